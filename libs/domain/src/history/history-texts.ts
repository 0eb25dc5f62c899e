import type { Language } from '../shared/codes.ts';
import { capitalised } from '../words/lists.ts';
import { frequencyWords, stoppedWords, supportNames } from '../words/screen-words.ts';
import type { HistoryEvent } from './history.types.ts';
import { placeText } from './place-texts.ts';
import { supportText } from './support-texts.ts';

type PlainKind = 'NEW' | 'BACK' | 'CUT_OFF' | 'CONTACT_AGAIN' | 'TENSION' | 'TENSION_OVER' | 'CONFIRMED';

const plainTexts: Readonly<Record<Language, Readonly<Record<PlainKind, string>>>> = {
  NL: {
    NEW: 'Nieuw op de kaart.',
    BACK: 'Terug op de kaart.',
    CUT_OFF: 'Geen contact meer.',
    CONTACT_AGAIN: 'Er is weer contact.',
    TENSION: 'Er is spanning in het contact.',
    TENSION_OVER: 'De spanning is voorbij.',
    CONFIRMED: 'Bevestigd: klopt nog.',
  },
  EN: {
    NEW: 'New on the map.',
    BACK: 'Back on the map.',
    CUT_OFF: 'No contact any more.',
    CONTACT_AGAIN: 'There is contact again.',
    TENSION: 'There is tension in the contact.',
    TENSION_OVER: 'The tension is over.',
    CONFIRMED: 'Confirmed: still right.',
  },
};

const goneTexts = {
  NL: { DIED: 'Overleden.', MOVED: 'Verhuisd.' },
  EN: { DIED: 'Died.', MOVED: 'Moved away.' },
} as const;

/** One event as a line of the history. */
export function historyText(event: HistoryEvent, clientName: string, language: Language): string {
  switch (event.kind) {
    case 'CLOSER':
    case 'FURTHER':
    case 'PLACED':
      return placeText(event, language);
    case 'SUPPORT_ADDED':
    case 'SUPPORT_REMOVED':
    case 'SUPPORT_COUNT':
      return supportText(event, capitalised(supportNames[language][event.support]), clientName, language);
    case 'FREQUENCY':
      return frequencyText(event, language);
    case 'STOPPED':
      return stoppedWords[language][event.because === null || event.because === 'CHANGED' ? 'UNKNOWN' : event.because];
    case 'GONE':
      return goneTexts[language][event.because];
    default:
      return plainTexts[language][event.kind];
  }
}

function frequencyText({ before, after }: Extract<HistoryEvent, { kind: 'FREQUENCY' }>, language: Language): string {
  const now = frequencyWords[language][after];
  const was = before === null ? null : frequencyWords[language][before];
  if (language === 'NL') return `Contact nu: ${now}${was === null ? '' : `; eerst: ${was}`}.`;
  return `Contact now: ${now}${was === null ? '' : `; before: ${was}`}.`;
}
