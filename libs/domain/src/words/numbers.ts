import type { Language } from '../shared/codes.ts';

const words: Readonly<Record<Language, readonly string[]>> = {
  NL: ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  EN: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** Up to twelve as a word, above that in figures. */
export function numberWord(count: number, language: Language): string {
  return words[language][count] ?? String(count);
}

/** Within a sentence: "geen naasten", "één naaste", "4 naasten". */
export function counted(count: number, singular: string, plural: string, language: Language): string {
  return `${count < 2 ? numberWord(count, language) : count} ${count === 1 ? singular : plural}`;
}

const decimals: Readonly<Record<Language, Intl.NumberFormat>> = {
  NL: new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 }),
  EN: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
};

/** 6.75 as people write it: "6,8" in Dutch, "6.8" in English. */
export function oneDecimal(value: number, language: Language): string {
  return decimals[language].format(value);
}
