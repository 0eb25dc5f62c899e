import type { LifeDomain, MemberKind, Ring, Sector } from '../shared/codes.ts';
import { memberPlaces } from './network-dates.ts';
import type { NetworkHistory } from './network.types.ts';

/** A place as the drawing needs it: ranks among each other instead of dates, and no names. */
export interface DrawingPlace {
  readonly memberId: string;
  readonly kind: MemberKind;
  readonly ring: Ring | null;
  readonly outside: boolean;
  readonly sector: Sector | null;
  readonly lifeDomain: LifeDomain | null;
  readonly fromOrder: number;
  readonly toOrder: number | null;
  readonly recordedOrder: number;
  readonly pinnedAngle: number | null;
  readonly pinnedDepth: number | null;
}

/**
 * Where everybody who was ever on the map stood, as ranks instead of dates and without names:
 * the same as the statement of the conversation answers, so that every picture shows everybody in the same place.
 */
export function drawingPlaces(history: NetworkHistory): { arrangedOrder: number | null; places: DrawingPlace[] } {
  const places = memberPlaces(history);
  const days = places.flatMap((place) =>
    place.validTo === null ? [place.validFrom] : [place.validFrom, place.validTo],
  );
  const arrangedAt = history.arrangedAt === null ? null : Date.parse(history.arrangedAt);
  const moments = [
    ...places.map((place) => Date.parse(place.recordedAt)),
    ...(arrangedAt === null ? [] : [arrangedAt]),
  ];
  return {
    arrangedOrder: arrangedAt === null ? null : rankAmong(moments, arrangedAt),
    places: places.map(({ memberId, kind, ring, outside, sector, lifeDomain, ...place }) => ({
      ...{ memberId, kind, ring, outside, sector, lifeDomain },
      fromOrder: rankAmong(days, place.validFrom),
      toOrder: place.validTo === null ? null : rankAmong(days, place.validTo),
      recordedOrder: rankAmong(moments, Date.parse(place.recordedAt)),
      pinnedAngle: place.pin?.angle ?? null,
      pinnedDepth: place.pin?.depth ?? null,
    })),
  };
}

function rankAmong<T extends string | number>(all: readonly T[], one: T): number {
  return all.filter((each) => each < one).length;
}
