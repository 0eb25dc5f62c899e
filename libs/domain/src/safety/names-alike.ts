import { searchText } from '../shared/search-text.ts';

/** A name by which the same person is sought elsewhere; the family name is not always known. */
export interface SoughtName {
  readonly callName: string;
  readonly familyName: string | null;
}

/** A call name of fewer letters is held against whole names only: "Bo" says too little about "Boris". */
const fewestLetters = 3;
/** Many people share these: they do not make two family names alike. */
const particles = new Set([
  'de',
  'den',
  'der',
  'van',
  'het',
  't',
  'te',
  'ten',
  'ter',
  'in',
  'op',
  'el',
  'al',
  'ben',
  'la',
  'le',
  'von',
]);

/** The letters with which everybody who may look like this name begins. */
export function nameStart(callName: string): string {
  return searchText(callName).slice(0, fewestLetters);
}

/** The starts under which a name like this one may have been kept: a shorter one for names of one or two letters. */
export function nameStarts(callName: string): string[] {
  const start = nameStart(callName);
  return [...start].map((_, at) => start.slice(0, at + 1));
}

/**
 * Whether two names may be of one person: call names equal or one the beginning of the other (Den, Dennis), and a family name
 * in common where both are known. Accents, capitals, hyphens and spaces make no difference. Rather one too many than one too
 * few: whoever looks alike stays out of sight until a worker says that it is somebody else.
 */
export function namesAlike(one: SoughtName, other: SoughtName): boolean {
  return (
    callNamesAlike(letters(one.callName), letters(other.callName)) && familyNamesAlike(one.familyName, other.familyName)
  );
}

function callNamesAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  return short.length >= fewestLetters && long.startsWith(short);
}

function familyNamesAlike(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const [words, others] = [wordsOf(one), new Set(wordsOf(other))];
  return words.some((word) => others.has(word));
}

/** What a family name is told by; a name of particles alone is told by all of them. */
function wordsOf(familyName: string): string[] {
  const all = searchText(familyName)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const telling = all.filter((word) => !particles.has(word));
  return telling.length === 0 ? all : telling;
}

function letters(callName: string): string {
  return searchText(callName).replace(/[^\p{L}]/gu, '');
}
