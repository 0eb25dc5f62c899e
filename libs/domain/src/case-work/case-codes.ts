/** The code lists of a case. Screen words: `graph-schema/glossary.md`. */

/** The law, or the client's consent, on which a file is kept. Sets for how long: see `keptUntil`. */
export const legalGrounds = ['WMO', 'JEUGDWET', 'PARTICIPATIEWET', 'WGS', 'CONSENT'] as const;
export type LegalGround = (typeof legalGrounds)[number];

/** How a case ended. Stopping may be good: the client's own words stand beside the code. */
export const caseOutcomes = [
  'GOAL_REACHED',
  'PARTLY_REACHED',
  'TRANSFERRED',
  'CLIENT_STOPPED',
  'MOVED',
  'DIED',
] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];

/** Opschalen: more or heavier help. Afschalen: less, or closer to home. */
export const scalingDirections = ['UP', 'DOWN'] as const;
export type ScalingDirection = (typeof scalingDirections)[number];
