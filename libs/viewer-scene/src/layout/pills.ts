import { abs, max } from '../geometry/maths.ts';
import type { Language } from '@netwerk/domain';
import { circleOverlapsBox } from '../geometry/boxes.ts';
import { roundBox } from '../geometry/round.ts';
import type { Box, RingNumber, SizeMode } from '../layout.types.ts';
import { ringName } from '../schemes/schemes.ts';
import { textWidth } from '../text/text-width.ts';
import { pointAt } from './frame.ts';
import type { Look } from './look.types.ts';

export const pillTextSize: Readonly<Record<SizeMode, number>> = { NORMAL: 13, CONVERSATION: 14 };

/** Pixels by which a pill may move, along the divider rather than aside, to uncover somebody. */
const shifts = [0, 5, -5, 10, -10, 16, -16, 24, -24]
  .flatMap((down) => [0, 8, -8, 16, -16, 26, -26].map((aside) => ({ down, aside })))
  .sort((a, b) => abs(a.down) + 1.5 * abs(a.aside) - abs(b.down) - 1.5 * abs(b.aside));

/** The pill with a ring's name, on its border at twelve o'clock; as wide as the longest of the two languages needs. */
export function pillOf(border: number, ring: RingNumber, look: Look): Box {
  const languages: readonly Language[] = ['NL', 'EN'];
  const size = pillTextSize[look.mode];
  const width = max(...languages.map((language) => textWidth(ringName(ring, look.scheme, language), size, 600))) + 16;
  const height = size + 8;
  const at = pointAt(look.frame, border, 0);
  const top = border === 1 ? at.y + 2 : at.y - height / 2;
  const boxes = shifts.map(({ down, aside }) => ({ x: at.x - width / 2 + aside, y: top + down, width, height }));
  const inside = boxes.filter((box) => box.y >= 2);
  return roundBox(inside.find((box) => isFree(box, look)) ?? inside[0] ?? { x: at.x - width / 2, y: 2, width, height });
}

function isFree(box: Box, { people }: Look): boolean {
  return !people.some((person) => circleOverlapsBox(person.x, person.y, person.radius + 1, box));
}
