import type { Language } from '../shared/codes.ts';
import { oneDecimal } from '../words/numbers.ts';
import type { ReadingSentence, TopicReader } from './reading.types.ts';

interface CircleWords {
  readonly many: (n: number) => string;
  readonly some: (n: number) => string;
  readonly one: (n: number) => string;
  readonly questionMany: string;
  readonly questionOne: string;
  readonly meaning: (effective: string, n: number) => string;
}

const words: Readonly<Record<Language, CircleWords>> = {
  NL: {
    many: (n) => `De ${n} naasten komen uit veel verschillende kringen.`,
    some: (n) => `De ${n} naasten komen uit een paar verschillende kringen.`,
    one: (n) => `De ${n} naasten horen vooral bij één kring.`,
    questionMany: 'Wat brengt iedere kring u?',
    questionOne: 'Waar zou u nog andere mensen willen ontmoeten?',
    meaning: (effective, n) =>
      `Wie elkaar kent, hoort vaak bij dezelfde kring en weet hetzelfde. Zo geteld zijn het er ${effective} van de ${n} (effectieve omvang).`,
  },
  EN: {
    many: (n) => `The ${n} people close by come from many different circles.`,
    some: (n) => `The ${n} people close by come from a few different circles.`,
    one: (n) => `The ${n} people close by mostly belong to one circle.`,
    questionMany: 'What does each circle bring you?',
    questionOne: 'Where would you like to meet other people?',
    meaning: (effective, n) =>
      `People who know each other often belong to the same circle and know the same things. Counted so there are ${effective} out of ${n} (effective size).`,
  },
};

/** Below three people there is no circle to speak of. */
const fewestPeople = 3;

/** Effective size in words. Where it cannot be computed, the sentence on density says why. */
export const readDifferentCircles: TopicReader = ({ informal }, language): ReadingSentence | null => {
  const { size, effectiveSize } = informal;
  if (effectiveSize === null || size < fewestPeople) return null;
  const say = words[language];
  const share = effectiveSize / size;
  const said = share >= 0.75 ? say.many : share >= 0.5 ? say.some : say.one;
  return {
    topic: 'DIFFERENT_CIRCLES',
    text: said(size),
    question: share >= 0.5 ? say.questionMany : say.questionOne,
    meaning: say.meaning(oneDecimal(effectiveSize, language), size),
    computable: true,
    memberIds: [],
  };
};
