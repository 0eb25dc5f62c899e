import { outlineOf, type Corner, type Ring } from '../place/boundaries.ts';
import type { Random } from '../random/random.ts';

/** Width and height of the village in corner units: 2.4 by 1.8 kilometres. Every wijk of a large gemeente is as large. */
const [width, height] = [243, 178];

/** South-west corner of a part in corner units; part 0 is the village. Row by row, about as many rows as columns. */
export function cellOf(part: number, parts: number): readonly [x: number, y: number] {
  const columns = Math.ceil(Math.sqrt(parts));
  return [(part % columns) * width, Math.floor(part / columns) * height];
}

/** Four buurten that meet in one point and fill a cell: no gap, no overlap. */
export function buurtRings(random: Random, [x, y]: readonly [number, number]): readonly Ring[] {
  const [east, north] = [x + width, y + height];
  const [south, top] = [x + random.between(95, 148), x + random.between(95, 148)];
  const [west, right] = [y + random.between(70, 108), y + random.between(70, 108)];
  const middle = at(x + random.between(105, 138), y + random.between(78, 100));
  return [
    [at(x, y), at(south, y), middle, at(x, west)],
    [at(south, y), at(east, y), at(east, right), middle],
    [middle, at(east, right), at(east, north), at(top, north)],
    [at(x, west), middle, at(top, north), at(x, north)],
  ];
}

/** Outline of a gemeente of this many parts. */
export function outlineOfCells(parts: number): Ring {
  return outlineOf(
    Array.from({ length: parts }, (_, part) => {
      const [x, y] = cellOf(part, parts);
      return [at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height)];
    }),
  );
}

function at(x: number, y: number): Corner {
  return `${x} ${y}`;
}
