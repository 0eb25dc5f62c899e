import type { Language } from '../../shared/codes.ts';
import type { Fact, Sentence } from '../opportunity.types.ts';
import type { Part } from './known.ts';

/** Fixed words, and parts of facts between them. */
export interface Phrase {
  readonly fixed: readonly string[];
  readonly parts: readonly Part[];
}

/** A sentence with the facts that it is made of. */
export interface Saying {
  readonly sentence: Sentence;
  readonly facts: readonly Fact[];
}

/** The only way to put something into a sentence: a part of a fact. */
export function phrase(fixed: TemplateStringsArray, ...parts: readonly Part[]): Phrase {
  return { fixed, parts };
}

/** A sentence in both languages. */
export function say(phrases: Readonly<Record<Language, Phrase>>): Saying {
  const facts = [...phrases.NL.parts, ...phrases.EN.parts].map((part) => part.fact);
  return sayingOf({ NL: worded(phrases.NL, 'NL'), EN: worded(phrases.EN, 'EN') }, facts);
}

/** Several sentences after one another. */
export function sayTogether(...sayings: readonly Saying[]): Saying {
  const wordsIn = (language: Language): string => sayings.map(({ sentence }) => sentence.words[language]).join(' ');
  return sayingOf(
    { NL: wordsIn('NL'), EN: wordsIn('EN') },
    sayings.flatMap(({ facts }) => facts),
  );
}

function sayingOf(words: Sentence['words'], facts: readonly Fact[]): Saying {
  const byCode = new Map(facts.map((fact) => [fact.code, fact]));
  return { sentence: { words, facts: [...byCode.keys()] }, facts: [...byCode.values()] };
}

function worded({ fixed, parts }: Phrase, language: Language): string {
  const text = fixed.map((words, place) => words + (parts[place]?.words[language] ?? '')).join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
