import { lifeDomains, supportKinds, type Language, type LifeDomain, type SupportKind } from '../shared/codes.ts';
import type { Effect } from './opportunity.types.ts';
import { whatIfSentences } from './texts/what-if.text.ts';

/** The map as the worker sees it now, as far as Stel dat looks at it. */
export interface WhatIfNow {
  readonly clientName: string;
  /** Of each kind of support: ids of the informal people, groups and places that give it. */
  readonly givers: Readonly<Record<SupportKind, readonly string[]>>;
  /** Of each leefgebied: ids of the informal people, groups and places with a tie there. */
  readonly informalTies: Readonly<Record<LifeDomain, readonly string[]>>;
  /** Members who give much, with what they give of all support acts. */
  readonly carriers: readonly Carrier[];
}

export interface Carrier {
  readonly memberId: string;
  readonly callName: string;
  readonly acts: number;
  readonly totalActs: number;
}

/** A kans that is turned on. `leadsTo`: the member, the initiative, or else the kans itself: two kansen with one person add one. */
export interface SupposedKans {
  readonly leadsTo: string;
  readonly effect: Effect;
}

/** How many informal people and places, now and then. */
export interface NowAndThen<Code> {
  readonly code: Code;
  readonly now: number;
  readonly then: number;
}

/** What would be different. Counts and words only: nothing here is a score of the network. */
export interface WhatIf {
  /** All four kinds, in their order. */
  readonly support: readonly NowAndThen<SupportKind>[];
  /** All seven leefgebieden, in their order. */
  readonly lifeDomains: readonly NowAndThen<LifeDomain>[];
  /** Who becomes lighter, in order of name. */
  readonly lighter: readonly Carrier[];
  readonly sentences: readonly string[];
}

/**
 * Stel dat: what would change if these kansen came true. Nothing is stored and nothing is asked of the server: it is computed from what
 * the worker sees. The order in which kansen are turned on makes no difference, and with none of them now and then are equal.
 */
export function whatIf(now: WhatIfNow, supposed: readonly SupposedKans[], language: Language): WhatIf {
  const support = supportKinds.map((kind) =>
    nowAndThen(
      kind,
      now.givers[kind],
      supposed.filter(({ effect }) => isGivenInformally(effect) && effect.supportKinds.includes(kind)),
    ),
  );
  const domains = lifeDomains.map((lifeDomain) =>
    nowAndThen(
      lifeDomain,
      now.informalTies[lifeDomain],
      supposed.filter(({ effect }) => isNewAndInformal(effect) && effect.lifeDomain === lifeDomain),
    ),
  );
  const counted = { support, lifeDomains: domains, lighter: lighterOnes(now, supposed) };
  const effects = supposed.map(({ effect }) => effect);
  return { ...counted, sentences: whatIfSentences(now.clientName, counted, effects, language) };
}

function nowAndThen<Code>(code: Code, ids: readonly string[], added: readonly SupposedKans[]): NowAndThen<Code> {
  const then = new Set([...ids, ...added.map(({ leadsTo }) => leadsTo)]);
  return { code, now: new Set(ids).size, then: then.size };
}

/** Professionals stand beside the own circle, and what the client gives is no support that they get. */
function isGivenInformally({ adds, gives }: Effect): boolean {
  return adds !== 'PROFESSIONAL' && !gives;
}

function isNewAndInformal({ adds }: Effect): boolean {
  return adds === 'PERSON' || adds === 'PLACE';
}

function lighterOnes({ carriers }: WhatIfNow, supposed: readonly SupposedKans[]): readonly Carrier[] {
  const ids = new Set(supposed.map(({ effect }) => effect.lightens));
  const found = carriers.filter(({ memberId }) => ids.has(memberId));
  return found.sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}

/** The id tells apart who have one name. */
function nameOf({ callName, memberId }: Carrier): string {
  return `${callName} ${memberId}`;
}
