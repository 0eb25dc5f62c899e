import { advanceWidths } from './advance-widths.ts';

export type FontWeight = keyof typeof advanceWidths;

const firstCode = 32;
const combiningMarks = /\p{M}/gu;
/** A whole em for what is not in the table: an ellipsis, œ, Arabic, Chinese. */
const unknownLetter = 1000;
/** Kerning, hinting and a fallback face may draw a little wider than the table says. */
const caution = 1.02;

/**
 * Width in pixels of `text` in Source Sans 3 at `size` pixels: the sum of the advance widths and two per cent for caution.
 * Letters with an accent are as wide as without.
 */
export function textWidth(text: string, size: number, weight: FontWeight): number {
  const widths: readonly number[] = advanceWidths[weight];
  let total = 0;
  for (const letter of text.normalize('NFD').replace(combiningMarks, '')) total += letterWidth(letter, widths);
  return (total * size * caution) / 1000;
}

function letterWidth(letter: string, widths: readonly number[]): number {
  const code = letter.codePointAt(0) ?? 0;
  return widths[code - firstCode] ?? unknownLetter;
}
