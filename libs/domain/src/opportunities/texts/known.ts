import type { IsoDate } from '../../shared/dates.ts';
import type { BothLanguages, Fact } from '../opportunity.types.ts';

declare const ofAFact: unique symbol;

/** Words that belong to a fact. Only `known` makes them, so that a sentence cannot say what rests on nothing. */
export interface Part {
  readonly [ofAFact]: true;
  readonly fact: Fact;
  readonly words: BothLanguages;
}

/** A fact, and by name the words in which a sentence may use it. */
export type Known<Name extends string = never> = { readonly fact: Fact } & Readonly<Record<Name, Part>>;

/**
 * One fact for the texts of a kans.
 * @param code names the fact within one kans; it holds no id of somebody of the open layer
 * @param words the fact as a line of "Gebaseerd op" or "Haalbaar"
 * @param said how sentences may use it, per name
 */
export function known<Name extends string = never>(
  code: string,
  on: IsoDate | null,
  words: BothLanguages,
  said: Readonly<Record<Name, BothLanguages>> = {} as Record<Name, BothLanguages>,
): Known<Name> {
  const fact: Fact = { code, on, words };
  const parts: Partial<Record<Name, Part>> = {};
  for (const name in said) parts[name] = { fact, words: said[name] } as Part;
  return Object.assign({ fact }, parts as Record<Name, Part>);
}

/** The same in both languages: a name, or words that somebody said. */
export function asSaid(text: string): BothLanguages {
  return { NL: text, EN: text };
}

/** Free text on one line, without double spaces. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** What somebody said, between quotation marks, ending as a sentence does. */
export function quoted(text: string): string {
  const words = plain(text).replaceAll('“', '‘').replaceAll('”', '’');
  return /[.!?…]$/u.test(words) ? `“${words}”` : `“${words}.”`;
}
