import { searchText } from './search-text.ts';

/** More words than this say nothing more about what is meant. */
export const maxSearchWords = 8;

const longestWord = 40;

/**
 * The words of what somebody typed, as a full-text index looks for their beginnings: letters and digits only, in lower case,
 * so that no character or word of it can be taken for the index's own query language (`AND` is a word here, `and`).
 */
export function searchWords(typed: string): string[] {
  return wordsBetween(typed, /[^\p{L}\p{N}]+/u);
}

/** The words of a name: letters only, as the index over names takes them apart. `O’Neill-1` is `o` and `neill`. */
export function nameWords(typed: string): string[] {
  return wordsBetween(typed, /[^\p{L}]+/u);
}

/** `jan wil` as a query for an index: every word has to be the beginning of a word. Null without words. */
export function beginningsQuery(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.map((word) => `+${word}*`).join(' ');
}

function wordsBetween(typed: string, separators: RegExp): string[] {
  const words = searchText(typed)
    .split(separators)
    .filter((word) => word !== '')
    .map((word) => [...word].slice(0, longestWord).join(''));
  return [...new Set(words)].slice(0, maxSearchWords);
}
