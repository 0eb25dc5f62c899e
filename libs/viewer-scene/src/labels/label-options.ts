import { boundsOf, boxesOverlap, boxInside, circleOverlapsBox } from '../geometry/boxes.ts';
import { polylineHitsBox } from '../geometry/segments.ts';
import type { Box, MapArea, Point, SceneSizes, TextAnchor } from '../layout.types.ts';
import { anchorOf, labelBox, labelPlaces, type Circle } from './label-places.ts';
import { labelText, type LabelText } from './label-text.ts';

/** One way to write a label, with what it costs whatever the other labels do. */
export interface LabelOption {
  readonly text: LabelText;
  readonly box: Box;
  readonly anchor: TextAnchor;
  readonly cost: number;
}

/** Somebody whose label is to be placed. */
export interface LabelOwner {
  readonly circle: Circle;
  readonly badges: readonly Circle[];
  readonly words: { readonly callName: string; readonly relation: string | null; readonly tag: string | null };
}

/** What a label must keep clear of: boxes and circles always, lines when it can. */
export interface LabelGround {
  readonly area: MapArea;
  readonly sizes: SceneSizes;
  readonly boxes: readonly Box[];
  readonly circles: readonly Circle[];
  /** Empty circles where somebody stood before: to be kept clear of unless that costs a collision. */
  readonly ghosts: readonly Circle[];
  readonly lines: readonly BoundedLine[];
}

/** With the box around it: most lines are nowhere near a label. */
export interface BoundedLine {
  readonly points: readonly Point[];
  readonly bounds: Box;
}

export function withBounds(lines: readonly (readonly Point[])[]): readonly BoundedLine[] {
  return lines.map((points) => ({ points, bounds: boundsOf(points) }));
}

const collision = 1000;
const underLine = 24;
const onGhost = 300;
/** Leaving the relation out is better than writing over somebody, and worse than a line under a name. */
const withoutRelation = 160;
/** Cutting the name as well is the last resort before a collision. */
const cutName = 420;
const narrowShare = 0.55;
const dislikeShare = 2;
/** A line along the very rim of a label runs under it. */
const atRim = 0.001;

export function labelOptions(owner: LabelOwner, ground: LabelGround): readonly LabelOption[] {
  const full = optionsFor(owner, ground, labelText(owner.words, ground.sizes), 0);
  const short = labelText({ ...owner.words, relation: null }, ground.sizes);
  const narrow = { ...ground.sizes, maxLabelWidth: ground.sizes.maxLabelWidth * narrowShare };
  const cut = labelText({ ...owner.words, relation: null }, narrow);
  return [
    ...full,
    ...optionsFor(owner, ground, short, withoutRelation),
    ...(cut.name === short.name ? [] : optionsFor(owner, ground, cut, cutName)),
  ];
}

function optionsFor(owner: LabelOwner, ground: LabelGround, text: LabelText, extra: number): readonly LabelOption[] {
  return labelPlaces.map((place) => {
    const box = labelBox(owner.circle, owner.badges, text, place);
    const cost = extra + place.dislike * dislikeShare + groundCost(box, owner, ground);
    return { text, box, anchor: anchorOf(place), cost };
  });
}

function groundCost(box: Box, owner: LabelOwner, ground: LabelGround): number {
  let cost = boxInside(box, ground.area, 2) ? 0 : collision;
  for (const other of ground.boxes) if (boxesOverlap(box, other, 1)) cost += collision;
  for (const circle of ground.circles) {
    if (circle !== owner.circle && circleOverlapsBox(circle.x, circle.y, circle.radius + 1, box)) cost += collision;
  }
  for (const ghost of ground.ghosts) {
    if (circleOverlapsBox(ghost.x, ghost.y, ghost.radius + 1, box)) cost += onGhost;
  }
  for (const { points, bounds } of ground.lines) {
    if (boxesOverlap(bounds, box, atRim) && polylineHitsBox(points, box)) cost += underLine;
  }
  return cost;
}
