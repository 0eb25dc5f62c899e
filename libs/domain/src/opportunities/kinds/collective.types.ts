import type { LifeDomain, SupportKind } from '../../shared/codes.ts';
import type { Interest } from '../interests.ts';
import type { Fact, Sentence } from '../opportunity.types.ts';

/** What residents of one area ask for or like: an interest, or a kind of support in a leefgebied. */
export interface SharedWish {
  readonly areaCode: string;
  readonly areaName: string;
  /** What they like to do; null: they ask for support. */
  readonly interest: Interest | null;
  readonly supportKind: SupportKind;
  readonly lifeDomain: LifeDomain | null;
  /** How many different people. */
  readonly residents: number;
  /** Groups and places near by that fit and have room. */
  readonly fittingOffers: number;
}

/** An initiative that people wait for. */
export interface QueuedInitiative {
  readonly id: string;
  readonly name: string;
  readonly areaCode: string;
  readonly areaName: string;
  readonly waitingWeeks: number | null;
}

/** All that the rule of kind 10 looks at: counts and open initiatives, no person. */
export interface CollectiveCounts {
  readonly wishes: readonly SharedWish[];
  readonly queues: readonly QueuedInitiative[];
}

/** Collectieve kans: for the match board and the dashboard, never on somebody's map. */
export interface CollectiveOpportunity {
  readonly kind: 'COLLECTIVE';
  readonly ruleId: 'K10';
  readonly ruleVersion: number;
  /** Equal for the same area and wish or initiative. */
  readonly key: string;
  readonly areaCode: string;
  readonly initiativeId: string | null;
  /** Rounded to five, at least ten; null for a queue. */
  readonly residents: number | null;
  readonly title: Sentence;
  readonly what: Sentence;
  readonly why: Sentence;
  readonly basedOn: readonly Fact[];
}
