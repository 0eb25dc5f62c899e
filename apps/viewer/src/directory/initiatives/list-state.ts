import type { InitiativeFilter, InitiativeOrder, LifeDomain, SupportKind } from '../../graphql/generated/graphql.ts';

export const lifeDomains = [
  'FINANCE',
  'HOUSING',
  'WORK',
  'SOCIAL',
  'PHYSICAL_HEALTH',
  'MENTAL_HEALTH',
  'MEANING',
] as const satisfies readonly LifeDomain[];

export const supportKinds = ['PRACTICAL', 'COMPANY', 'ADVICE', 'EMOTIONAL'] as const satisfies readonly SupportKind[];

export const flags = ['withPlace', 'wheelchair', 'checkedLongAgo'] as const;
export type Flag = (typeof flags)[number];

/** What the list of initiatives shows, as it stands in the address. */
export interface ListState extends Readonly<Record<Flag, boolean>> {
  readonly search: string;
  /** `near`: the own gebieden, which is where everybody starts. `all`: everywhere. Otherwise the codes that were chosen. */
  readonly areas: 'near' | 'all' | readonly string[];
  readonly lifeDomains: readonly LifeDomain[];
  readonly supportKinds: readonly SupportKind[];
  readonly order: InitiativeOrder;
  /** Cursor of the page; null for the first. */
  readonly after: string | null;
}

const orders = { dichtbij: 'NEAREST', naam: 'NAME', nagekeken: 'LONGEST_UNCHECKED' } as const;
const flagNames = { withPlace: 'plek', wheelchair: 'rolstoel', checkedLongAgo: 'oud' } as const;

const everywhere = 'alle';

/** Reads the address; what it does not know it leaves out. */
export function readListState(params: URLSearchParams): ListState {
  const [first] = Object.entries(orders).filter(([name]) => name === params.get('volgorde'));
  return {
    search: params.get('zoek') ?? '',
    areas: readAreas(params.get('gebied')),
    lifeDomains: lifeDomains.filter((code) => listed(params.get('leefgebied')).includes(code)),
    supportKinds: supportKinds.filter((code) => listed(params.get('steun')).includes(code)),
    withPlace: params.has(flagNames.withPlace),
    wheelchair: params.has(flagNames.wheelchair),
    checkedLongAgo: params.has(flagNames.checkedLongAgo),
    order: first?.[1] ?? 'NEAREST',
    after: params.get('na'),
  };
}

/** The address of a state: only what differs from the start stands in it. */
export function writeListState(state: ListState): URLSearchParams {
  const params = new URLSearchParams();
  if (state.search.trim() !== '') params.set('zoek', state.search);
  if (state.areas !== 'near') params.set('gebied', state.areas === 'all' ? everywhere : state.areas.join(','));
  if (state.lifeDomains.length > 0) params.set('leefgebied', state.lifeDomains.join(','));
  if (state.supportKinds.length > 0) params.set('steun', state.supportKinds.join(','));
  for (const flag of flags) if (state[flag]) params.set(flagNames[flag], '1');
  const [order] = Object.entries(orders).filter(([, code]) => code === state.order);
  if (state.order !== 'NEAREST' && order) params.set('volgorde', order[0]);
  if (state.after !== null) params.set('na', state.after);
  return params;
}

/** What is asked of the service. */
export function filterOf(state: ListState): InitiativeFilter {
  const { search, areas, withPlace, wheelchair, checkedLongAgo } = state;
  return {
    search: search.trim() === '' ? null : search,
    near: areas === 'near',
    areaCodes: typeof areas === 'string' ? null : [...areas],
    lifeDomains: [...state.lifeDomains],
    supportKinds: [...state.supportKinds],
    withPlace,
    wheelchair,
    checkedLongAgo,
  };
}

/** How many choices narrow the list beside the gebied and the words. */
export function choicesMade(state: ListState): number {
  return state.lifeDomains.length + state.supportKinds.length + flags.filter((flag) => state[flag]).length;
}

/** A list with `value` in it if it was not, and without it if it was. */
export function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
}

function readAreas(text: string | null): ListState['areas'] {
  if (text === null) return 'near';
  const codes = listed(text);
  return text === everywhere || codes.length === 0 ? 'all' : codes;
}

function listed(text: string | null): string[] {
  return (text ?? '').split(',').filter((code) => code !== '');
}
