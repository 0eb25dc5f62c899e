import type { Language } from '../shared/codes.ts';
import { someOf } from '../words/lists.ts';
import { idsOf, namesOf, presentMembers } from './present-members.ts';
import type { ReadingSentence, TopicReader } from './reading.types.ts';

interface FreshnessWords {
  readonly some: (names: string) => string;
  readonly everybody: string;
  readonly question: string;
  readonly meaning: string;
}

const words: Readonly<Record<Language, FreshnessWords>> = {
  NL: {
    some: (names) => `Langer dan een jaar niet nagevraagd: ${names}.`,
    everybody: 'De hele kaart is langer dan een jaar niet nagevraagd.',
    question: 'Klopt dit nog?',
    meaning: 'Een band is oud als die op deze datum langer dan een jaar geleden voor het laatst is bevestigd.',
  },
  EN: {
    some: (names) => `Not asked about for more than a year: ${names}.`,
    everybody: 'The whole map has not been asked about for more than a year.',
    question: 'Is this still right?',
    meaning: 'A tie is old when it was last confirmed more than a year before this date.',
  },
};

const mostNames = 4;

/** What is old and should be asked first. Nothing is said while everything is fresh. */
export const readFreshness: TopicReader = ({ network }, language): ReadingSentence | null => {
  const present = presentMembers(network);
  const old = present.filter((member) => member.stale);
  if (old.length === 0) return null;
  const say = words[language];
  const isAll = old.length === present.length && old.length > 1;
  return {
    topic: 'FRESHNESS',
    text: isAll ? say.everybody : say.some(someOf(namesOf(old), mostNames, language)),
    question: say.question,
    meaning: say.meaning,
    computable: true,
    memberIds: idsOf(old),
  };
};
