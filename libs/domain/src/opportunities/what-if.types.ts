import type { Effect } from './opportunity.types.ts';
import type { LifeDomain, SupportKind } from '../shared/codes.ts';

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
