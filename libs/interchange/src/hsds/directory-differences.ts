import { timeOf, type IsoDate } from '@netwerk/domain';
import type { StoredDirectoryInitiative } from '@netwerk/graph';
import type { DirectoryInitiative, ToldFacts } from './directory-records.ts';

/** One fact that the directory tells differently, as a line of the history. */
export interface Difference {
  readonly kind: 'CHANGED' | 'STATE_SET';
  /** Code of the fact, as the contract names it. */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What a record means here: its gebieden, terms and organisation, found in the graph. Absent: not told, or not found. */
export interface Around {
  readonly areas?: readonly { readonly code: string; readonly name: string }[];
  readonly lifeDomains?: readonly string[];
  readonly interests?: readonly string[];
  readonly organisation?: { readonly id: string; readonly name: string };
}

const plainFacts = [
  ['NAME', 'name'],
  ['SUMMARY', 'summary'],
  ['DESCRIPTION', 'description'],
  ['SEARCH_WORDS', 'searchWords'],
  ['LOCATION', 'location'],
  ['RHYTHM', 'rhythm'],
  ['COST', 'cost'],
  ['WHEELCHAIR', 'wheelchair'],
  ['ACCESSIBILITY', 'accessibility'],
  ['LANGUAGES', 'languages'],
  ['PHONE', 'phone'],
] as const;

/** Of a long text the history says that it changed, not what stood there. */
const keptWithoutText: readonly string[] = ['DESCRIPTION', 'SEARCH_WORDS', 'SLOTS'];

/** A record in short knows less of these than the whole one did: it fills them in once, and changes nothing. */
const onlyFromWhole: readonly (keyof ToldFacts)[] = ['cost', 'languages', 'searchWords'];

/** What an update may change: what is told, and told as fully as before. */
export function factsForUpdate({ facts, whole }: DirectoryInitiative): ToldFacts {
  if (whole) return facts;
  const kept = Object.entries(facts).filter(([name]) => !(onlyFromWhole as readonly string[]).includes(name));
  return Object.fromEntries(kept) as unknown as ToldFacts;
}

/** Every fact that stands differently, in the order in which the page shows them. */
export function differencesOf(
  record: DirectoryInitiative,
  around: Around,
  stored: StoredDirectoryInitiative,
): Difference[] {
  const facts = factsForUpdate(record);
  return [
    ...stateDifference(facts, stored),
    ...plainFacts.flatMap(([field, name]) =>
      facts[name] === undefined ? [] : changed(field, wordOf(stored[name]), wordOf(facts[name])),
    ),
    ...placeDifference(facts, stored),
    ...(record.slots === undefined ? [] : changed('SLOTS', slotWords(stored.slots), slotWords(record.slots))),
    ...aroundDifferences(around, stored),
  ];
}

function changed(field: string, was: string | null, became: string | null): Difference[] {
  if (was === became) return [];
  const silent = keptWithoutText.includes(field);
  return [{ kind: 'CHANGED', field, before: silent ? null : was, after: silent ? null : became }];
}

function wordOf(value: string | boolean | null): string | null {
  if (typeof value !== 'boolean') return value;
  return value ? 'YES' : 'NO';
}

function stateDifference(facts: ToldFacts, stored: StoredDirectoryInitiative): Difference[] {
  const [before, after] = [stateWords(stored.state, stored.pausedUntil), stateWords(facts.state, facts.pausedUntil)];
  return before === after ? [] : [{ kind: 'STATE_SET', field: 'STATE', before: stored.state, after }];
}

function stateWords(state: string, pausedUntil: IsoDate | null): string {
  return pausedUntil === null ? state : `${state} ${pausedUntil}`;
}

/** The point itself means nothing to a reader: the line says that the place changed. */
function placeDifference({ place, location }: ToldFacts, stored: StoredDirectoryInitiative): Difference[] {
  if (place === undefined || (location !== undefined && location !== stored.location)) return [];
  const same = (place?.longitude ?? null) === stored.longitude && (place?.latitude ?? null) === stored.latitude;
  return same ? [] : [{ kind: 'CHANGED', field: 'LOCATION', before: null, after: null }];
}

type Slots = readonly { weekday: number; fromMinute: number; untilMinute: number; weeks: string }[];

function slotWords(slots: Slots): string | null {
  return listed(
    slots.map((slot) => `${slot.weekday} ${timeOf(slot.fromMinute)}–${timeOf(slot.untilMinute)} ${slot.weeks}`),
  );
}

function aroundDifferences(around: Around, stored: StoredDirectoryInitiative): Difference[] {
  const { areas, lifeDomains, interests, organisation } = around;
  return [
    ...(areas === undefined ? [] : changed('AREAS', areaNames(stored.areas), areaNames(areas))),
    ...(lifeDomains === undefined ? [] : changed('LIFE_DOMAINS', listed(stored.lifeDomains), listed(lifeDomains))),
    ...(interests === undefined || listed(interests) === listed(stored.interests)
      ? []
      : [{ kind: 'CHANGED', field: 'SEARCH_WORDS', before: null, after: null } as const]),
    ...(organisation === undefined || organisation.id === stored.organisationId
      ? []
      : changed('ORGANISATION', stored.organisationName, organisation.name)),
  ];
}

function areaNames(areas: readonly { code: string; name: string }[]): string | null {
  const inOrder = [...areas].sort((one, other) => (one.code < other.code ? -1 : 1));
  return listed(inOrder.map(({ code, name }) => `${name} (${code})`));
}

function listed(values: readonly string[]): string | null {
  return values.length === 0 ? null : [...values].sort().join(', ');
}
