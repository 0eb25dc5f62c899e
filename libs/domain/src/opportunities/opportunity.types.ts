import type { LifeDomain, SupportKind } from '../shared/codes.ts';
import type { IsoDate } from '../shared/dates.ts';
import type { Need, Neighbourhood } from './neighbourhood.types.ts';
import type { FlagCode, GateCode, OpportunityKind } from './opportunity-codes.ts';

/** Somebody or something that a kans leads to or through. `id` is that of a member, person, initiative or professional. */
export interface Party {
  readonly type: 'MEMBER' | 'PERSON' | 'INITIATIVE' | 'PROFESSIONAL';
  readonly id: string;
  /** Stands in the key of the kans: the id, or for a person of the open layer the id of the agreement. */
  readonly ref: string;
}

/** Two texts of one meaning. */
export interface BothLanguages {
  readonly NL: string;
  readonly EN: string;
}

/**
 * One fact that a kans rests on: already in words, from what this viewer may see and the other agreed to share (G11). A text
 * of a kans is made of facts alone: `code` says which, so that a test can hold each sentence against this list.
 */
export interface Fact {
  readonly code: string;
  /** When it was told, seen or checked; null for what is computed today, such as a distance. */
  readonly on: IsoDate | null;
  readonly words: BothLanguages;
}

/** A sentence, and the codes of the facts that it is made of. */
export interface Sentence {
  readonly words: BothLanguages;
  readonly facts: readonly string[];
}

/** Each 0 to 1. For order only: never shown, never about a person. */
export interface Terms {
  readonly need: number;
  readonly fit: number;
  readonly feasible: number;
  readonly bridge: number;
  readonly fresh: number;
}

/** What a kans would add, for Stel dat: in words and counts, never a score of the network. */
export interface Effect {
  /** Somebody, a professional, a group or place, or nobody new. */
  readonly adds: 'PERSON' | 'PROFESSIONAL' | 'PLACE' | 'NOBODY';
  readonly supportKinds: readonly SupportKind[];
  readonly lifeDomain: LifeDomain | null;
  /** The client gives, instead of gets. */
  readonly gives: boolean;
  /** Member whose load becomes lighter. */
  readonly lightens: string | null;
}

/** Agreement that is still to be asked before anybody is approached or named. */
export interface AgreementNeeded {
  readonly kind: 'I2' | 'A1' | 'A2';
  readonly words: BothLanguages;
}

/** What a rule found, before gates, order and caps. */
export interface Candidate {
  readonly kind: OpportunityKind;
  /** Whom or what it leads to; null for a kans about the circle itself. */
  readonly party: Party | null;
  /** Who goes along, introduces, or carries now. */
  readonly via: Party | null;
  /** Everybody else on the path or in the plan: gates look at all of them. */
  readonly others: readonly Party[];
  readonly need: Need | null;
  readonly terms: Terms;
  readonly title: Sentence;
  readonly what: Sentence;
  readonly why: Sentence;
  readonly viaWhom: Sentence | null;
  /** Distance, days and times, cost, places, language, access: each a fact. */
  readonly feasible: readonly Fact[];
  readonly basedOn: readonly Fact[];
  readonly uncertain: readonly Sentence[];
  readonly agreementsNeeded: readonly AgreementNeeded[];
  readonly effect: Effect;
}

/** One rule: what it looks for, and the version that a step keeps. Pure; the docstring gives pattern, source and harm to avoid. */
export interface OpportunityRule {
  readonly kind: OpportunityKind;
  /** "K01" to "K11"; never reused. */
  readonly ruleId: string;
  readonly version: number;
  readonly find: (neighbourhood: Neighbourhood) => readonly Candidate[];
}

/** Closes a candidate for good reasons that nobody is told. */
export interface Gate {
  readonly code: GateCode;
  readonly closes: (candidate: Candidate, neighbourhood: Neighbourhood) => boolean;
}

/** Asks for care, and closes nothing. */
export interface Flag {
  readonly code: FlagCode;
  readonly raised: (candidate: Candidate, neighbourhood: Neighbourhood) => boolean;
}

/** A kans as it is shown. */
export interface Opportunity extends Omit<Candidate, 'terms' | 'others'> {
  /** Kind, need and parties: equal for the same pair under the same rule. Holds no id of a person of the open layer. */
  readonly key: string;
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly flags: readonly FlagCode[];
}
