import { maxNameLength } from '@netwerk/domain';
import type { CsvColumns } from '../csv-columns.ts';
import type { MembershipValues, PersonValues, ProfessionalValues } from '../../csv-rows.types.ts';
import type { CellsOf } from '../columns/column.types.ts';
import type { RowNotes } from '../row-notes.ts';
import { checkPeriod } from './periods.ts';
import { without } from './without.ts';

type PersonCells = CellsOf<CsvColumns['people']>;

export function personRow(cells: PersonCells, notes: RowNotes): PersonValues | null {
  const { id, roles: told = [], ...rest } = without(cells, 'name', 'callName', 'familyName');
  const { minor = false, hiddenAddress = false } = cells;
  const roles = told.length === 0 ? (['RESIDENT'] as const) : told;
  const names = namesOf(cells, notes);
  if (roles.includes('RESIDENT') && rest.area === undefined) notes.note('area', 'AREA_NEEDED');
  checkPeriod(cells, ['livesSince', 'livesUntil'], notes);
  checkTogether(cells, notes);
  if (!roles.includes('VOLUNTEER')) checkNoVolunteer(cells, notes);
  return id === undefined || names === null ? null : { ...rest, ...names, id, roles, minor, hiddenAddress };
}

/** The first word of a whole name is the call name, the rest the family name; columns of their own go before. */
function namesOf(cells: PersonCells, notes: RowNotes): Pick<PersonValues, 'callName' | 'familyName'> | null {
  const [, first, rest] = /^\s*(\S+)\s*([^]*?)\s*$/.exec(cells.name ?? '') ?? [];
  const callName = cells.callName ?? first;
  const familyName = cells.familyName ?? (cells.callName === undefined && rest !== '' ? rest : undefined);
  if (callName === undefined) {
    notes.note('name', 'EMPTY');
    return null;
  }
  const tooLong = [callName, familyName ?? ''].some((part) => [...part].length > maxNameLength);
  if (tooLong) notes.note('name', 'TOO_LONG', maxNameLength);
  return { callName, ...(familyName !== undefined && { familyName }) };
}

function checkTogether(cells: PersonCells, notes: RowNotes): void {
  const { area, livesSince, trainedIn, trainedOn, guidedBy, guidedSince } = cells;
  if (livesSince !== undefined && area === undefined) notes.note('area', 'NEEDED_TOGETHER');
  if (trainedOn !== undefined && trainedIn === undefined) notes.note('trainedIn', 'NEEDED_TOGETHER');
  if (guidedSince !== undefined && guidedBy === undefined) notes.note('guidedBy', 'NEEDED_TOGETHER');
}

const ofVolunteers = [
  'volunteerSince',
  'loadLimit',
  'hoursPerWeek',
  'pausedUntil',
  'screenedOn',
  'trainedIn',
  'trainedOn',
  'languages',
  'mayBeAskedUntil',
  'guidedBy',
  'guidedSince',
] as const satisfies readonly (keyof PersonCells)[];

function checkNoVolunteer(cells: PersonCells, notes: RowNotes): void {
  for (const property of ofVolunteers) if (cells[property] !== undefined) notes.note(property, 'ONLY_FOR_VOLUNTEERS');
}

export function professionalRow(
  { id, expertise = [], ...rest }: CellsOf<CsvColumns['professionals']>,
  notes: RowNotes,
): ProfessionalValues | null {
  checkPeriod(rest, ['awayFrom', 'awayUntil'], notes);
  return id === undefined ? null : { ...rest, id, expertise };
}

export function membershipRow(cells: CellsOf<CsvColumns['memberships']>, notes: RowNotes): MembershipValues | null {
  const { person, team, shell } = cells;
  checkPeriod(cells, ['since', 'until'], notes);
  if (person === undefined || team === undefined || shell === undefined) return null;
  return { ...cells, person, team, shell };
}
