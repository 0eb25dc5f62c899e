import type { Language } from '@netwerk/domain';
import { round, roundPoint } from '../geometry/round.ts';
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

interface Look {
  readonly frame: Frame;
  readonly scheme: LayoutScheme;
  readonly mode: SizeMode;
  readonly language: Language;
  readonly sizes: SceneSizes;
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
      pill: pillOf(look.frame, border, ring, look.scheme, look.mode),
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
  const titles = titlePlaces(look.frame, sectors, titleTypeFor(look.sizes, look.mode), look.language, pills);
  return sectors.map((sector, index) => ({
    ...sector,
    divider: sectors.length < 2 ? null : dividerAt(look, sector.from),
    title: titles[index] ?? null,
  }));
}

function dividerAt({ frame, sizes }: Look, angle: number): NonNullable<SectorShape['divider']> {
  const start = (sizes.client + 14) / Math.min(frame.radiusX, frame.radiusY);
  return { from: roundPoint(pointAt(frame, start, angle)), to: roundPoint(pointAt(frame, 1, angle)) };
}
