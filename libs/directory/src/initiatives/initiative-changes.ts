import type { InitiativeField } from '@netwerk/api-contract';
import { timeOf } from '@netwerk/domain';
import type { InitiativeRow } from '@netwerk/graph';
import { supportKindsOf } from './initiative-of-row.ts';

/** One fact that became another, as the history keeps it. */
export interface FactChange {
  readonly field: InitiativeField;
  readonly before: string | null;
  readonly after: string | null;
}

/** Every fact of an initiative as text: words as they are, codes and numbers as they are named in the contract. */
const facts: Readonly<Record<Exclude<InitiativeField, 'STATE'>, (row: InitiativeRow) => string | null>> = {
  NAME: (row) => row.name,
  KIND: (row) => row.kind,
  SUMMARY: (row) => row.summary,
  DESCRIPTION: (row) => row.description,
  SEARCH_WORDS: (row) => row.searchWords,
  AREAS: (row) => listed(row.areas.map((area) => area.name)),
  LOCATION: (row) => row.location,
  RHYTHM: (row) => row.rhythm,
  SLOTS: (row) =>
    listed(
      row.slots.map((slot) => `${slot.weekday} ${timeOf(slot.fromMinute)}–${timeOf(slot.untilMinute)} ${slot.weeks}`),
    ),
  COST: (row) => row.cost,
  WHEELCHAIR: (row) => (row.wheelchair === null ? null : row.wheelchair ? 'YES' : 'NO'),
  ACCESSIBILITY: (row) => row.accessibility,
  LANGUAGES: (row) => row.languages,
  FOOD: (row) => row.food,
  PHONE: (row) => row.phone,
  SUPPORT_KINDS: (row) => listed(supportKindsOf(row)),
  LIFE_DOMAINS: (row) => listed(row.lifeDomains),
  PLACES: (row) => counted(row.places),
  TAKEN: (row) => counted(row.taken),
  WAITING_WEEKS: (row) => counted(row.waitingWeeks),
  SEEKS: (row) => row.seeks,
  INTERESTS: (row) => listed(row.interests),
  SEEKS_INTERESTS: (row) => listed(row.seeksInterests),
  ONLY_FOR: (row) => row.onlyFor,
  PLACE: ({ latitude, longitude }) => (latitude === null || longitude === null ? null : `${latitude}, ${longitude}`),
  ORGANISER_COUNT: (row) => counted(row.organiserCount),
  ORGANISATION: (row) => row.organisationName,
};

/** Of a long text the history says that it changed, not what stood there. */
const keptWithoutText: readonly string[] = ['DESCRIPTION', 'SEARCH_WORDS', 'SLOTS'];

/** The facts that differ, in the order in which the page shows them. */
export function changesBetween(before: InitiativeRow, after: InitiativeRow): FactChange[] {
  return Object.entries(facts).flatMap(([name, textOf]) => {
    const [was, became] = [textOf(before), textOf(after)];
    if (was === became) return [];
    const silent = keptWithoutText.includes(name);
    return [{ field: name as InitiativeField, before: silent ? null : was, after: silent ? null : became }];
  });
}

function listed(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(', ');
}

function counted(value: number | null): string | null {
  return value === null ? null : String(value);
}
