/** The code lists of kansen and steps. Screen words: `graph-schema/glossary.md`. */

/** The eleven kinds of product §4, in its order. */
export const opportunityKinds = [
  'RESUME_CONTACT',
  'MISSING_SUPPORT',
  'MEET_THROUGH_OTHERS',
  'TOGETHER_WITH_NEIGHBOUR',
  'JOIN_INITIATIVE',
  'RELIEVE_CARER',
  'MEAN_SOMETHING',
  'CONNECT_CIRCLE',
  'HAND_OVER_CONTACT',
  'COLLECTIVE',
  'PROFESSIONAL_EXPERTISE',
] as const;
export type OpportunityKind = (typeof opportunityKinds)[number];

/** The kinds that stand around a client: kind 9 stands in Mijn stappen, kind 10 on the board and the dashboard. */
export const clientOpportunityKinds: readonly OpportunityKind[] = opportunityKinds.filter(
  (kind) => kind !== 'HAND_OVER_CONTACT' && kind !== 'COLLECTIVE',
);

/** What closes a kans (G) and what only asks for care (the flags G7 and G13). G1 to G13 of product §4. */
export const gateCodes = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G8', 'G9', 'G10', 'G11', 'G12'] as const;
export type GateCode = (typeof gateCodes)[number];
export const flagCodes = ['ASK_FIRST', 'DISCUSS_FIRST', 'SAFETY_FIRST'] as const;
/** ASK_FIRST: G7, facts older than a year. DISCUSS_FIRST: G13, tension. SAFETY_FIRST: hidden address, own worker only. */
export type FlagCode = (typeof flagCodes)[number];

/** What could be recorded to find more, in the order in which it is asked. */
export const hintTopics = [
  'LOOKING_AGREEMENT',
  'NEEDS',
  'INTERESTS',
  'RHYTHM',
  'TALENTS',
  'SUPPORT',
  'KNOWS_EACH_OTHER',
] as const;
export type HintTopic = (typeof hintTopics)[number];

export const needStates = ['OPEN', 'MET', 'WITHDRAWN'] as const;
export type NeedState = (typeof needStates)[number];
export const offerStates = ['OPEN', 'PAUSED', 'ENDED'] as const;
export type OfferState = (typeof offerStates)[number];
export const genders = ['WOMAN', 'MAN', 'OTHER'] as const;
export type Gender = (typeof genders)[number];

export const safetyMarkKinds = ['CONTACT_BAN', 'VIOLENCE', 'THREAT', 'OTHER'] as const;
export type SafetyMarkKind = (typeof safetyMarkKinds)[number];
export const safetySides = ['PROTECTED', 'FEARED'] as const;
export type SafetySide = (typeof safetySides)[number];
export const safetyBases = ['TOLD', 'LINKED', 'LOOK_ALIKE'] as const;
export type SafetyBasis = (typeof safetyBases)[number];

export const decisionKinds = ['DECLINED', 'LATER'] as const;
export type DecisionKind = (typeof decisionKinds)[number];
export const declineReasons = [
  'NOT_NOW',
  'NOT_THIS_PERSON',
  'NOT_THIS_PLACE',
  'TOO_FAR',
  'WRONG_TIME',
  'TOO_MUCH',
  'ALREADY_TRIED',
  'OTHER',
] as const;
export type DeclineReason = (typeof declineReasons)[number];
/** How long a pair stays away after "past niet" (product §4, G10). */
export const monthsAway = 12;

export const stepStates = ['AGREED', 'INTRODUCED', 'FOLLOWED_UP', 'STABLE', 'ENDED'] as const;
export type StepState = (typeof stepStates)[number];
export const lookBackAnswers = ['GOES_WELL', 'WITH_HELP', 'NOT_STARTED', 'STOPPED'] as const;
export type LookBackAnswer = (typeof lookBackAnswers)[number];
export const stepEndReasons = [
  'GOES_ON_ALONE',
  'GOAL_REACHED',
  'CLIENT_STOPPED',
  'OTHER_STOPPED',
  'DID_NOT_FIT',
  'CIRCUMSTANCES',
  'NEVER_STARTED',
  'CASE_CLOSED',
] as const;
export type StepEndReason = (typeof stepEndReasons)[number];
export const stepMomentKinds = [
  'AGREED',
  'INTRODUCED',
  'RESCHEDULED',
  'LOOKED_BACK',
  'STOPPED',
  'ENDED',
  'NAMES_SHARED',
  'ON_MAP',
] as const;
export type StepMomentKind = (typeof stepMomentKinds)[number];
/** A step is looked back on this many weeks after the introduction. */
export const lookBackWeeks = [2, 6] as const;
