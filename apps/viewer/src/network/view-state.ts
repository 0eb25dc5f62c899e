import { isIsoDate, memberKinds, supportKinds, type SupportKind } from '@netwerk/domain';
import type { LayoutScheme, TieKindFilter } from '@netwerk/viewer-scene';

/**
 * Everything that decides what the map and the list show, as it stands in the address: reload, and the same picture is
 * there. Opaque ids only; a name never stands in an address.
 */
export interface ViewState {
  /** null: today. */
  readonly on: string | null;
  readonly scheme: LayoutScheme;
  readonly who: TieKindFilter;
  /** Kinds of support that are hidden. */
  readonly hidden: readonly SupportKind[];
  /** null: not chosen; then it depends on how many people there are. */
  readonly links: boolean | null;
  /** Kansen on the map and beside it. */
  readonly opportunities: boolean;
  readonly personId: string | null;
}

export const schemeWords: Record<LayoutScheme, string> = {
  FOUR_SECTORS: 'vier-sectoren',
  LIFE_DOMAINS: 'leefgebieden',
  NETWORK_CIRCLE: 'netwerkcirkel',
  NO_SECTORS: 'geen',
};

const whoWords: Record<TieKindFilter, string> = {
  EVERYBODY: 'iedereen',
  INFORMAL: 'informeel',
  PROFESSIONAL: 'professioneel',
};

const supportWords: Record<SupportKind, string> = { PRACTICAL: 'p', COMPANY: 'g', ADVICE: 'a', EMOTIONAL: 'e' };

export function readViewState(params: URLSearchParams): ViewState {
  const on = params.get('op');
  const hidden = (params.get('zonder') ?? '').split('.');
  const links = params.get('kennen');
  return {
    on: on !== null && isIsoDate(on) ? on : null,
    scheme: keyOf(schemeWords, params.get('indeling')) ?? 'FOUR_SECTORS',
    who: keyOf(whoWords, params.get('wie')) ?? 'EVERYBODY',
    hidden: supportKinds.filter((kind) => hidden.includes(supportWords[kind])),
    links: links === 'aan' ? true : links === 'uit' ? false : null,
    opportunities: params.get('kansen') !== 'uit',
    personId: params.get('persoon'),
  };
}

/** The address for a state; what is as usual is left out. Other parts of the address stay. */
export function writeViewState(params: URLSearchParams, state: ViewState): URLSearchParams {
  const next = new URLSearchParams(params);
  put(next, 'op', state.on);
  put(next, 'indeling', state.scheme === 'FOUR_SECTORS' ? null : schemeWords[state.scheme]);
  put(next, 'wie', state.who === 'EVERYBODY' ? null : whoWords[state.who]);
  put(next, 'zonder', state.hidden.map((kind) => supportWords[kind]).join('.') || null);
  put(next, 'kennen', state.links === null ? null : state.links ? 'aan' : 'uit');
  put(next, 'kansen', state.opportunities ? null : 'uit');
  put(next, 'persoon', state.personId);
  return next;
}

export const memberKindsShown: Record<TieKindFilter, readonly (typeof memberKinds)[number][]> = {
  EVERYBODY: memberKinds,
  INFORMAL: ['INFORMAL', 'GROUP', 'PET'],
  PROFESSIONAL: ['PROFESSIONAL'],
};

function put(params: URLSearchParams, name: string, value: string | null): void {
  if (value === null) params.delete(name);
  else params.set(name, value);
}

function keyOf<K extends string>(words: Record<K, string>, word: string | null): K | undefined {
  return (Object.keys(words) as K[]).find((key) => words[key] === word);
}
