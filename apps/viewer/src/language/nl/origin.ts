/** Waar iets in bulk uit is ingelezen. */
export const origin = {
  readIn: 'Ingelezen op {{on}} uit “{{source}}”. Grondslag: {{ground}}.',
  ground: {
    CONSENT: 'toestemming',
    CONTRACT: 'overeenkomst',
    LEGAL_OBLIGATION: 'wettelijke plicht',
    VITAL_INTERESTS: 'vitaal belang',
    PUBLIC_TASK: 'publieke taak',
    LEGITIMATE_INTERESTS: 'gerechtvaardigd belang',
  },
};
