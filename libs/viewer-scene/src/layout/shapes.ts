import { min } from '../geometry/maths.ts';
import type { Language } from '@netwerk/domain';
import { round, roundPoint } from '../geometry/round.ts';
import type { Circle } from '../labels/label-places.ts';
import type {
  LayoutScheme,
  RingNumber,
  RingShape,
  SceneSizes,
  SectorShape,
  SizeMode,
  StoredSector,
} from '../layout.types.ts';
import { ringName } from '../schemes/schemes.ts';
import { pointAt, type Frame } from './frame.ts';
import { pillOf } from './pills.ts';
import { titlePlaces, titleTypeFor } from './titles.ts';

export interface Look {
  readonly frame: Frame;
  readonly scheme: LayoutScheme;
  readonly mode: SizeMode;
  readonly language: Language;
  readonly sizes: SceneSizes;
  /** Who stands on the map already: words go beside them. */
  readonly people: readonly Circle[];
}

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
  sectors: readonly StoredSector[],
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
