import type { Language } from '../shared/codes.ts';

/** "Anja", "Anja en Bilal", "Anja, Bilal en Corrie". */
export function listOf(words: readonly string[], language: Language): string {
  if (words.length < 2) return words[0] ?? '';
  const and = language === 'NL' ? 'en' : 'and';
  return `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}

/** At most `most` names in full, then how many more: "Anja, Bilal en 3 anderen". */
export function someOf(words: readonly string[], most: number, language: Language): string {
  const rest = words.length - most;
  // One name takes no more room than "one other".
  if (rest <= 1) return listOf(words, language);
  const others = language === 'NL' ? `${rest} anderen` : `${rest} others`;
  return listOf([...words.slice(0, most), others], language);
}

export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
