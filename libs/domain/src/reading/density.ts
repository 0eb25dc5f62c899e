import type { NetworkMeasures } from '../measures/measures.types.ts';
import type { Language } from '../shared/codes.ts';
import { oneDecimal } from '../words/numbers.ts';
import type { ReadingSentence, TopicReader } from './reading.types.ts';

interface DensityWords {
  readonly unknown: string;
  readonly nobody: (n: number) => string;
  readonly few: (pairs: string) => string;
  readonly some: (pairs: string) => string;
  readonly most: (pairs: string) => string;
  readonly everybody: (n: number) => string;
  readonly pairs: (known: number, all: number) => string;
  readonly questionApart: string;
  readonly questionTogether: string;
  readonly meaning: string;
  readonly figure: (percentage: string) => string;
}

const words: Readonly<Record<Language, DensityWords>> = {
  NL: {
    unknown: 'Of naasten elkaar kennen, is niet te berekenen: daarvoor zijn minstens twee naasten in de kringen nodig.',
    nobody: (n) => `Voor zover verteld kennen de ${n} naasten elkaar niet.`,
    few: (pairs) => `Weinig naasten kennen elkaar: ${pairs}.`,
    some: (pairs) => `Een deel van de naasten kent elkaar: ${pairs}.`,
    most: (pairs) => `De meeste naasten kennen elkaar: ${pairs}.`,
    everybody: (n) => (n === 2 ? 'Beide naasten kennen elkaar.' : `Alle ${n} naasten kennen elkaar.`),
    pairs: (known, all) => `${known} van de ${all} tweetallen`,
    questionApart: 'Wie zou u aan elkaar willen voorstellen?',
    questionTogether: 'Weten zij van elkaar wat zij doen?',
    meaning: 'Wie elkaar kent, kan iets samen doen of van elkaar overnemen. Meer is niet altijd beter.',
    figure: (percentage) => `Dichtheid: ${percentage} % van alle tweetallen van naasten kent elkaar.`,
  },
  EN: {
    unknown:
      'Whether people close by know each other cannot be computed: that takes at least two of them in the rings.',
    nobody: (n) => `As far as told, the ${n} people close by do not know each other.`,
    few: (pairs) => `Few people close by know each other: ${pairs}.`,
    some: (pairs) => `Some of the people close by know each other: ${pairs}.`,
    most: (pairs) => `Most people close by know each other: ${pairs}.`,
    everybody: (n) => (n === 2 ? 'Both people close by know each other.' : `All ${n} people close by know each other.`),
    pairs: (known, all) => `${known} out of ${all} pairs`,
    questionApart: 'Whom would you like to introduce to each other?',
    questionTogether: 'Do they know what the others do?',
    meaning:
      'People who know each other can do something together or take over from each other. More is not always better.',
    figure: (percentage) => `Density: ${percentage} % of all pairs of people close by know each other.`,
  },
};

/** Below this share of pairs "weinig", from half on "de meeste". Said in words, with the count beside it. */
const fewBelow = 0.2;
const mostFrom = 0.5;

/** Do they know each other: density among the naasten. */
export const readDensity: TopicReader = ({ informal }, language): ReadingSentence => {
  const say = words[language];
  const sentence = { topic: 'DENSITY', memberIds: [] } as const;
  const { density } = informal;
  if (density === null)
    return { ...sentence, text: say.unknown, question: null, meaning: say.meaning, computable: false };
  return {
    ...sentence,
    text: densityText(informal, density, say),
    question: density < mostFrom ? say.questionApart : say.questionTogether,
    meaning: `${say.figure(oneDecimal(density * 100, language))} ${say.meaning}`,
    computable: true,
  };
};

function densityText({ size, memberTies }: NetworkMeasures, density: number, say: DensityWords): string {
  if (density === 0) return say.nobody(size);
  if (density === 1) return say.everybody(size);
  const pairs = say.pairs(memberTies, (size * (size - 1)) / 2);
  if (density < fewBelow) return say.few(pairs);
  return density < mostFrom ? say.some(pairs) : say.most(pairs);
}
