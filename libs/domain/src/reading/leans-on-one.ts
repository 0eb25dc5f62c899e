import { isLeaningOnOne, leaning, type Leaning } from '../measures/leaning.ts';
import type { Language } from '../shared/codes.ts';
import { listOf } from '../words/lists.ts';
import { idsOf, namesOf } from './present-members.ts';
import type { ReadingSentence, TopicReader } from './reading.types.ts';

interface LeaningWords {
  readonly share: (name: string, acts: number, total: number) => string;
  readonly everything: (name: string, acts: number) => string;
  readonly equalShares: (names: string, acts: number, total: number) => string;
  readonly question: (names: string) => string;
  readonly meaning: string;
}

const words: Readonly<Record<Language, LeaningWords>> = {
  NL: {
    share: (name, acts, total) => `${name} geeft ${acts} van de ${total} keer steun.`,
    everything: (name, acts) => `${name} geeft alle steun uit de eigen kring: ${acts} keer.`,
    equalShares: (names, acts, total) =>
      `${names} geven samen alle steun uit de eigen kring: elk ${acts} van de ${total} keer.`,
    question: (names) => `Wie kan er iets van ${names} overnemen?`,
    meaning:
      'Geteld is wat mensen uit de eigen kring doen, zoals het verteld is. Vanaf de helft (bij minstens twee mensen en vier keer steun) zeggen we dat het netwerk op iemand leunt. Dat zegt niets over hoe iemand het doet.',
  },
  EN: {
    share: (name, acts, total) => `${name} gives support ${acts} out of ${total} times.`,
    everything: (name, acts) => `${name} gives all support from the own circle: ${acts} times.`,
    equalShares: (names, acts, total) =>
      `${names} together give all support from the own circle: ${acts} out of ${total} times each.`,
    question: (names) => `Who can take over something from ${names}?`,
    meaning:
      'We counted what people from the own circle do, as it was told. From half on (with at least two people and four times support) we say that the network leans on somebody. It says nothing about how well they do it.',
  },
};

/** Leunt op één persoon. Nothing is said while the support is spread, or while there is too little of it to tell. */
export const readLeansOnOne: TopicReader = ({ network }, language): ReadingSentence | null => {
  const found = leaning(network);
  if (found === null || !isLeaningOnOne(found)) return null;
  const say = words[language];
  return {
    topic: 'LEANS_ON_ONE',
    text: shareText(found, say, language),
    question: say.question(listOf(namesOf(found.givers), language)),
    meaning: say.meaning,
    computable: true,
    memberIds: idsOf(found.givers),
  };
};

/** At half of the acts or more there are at most two who give that many. */
function shareText({ givers, mostActs, totalActs }: Leaning, say: LeaningWords, language: Language): string {
  const names = listOf(namesOf(givers), language);
  if (givers.length > 1) return say.equalShares(names, mostActs, totalActs);
  return mostActs === totalActs ? say.everything(names, mostActs) : say.share(names, mostActs, totalActs);
}
