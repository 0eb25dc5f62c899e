/** On what ground of the AVG (GDPR), article 6, paragraph 1, data about people may be kept: the letters a to f, in that order. */
export const importGrounds = [
  'CONSENT',
  'CONTRACT',
  'LEGAL_OBLIGATION',
  'VITAL_INTERESTS',
  'PUBLIC_TASK',
  'LEGITIMATE_INTERESTS',
] as const;
export type ImportGround = (typeof importGrounds)[number];
