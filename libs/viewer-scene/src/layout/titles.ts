import { abs, infinity, max, min } from '../geometry/maths.ts';
import type { Language } from '@netwerk/domain';
import { boxesOverlap, boxInside, circleOverlapsBox } from '../geometry/boxes.ts';
import { clamp, roundBox } from '../geometry/round.ts';
import type { Circle } from '../labels/label-places.ts';
import type { Box, SceneSizes, SectorCode, SizeMode, SectorSpan, TextAnchor, TitlePlace } from '../layout.types.ts';
import { contactCount, languagesOfTitles, titleLines } from '../schemes/sector-titles.ts';
import { textWidth } from '../text/text-width.ts';
import { pointAt, radiusOf, type Frame } from './frame.ts';

/** Type of a sector's title and of the count under it, in pixels. */
export interface TitleType {
  readonly size: number;
  readonly lineHeight: number;
  readonly countSize: number;
  readonly showCount: boolean;
}

export function titleTypeFor(sizes: SceneSizes, mode: SizeMode): TitleType {
  if (mode === 'CONVERSATION') {
    const size = min(17, sizes.name);
    return { size, lineHeight: size + 3, countSize: 15, showCount: false };
  }
  if (sizes.name >= 15) return { size: 15.5, lineHeight: 18, countSize: 13.5, showCount: true };
  return { size: 14.5, lineHeight: 17, countSize: 13, showCount: true };
}

/** What a title must keep clear of: ring names and other titles, and people who already have their place. */
interface TitleGround {
  readonly frame: Frame;
  readonly boxes: readonly Box[];
  readonly people: readonly Circle[];
}

/** Places every title flat in the corner nearest to its sector; where there is no corner it covers a bit of the rim. */
export function titlePlaces(
  sectors: readonly SectorSpan[],
  type: TitleType,
  language: Language,
  ground: TitleGround,
): readonly (TitlePlace | null)[] {
  const { frame } = ground;
  const boxes: Box[] = [...ground.boxes];
  return sectors.map((sector) => {
    const lines = titleLines(sector.sector, language);
    if (lines.length === 0) return null;
    const best = bestBox(sector, sizeOfTitle(sector.sector, type), { ...ground, boxes });
    boxes.push(best);
    const anchor: TextAnchor = best.x + best.width / 2 < frame.centre.x ? 'start' : 'end';
    return { lines, box: roundBox(best), anchor };
  });
}

/** The room of the longest wording in either language: another language may not move people. */
function sizeOfTitle(sector: SectorCode, type: TitleType): { readonly width: number; readonly height: number } {
  const wordings = languagesOfTitles.map((language) => titleLines(sector, language));
  const widest = max(...wordings.flat().map((line) => textWidth(line, type.size, 700)));
  const count = type.showCount ? textWidth(contactCount(88, 'NL'), type.countSize, 400) : 0;
  const lines = max(...wordings.map((wording) => wording.length));
  return {
    width: max(widest, count) + 2,
    height: lines * type.lineHeight + (type.showCount ? type.countSize * 1.3 : 0),
  };
}

const edge = 6;
const tries = 57;

function bestBox(sector: SectorSpan, size: { width: number; height: number }, ground: TitleGround): Box {
  let best: Box | null = null;
  let lowest = infinity;
  for (let step = 0; step < tries; step += 1) {
    const share = -0.2 + (1.4 * step) / (tries - 1);
    const box = boxBeyondRim(ground.frame, sector.from + (sector.to - sector.from) * share, size);
    const aside = max(0, abs(share - 0.5) - 0.46) * 300;
    const cost = costOf(box, ground) + abs(share - 0.5) * 40 + aside;
    if (cost < lowest) [best, lowest] = [box, cost];
  }
  return best ?? { x: edge, y: edge, ...size };
}

/** A box just beyond the rim in the direction of `angle`, pushed back until it lies within the area. */
function boxBeyondRim(frame: Frame, angle: number, size: { width: number; height: number }): Box {
  const rim = pointAt(frame, 1.02, angle);
  const right = clamp((rim.x - frame.centre.x) / frame.radiusX, -1, 1);
  const low = clamp((rim.y - frame.centre.y) / frame.radiusY, -1, 1);
  const x = rim.x - (size.width * (1 - right)) / 2;
  const y = rim.y - (size.height * (1 - low)) / 2;
  return {
    x: clamp(x, edge, frame.area.width - edge - size.width),
    y: clamp(y, edge, frame.area.height - edge - size.height),
    ...size,
  };
}

function costOf(box: Box, { frame, boxes, people }: TitleGround): number {
  const collisions = boxes.filter((other) => boxesOverlap(box, other, 6)).length;
  const covered = people.filter((person) => circleOverlapsBox(person.x, person.y, person.radius + 2, box)).length;
  const outside = boxInside(box, frame.area, 0) ? 0 : 1;
  return collisions * 1000 + covered * 800 + outside * 500 + coveredRim(frame, box) * 300;
}

/** How far the inner corner of the box reaches inside the outer ellipse, 0 for not at all. */
function coveredRim(frame: Frame, box: Box): number {
  const x = clamp(frame.centre.x, box.x, box.x + box.width);
  const y = clamp(frame.centre.y, box.y, box.y + box.height);
  return max(0, 1.01 - radiusOf(frame, x, y));
}
