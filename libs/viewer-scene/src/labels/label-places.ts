import { circleOverlapsBox } from '../geometry/boxes.ts';
import type { Box, Point, TextAnchor } from '../layout.types.ts';

/** A way to put a label at a person: which way from the centre, how it is aligned, and how much it is liked. */
interface LabelPlace {
  readonly side: 'BELOW' | 'ABOVE' | 'RIGHT' | 'LEFT';
  /** Along the side, as a share of the label's width (below, above) or height (right, left). */
  readonly shift: number;
  readonly dislike: number;
}

export const labelPlaces: readonly LabelPlace[] = [
  { side: 'BELOW', shift: 0, dislike: 0 },
  { side: 'RIGHT', shift: 0, dislike: 2 },
  { side: 'LEFT', shift: 0, dislike: 2 },
  { side: 'ABOVE', shift: 0, dislike: 3 },
  { side: 'BELOW', shift: 0.22, dislike: 3 },
  { side: 'BELOW', shift: -0.22, dislike: 3 },
  { side: 'RIGHT', shift: 0.4, dislike: 4 },
  { side: 'RIGHT', shift: -0.4, dislike: 4 },
  { side: 'LEFT', shift: 0.4, dislike: 4 },
  { side: 'LEFT', shift: -0.4, dislike: 4 },
  { side: 'ABOVE', shift: 0.22, dislike: 5 },
  { side: 'ABOVE', shift: -0.22, dislike: 5 },
  { side: 'BELOW', shift: 0.42, dislike: 6 },
  { side: 'BELOW', shift: -0.42, dislike: 6 },
  { side: 'ABOVE', shift: 0.42, dislike: 7 },
  { side: 'ABOVE', shift: -0.42, dislike: 7 },
];

const gap = 3;
const sideGap = 4;
const push = 3;
const farthestPush = 6;

export interface Circle extends Point {
  readonly radius: number;
}

/** The box of a label in one of the places, moved away from the person until it is clear of their own badges. */
export function labelBox(
  person: Circle,
  badges: readonly Circle[],
  size: { readonly width: number; readonly height: number },
  place: LabelPlace,
): Box {
  const { width, height } = size;
  const along = place.side === 'LEFT' ? -1 : place.side === 'RIGHT' ? 1 : 0;
  const down = place.side === 'ABOVE' ? -1 : place.side === 'BELOW' ? 1 : 0;
  let x = along === 0 ? person.x - width / 2 + place.shift * width : sideStart(person, width, along);
  let y = down === 0 ? person.y - height / 2 + place.shift * height : topStart(person, height, down);
  for (let step = 0; step < farthestPush; step += 1) {
    if (!badges.some((badge) => circleOverlapsBox(badge.x, badge.y, badge.radius + 1.5, { x, y, width, height })))
      break;
    x += along * push;
    y += down * push;
  }
  return { x, y, width, height };
}

function sideStart(person: Circle, width: number, along: number): number {
  return along > 0 ? person.x + person.radius + sideGap : person.x - person.radius - sideGap - width;
}

function topStart(person: Circle, height: number, down: number): number {
  return down > 0 ? person.y + person.radius + gap : person.y - person.radius - gap - height;
}

export function anchorOf(place: LabelPlace): TextAnchor {
  if (place.side === 'RIGHT') return 'start';
  return place.side === 'LEFT' ? 'end' : 'middle';
}
