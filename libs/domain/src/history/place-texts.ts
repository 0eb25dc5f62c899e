import type { Language, Ring } from '../shared/codes.ts';
import { ringWords } from '../words/screen-words.ts';
import type { HistoryEvent } from './history.types.ts';

type PlaceEvent = Extract<HistoryEvent, { kind: 'CLOSER' | 'FURTHER' | 'PLACED' }>;

const headings = {
  NL: { CLOSER: 'Dichterbij', FURTHER: 'Verder weg', PLACED: 'Op de kaart gezet' },
  EN: { CLOSER: 'Closer', FURTHER: 'Further away', PLACED: 'Placed on the map' },
} as const;

const outsideWords = { NL: 'buiten de rand', EN: 'outside the rim' } as const;

/** "Dichterbij: eerst op afstand, nu dichtbij." */
export function placeText(event: PlaceEvent, language: Language): string {
  const heading = headings[language][event.kind];
  const to = wordsOf(event.to, language);
  if (event.kind === 'PLACED') return `${heading}: ${to}.`;
  const from = wordsOf(event.from, language);
  return language === 'NL' ? `${heading}: eerst ${from}, nu ${to}.` : `${heading}: ${from} before, ${to} now.`;
}

function wordsOf(ring: Ring | null, language: Language): string {
  return ring === null ? outsideWords[language] : ringWords[language][ring];
}
