import { addDays, type Language, type MemberPlace, type Ring } from '@netwerk/domain';
import type { LayoutInput, MapArea, SizeMode } from '@netwerk/viewer-scene';
import type { PlaceToDrawFragment } from '../../graphql/generated/graphql.ts';

/** Any day will do: only what came before what counts. */
const dayOfRankZero = '2000-01-01';

interface Drawing {
  readonly clientName: string;
  readonly arrangedOrder: number | null;
  readonly places: readonly PlaceToDrawFragment[];
}

interface DrawingChoice {
  readonly scheme: LayoutInput['scheme'];
  readonly area: MapArea;
  readonly language: Language;
  readonly mode: SizeMode;
}

/** The same layout as the worker's map has, out of places that hold ranks instead of dates. */
export function drawingLayout(drawing: Drawing, choice: DrawingChoice): LayoutInput {
  const { clientName, arrangedOrder, places } = drawing;
  return {
    ...choice,
    clientName,
    places: places.map(toPlace),
    arrangedAt: arrangedOrder === null ? null : momentOf(arrangedOrder),
  };
}

function toPlace(place: PlaceToDrawFragment): MemberPlace {
  const { memberId, kind, outside, sector, lifeDomain, fromOrder, toOrder, pinnedAngle, pinnedDepth } = place;
  return {
    ...{ memberId, kind, outside, sector, lifeDomain },
    // Places are chosen without regard to names.
    ...{ callName: '', relation: null },
    ring: toRing(place.ring),
    validFrom: addDays(dayOfRankZero, fromOrder),
    validTo: toOrder === null ? null : addDays(dayOfRankZero, toOrder),
    recordedAt: momentOf(place.recordedOrder),
    pin: pinnedAngle === null || pinnedDepth === null ? null : { angle: pinnedAngle, depth: pinnedDepth },
  };
}

function momentOf(rank: number): string {
  return `${addDays(dayOfRankZero, rank)}T00:00:00Z`;
}

export function toRing(ring: number | null): Ring | null {
  return ring === 1 || ring === 2 || ring === 3 ? ring : null;
}
