import { lengthOf } from '../geometry/maths.ts';
import { clamp, roundShare } from '../geometry/round.ts';
import type { MapCell, PlaceInCell, Point, RingShape } from '../layout.types.ts';
import type { Scene } from '../scene.types.ts';

type Ground = Pick<Scene, 'centre' | 'rings' | 'sectors'>;

/** Just beyond the rim still counts as the outer ring: nobody lets go to the pixel. */
const rimShare = 1.04;

/** In which ring and sector a point of the scene lies, and where in it; null outside the rim. */
export function placeAt(scene: Ground, point: Point): PlaceInCell | null {
  const rim = rimOf(scene);
  const across = (point.x - scene.centre.x) / rim.radiusX;
  const down = (point.y - scene.centre.y) / rim.radiusY;
  const radius = lengthOf(across, down);
  if (radius > rimShare) return null;
  const turn = Math.atan2(across, -down) / (2 * Math.PI);
  const angle = turn < 0 ? turn + 1 : turn;
  const ring = scene.rings.find((each) => radius <= each.radiusX / rim.radiusX) ?? rim;
  const sector = scene.sectors.find((each) => angle < each.to) ?? scene.sectors.at(-1);
  if (!sector) return null;
  const { inner, outer } = bandOf(scene, ring);
  return {
    ring: ring.ring,
    sector: sector.sector,
    pin: {
      angle: roundShare(clamp((angle - sector.from) / (sector.to - sector.from), 0, 1)),
      depth: roundShare(clamp((radius - inner) / (outer - inner), 0, 1)),
    },
  };
}

/** Where a place in a cell lies in the scene. */
export function pointOf(scene: Ground, { ring, sector, pin }: PlaceInCell): Point {
  const rim = rimOf(scene);
  const span = scene.sectors.find((each) => each.sector === sector) ?? { from: 0, to: 1 };
  const { inner, outer } = bandOf(scene, scene.rings.find((each) => each.ring === ring) ?? rim);
  const turn = (span.from + (span.to - span.from) * pin.angle) * 2 * Math.PI;
  const radius = inner + (outer - inner) * pin.depth;
  return {
    x: scene.centre.x + rim.radiusX * radius * Math.sin(turn),
    y: scene.centre.y - rim.radiusY * radius * Math.cos(turn),
  };
}

export function isSameCell(first: MapCell, second: MapCell): boolean {
  return first.ring === second.ring && first.sector === second.sector;
}

function rimOf({ rings }: Ground): RingShape {
  const rim = rings.at(-1);
  if (!rim) throw new RangeError('A scene has at least one ring.');
  return rim;
}

/** Shares of the rim. */
function bandOf(scene: Ground, ring: RingShape): { readonly inner: number; readonly outer: number } {
  const rim = rimOf(scene);
  const inside = scene.rings.find((each) => each.ring === ring.ring - 1);
  return { inner: (inside?.radiusX ?? 0) / rim.radiusX, outer: ring.radiusX / rim.radiusX };
}
