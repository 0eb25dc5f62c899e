import type { FlagCode } from '../opportunity-codes.ts';
import type { BothLanguages } from '../opportunity.types.ts';

/** What to do first. No flag says who or what it is about: the worker knows, or must not learn it here. */
export const flagTexts: Readonly<Record<FlagCode, BothLanguages>> = {
  SAFETY_FIRST: { NL: 'Eerst veiligheid bespreken.', EN: 'Discuss safety first.' },
  DISCUSS_FIRST: {
    NL: 'Eerst bespreken: er is spanning tussen mensen die hierbij horen.',
    EN: 'Discuss first: there is tension between people who are part of this.',
  },
  ASK_FIRST: {
    NL: 'Eerst navragen: iets hiervan is meer dan een jaar geleden verteld of nagekeken.',
    EN: 'Ask first: some of this was told or checked more than a year ago.',
  },
};

/** Whatever the reason, the words are the same. */
export const opportunityGoneText: BothLanguages = {
  NL: 'Deze kans is er niet meer. Er is niets opgeslagen.',
  EN: 'This kans is no longer there. Nothing was stored.',
};
