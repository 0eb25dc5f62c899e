import type { Language } from '@netwerk/domain';
import { roundBox } from '../geometry/round.ts';
import type { Box, LayoutScheme, RingNumber, SizeMode } from '../layout.types.ts';
import { ringName } from '../schemes/schemes.ts';
import { textWidth } from '../text/text-width.ts';
import { pointAt, type Frame } from './frame.ts';

export const pillTextSize: Readonly<Record<SizeMode, number>> = { NORMAL: 13, CONVERSATION: 15 };

/** The pill with a ring's name, on its border at twelve o'clock; as wide as the longest of the two languages needs. */
export function pillOf(frame: Frame, border: number, ring: RingNumber, scheme: LayoutScheme, mode: SizeMode): Box {
  const languages: readonly Language[] = ['NL', 'EN'];
  const size = pillTextSize[mode];
  const width = Math.max(...languages.map((language) => textWidth(ringName(ring, scheme, language), size, 600))) + 16;
  const height = size + 8;
  const at = pointAt(frame, border, 0);
  const y = Math.max(2, at.y - height / 2);
  return roundBox({ x: at.x - width / 2, y: border === 1 ? Math.max(y, at.y + 2) : y, width, height });
}
