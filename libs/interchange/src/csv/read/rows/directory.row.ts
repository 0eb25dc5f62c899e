import type { CsvColumns } from '../csv-columns.ts';
import type { InitiativeValues, OrganisationValues, ParticipationValues, TeamValues } from '../../csv-rows.types.ts';
import type { CellsOf } from '../columns/column.types.ts';
import type { RowNotes } from '../row-notes.ts';
import { checkPeriod } from './periods.ts';
import { pointOf } from './place.row.ts';
import { without } from './without.ts';

export function organisationRow({
  id,
  name,
  kind,
  ...rest
}: CellsOf<CsvColumns['organisations']>): OrganisationValues | null {
  if (id === undefined || name === undefined || kind === undefined) return null;
  return { ...rest, id, name, kind };
}

export function teamRow({ id, name, areas = [] }: CellsOf<CsvColumns['teams']>): TeamValues | null {
  return id === undefined || name === undefined ? null : { id, name, areas };
}

export function initiativeRow(cells: CellsOf<CsvColumns['initiatives']>, notes: RowNotes): InitiativeValues | null {
  const { id, name, kind, areas, state = 'OPEN', ...rest } = without(cells, 'latitude', 'longitude');
  const { organisations = [], lifeDomains = [], interests = [], support = [] } = cells;
  const place = pointOf(cells, notes);
  checkCounts(cells, notes);
  if (state === 'PAUSED' && rest.pausedUntil === undefined) notes.note('pausedUntil', 'EMPTY');
  if (state !== 'PAUSED' && rest.pausedUntil !== undefined) notes.note('pausedUntil', 'ONLY_WHEN_PAUSED');
  // A list of which every part is blank is no list.
  if (areas?.length === 0) notes.note('areas', 'EMPTY');
  if (id === undefined || name === undefined || kind === undefined || areas === undefined) return null;
  const lists = { areas, organisations, lifeDomains, interests, support };
  return { ...rest, ...lists, id, name, kind, state, ...(place && { place }) };
}

function checkCounts({ places, taken }: CellsOf<CsvColumns['initiatives']>, notes: RowNotes): void {
  if (places !== undefined && taken !== undefined && taken > places) notes.note('taken', 'MORE_THAN_PLACES', places);
}

const ofOrganisers = ['shown', 'role', 'phone'] as const;

export function participationRow(
  cells: CellsOf<CsvColumns['participation']>,
  notes: RowNotes,
): ParticipationValues | null {
  const { person, initiative, as = 'TAKES_PART', ...rest } = cells;
  checkPeriod(cells, ['since', 'until'], notes);
  const organiserOnly = ofOrganisers.find((property) => cells[property] !== undefined);
  if (as !== 'ORGANISES' && organiserOnly !== undefined) notes.note(organiserOnly, 'ONLY_FOR_ORGANISERS');
  return person === undefined || initiative === undefined ? null : { ...rest, person, initiative, as };
}
