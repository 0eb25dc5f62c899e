import type { EndReason, Frequency, Language, LifeDomain, Ring, SupportKind } from '../shared/codes.ts';

type Words<Code extends string | number> = Readonly<Record<Language, Readonly<Record<Code, string>>>>;

/** Kring, as in "staat dichtbij". */
export const ringWords: Words<Ring> = {
  NL: { 1: 'heel dichtbij', 2: 'dichtbij', 3: 'op afstand' },
  EN: { 1: 'very close', 2: 'close', 3: 'at a distance' },
};

/** Soort steun as something that is given: "gezelschap aan Corrie". */
export const supportWords: Words<SupportKind> = {
  NL: { PRACTICAL: 'praktische hulp', COMPANY: 'gezelschap', ADVICE: 'advies', EMOTIONAL: 'een luisterend oor' },
  EN: { PRACTICAL: 'practical help', COMPANY: 'company', ADVICE: 'advice', EMOTIONAL: 'a listening ear' },
};

/** Soort steun as a name: "Gezelschap erbij". */
export const supportNames: Words<SupportKind> = {
  NL: { PRACTICAL: 'praktische steun', COMPANY: 'gezelschap', ADVICE: 'advies', EMOTIONAL: 'emotionele steun' },
  EN: { PRACTICAL: 'practical support', COMPANY: 'company', ADVICE: 'advice', EMOTIONAL: 'emotional support' },
};

export const lifeDomainWords: Words<LifeDomain> = {
  NL: {
    FINANCE: 'financiën',
    HOUSING: 'wonen en leefbaarheid',
    WORK: 'werk, opleiding en activiteiten',
    SOCIAL: 'sociale relaties',
    PHYSICAL_HEALTH: 'lichamelijke gezondheid',
    MENTAL_HEALTH: 'psychische gezondheid',
    MEANING: 'zingeving',
  },
  EN: {
    FINANCE: 'money',
    HOUSING: 'housing and neighbourhood',
    WORK: 'work, education and activities',
    SOCIAL: 'social relations',
    PHYSICAL_HEALTH: 'physical health',
    MENTAL_HEALTH: 'mental health',
    MEANING: 'meaning in life',
  },
};

export const frequencyWords: Words<Frequency> = {
  NL: {
    DAILY: 'elke dag',
    SEVERAL_PER_WEEK: 'een paar keer per week',
    WEEKLY: 'elke week',
    MONTHLY: 'elke maand',
    SEVERAL_PER_YEAR: 'een paar keer per jaar',
    YEARLY: 'elk jaar',
    AS_NEEDED: 'als het nodig is',
    SOMETIMES: 'soms',
    HARDLY_EVER: 'bijna nooit',
  },
  EN: {
    DAILY: 'every day',
    SEVERAL_PER_WEEK: 'several times a week',
    WEEKLY: 'every week',
    MONTHLY: 'every month',
    SEVERAL_PER_YEAR: 'several times a year',
    YEARLY: 'every year',
    AS_NEEDED: 'when needed',
    SOMETIMES: 'sometimes',
    HARDLY_EVER: 'hardly ever',
  },
};

/**
 * Why a tie ended, in kind words that blame nobody. SAFETY says no more than UNKNOWN does: who may not know the reason
 * must not notice that there is one.
 */
export const stoppedWords: Words<Exclude<EndReason, 'CHANGED'>> = {
  NL: {
    BY_CHOICE: 'Gestopt, dat was een keuze.',
    FADED: 'Gestopt: het contact is vanzelf minder geworden.',
    ILLNESS: 'Gestopt na een ziekte.',
    DIED: 'Overleden.',
    MOVED: 'Gestopt na een verhuizing.',
    HELP_ENDED: 'Gestopt: de hulp is afgerond.',
    SAFETY: 'Gestopt.',
    UNKNOWN: 'Gestopt.',
  },
  EN: {
    BY_CHOICE: 'Stopped by choice.',
    FADED: 'Stopped: the contact slowly faded.',
    ILLNESS: 'Stopped after an illness.',
    DIED: 'Died.',
    MOVED: 'Stopped after a move.',
    HELP_ENDED: 'Stopped: the help was completed.',
    SAFETY: 'Stopped.',
    UNKNOWN: 'Stopped.',
  },
};
