import { textWidth, type FontWeight } from './text-width.ts';

const ellipsis = '…';

/** `text`, or as much of its beginning as fits in `maxWidth` pixels with an ellipsis behind it. */
export function fitText(text: string, size: number, weight: FontWeight, maxWidth: number): string {
  if (textWidth(text, size, weight) <= maxWidth) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(letters.join('') + ellipsis, size, weight) > maxWidth) letters.pop();
  return letters.join('').trimEnd() + ellipsis;
}
