import { searchText } from '../shared/search-text.ts';

/** A name that must not be read, and the word that stands in its place. */
export interface HiddenName {
  readonly name: string;
  readonly word: string;
}

/** A text letter by letter as names are compared, with the place of each letter in the text. */
interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const letter = /[\p{L}\p{N}]/u;

/**
 * The text with every whole name replaced by its word, without regard to case and accents, also where a name ends in the
 * Dutch s of possession. Longer names go first, so that "Anja de Vries" is one person. What is left may still point at
 * somebody: a worker reads it before it is shared.
 */
export function hideNames(text: string, hidden: readonly HiddenName[]): string {
  const wanted = hidden
    .map(({ name, word }) => ({ name: searchText(name), word }))
    .filter(({ name }) => name !== '')
    .sort((one, other) => other.name.length - one.name.length);
  return wanted.reduce((said, { name, word }) => replaceName(said, name, word), text);
}

/** Whether one of the names stands in the text. */
export function holdsName(text: string, hidden: readonly HiddenName[]): boolean {
  return hideNames(text, hidden) !== text;
}

function replaceName(text: string, name: string, word: string): string {
  const folded = fold(text);
  let [result, done] = ['', 0];
  for (let from = 0; ;) {
    const at = folded.text.indexOf(name, from);
    if (at < 0) return result + text.slice(done);
    const end = at + name.length;
    from = end;
    if (!isWhole(folded.text, at, end)) continue;
    result += text.slice(done, folded.starts[at] ?? 0) + word;
    done = folded.ends[end - 1] ?? text.length;
  }
}

/** No letter before; behind it none either, or only the s of possession. */
function isWhole(folded: string, start: number, end: number): boolean {
  const isLetter = (index: number): boolean => letter.test(folded.charAt(index));
  if (start > 0 && isLetter(start - 1)) return false;
  return !isLetter(end) || (folded.charAt(end) === 's' && !isLetter(end + 1));
}

/** Spaces in a row count as one, as they do in a stored name. */
function fold(text: string): Folded {
  const [letters, starts, ends]: [string[], number[], number[]] = [[], [], []];
  let place = 0;
  for (const character of text) {
    const end = place + character.length;
    const folded = /\s/u.test(character) ? ' ' : searchText(character);
    if (folded === '' || (folded === ' ' && letters.at(-1) === ' ')) ends[ends.length - 1] = end;
    else
      for (const part of folded) {
        letters.push(part);
        starts.push(place);
        ends.push(end);
      }
    place = end;
  }
  return { text: letters.join(''), starts, ends };
}
