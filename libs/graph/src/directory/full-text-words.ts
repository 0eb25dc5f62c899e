import { searchText } from '@netwerk/domain';

/** More words do not find better, and each costs the index time. */
const mostWords = 8;
const longestWord = 40;

const everything = '*:*';

/**
 * What somebody typed, as a question to a full-text index: every word must be there, by its beginning, without regard to case
 * and accents. Only letters and digits remain of it, so that nothing typed can mean something to the index; without any word
 * it asks for everything.
 */
export function fullTextWords(typed: string | null): string {
  const words = searchText(typed ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return everything;
  return words
    .slice(0, mostWords)
    .map((word) => `+${[...word].slice(0, longestWord).join('')}*`)
    .join(' ');
}
