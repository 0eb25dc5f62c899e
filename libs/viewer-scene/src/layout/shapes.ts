import { min } from '../geometry/maths.ts';
import { round, roundPoint } from '../geometry/round.ts';
import type { RingNumber, RingShape, SectorShape, SectorSpan } from '../layout.types.ts';
import { ringName } from '../schemes/schemes.ts';
import { pointAt } from './frame.ts';
import type { Look } from './look.types.ts';
import { pillOf } from './pills.ts';
import { titlePlaces, titleTypeFor } from './titles.ts';

/** The rings as ellipses with the pills that name them. */
export function ringShapes(ringBorders: readonly number[], look: Look): readonly RingShape[] {
  return ringBorders.map((border, index) => {
    const ring = (index + 1) as RingNumber;
    return {
      ring,
      radiusX: round(border * look.frame.radiusX),
      radiusY: round(border * look.frame.radiusY),
      name: ringName(ring, look.scheme, look.language),
      pill: pillOf(border, ring, look),
    };
  });
}

/** The sectors with their dividing lines and titles. */
export function sectorShapes(
  sectors: readonly SectorSpan[],
  rings: readonly RingShape[],
  look: Look,
): readonly SectorShape[] {
  const pills = rings.map((ring) => ring.pill);
  const type = titleTypeFor(look.sizes, look.mode);
  const titles = titlePlaces(sectors, type, look.language, { frame: look.frame, boxes: pills, people: look.people });
  return sectors.map((sector, index) => ({
    ...sector,
    divider: sectors.length < 2 ? null : dividerAt(look, sector.from),
    title: titles[index] ?? null,
  }));
}

function dividerAt({ frame, sizes }: Look, angle: number): NonNullable<SectorShape['divider']> {
  const start = (sizes.client + 14) / min(frame.radiusX, frame.radiusY);
  return { from: roundPoint(pointAt(frame, start, angle)), to: roundPoint(pointAt(frame, 1, angle)) };
}
