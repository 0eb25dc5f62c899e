/** Where something was read in from in bulk. */
export const origin = {
  readIn: 'Read in on {{on}} from “{{source}}”. Ground: {{ground}}.',
  ground: {
    CONSENT: 'consent',
    CONTRACT: 'contract',
    LEGAL_OBLIGATION: 'legal obligation',
    VITAL_INTERESTS: 'vital interests',
    PUBLIC_TASK: 'public task',
    LEGITIMATE_INTERESTS: 'legitimate interests',
  },
};
