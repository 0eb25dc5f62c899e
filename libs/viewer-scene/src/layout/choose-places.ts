import { max } from '../geometry/maths.ts';
import { clamp } from '../geometry/round.ts';
import { labelText } from '../labels/label-text.ts';
import type { Box, SceneSizes, StoredPosition, StoredSector } from '../layout.types.ts';
import { aimsFor, type Aim } from './aims.ts';
import { candidatesIn, type Candidate } from './candidates.ts';
import { pointAt, type Frame } from './frame.ts';
import { costOfStand } from './cheapest-stand.ts';
import { isOwn, latestFirst, ownPlacesOf } from './own-places.ts';
import { weightApart, weightTogether } from './placement-cost.ts';
import { placeMembers } from './place-members.ts';
import type { Person, Search } from './placement.types.ts';
import { bandOf } from './rings.ts';
import { coexist, spotKey, type Spot } from './spots.ts';

interface Ground {
  readonly frame: Frame;
  readonly sizes: SceneSizes;
  readonly ringBorders: readonly number[];
  readonly sectors: readonly StoredSector[];
  readonly obstacles: readonly Box[];
  readonly kept: ReadonlyMap<string, StoredPosition>;
  readonly arcGap: number;
}

export interface ChosenPlace {
  readonly spot: Spot;
  readonly radius: number;
  readonly angle: number;
  readonly pinned: boolean;
  /** False: this newcomer touches somebody, the cell is full. */
  readonly fits: boolean;
}

const touches = 900;

/** A place for every spot: kept ones stay, the others take the best free place in their cell. */
export function choosePlaces(spots: readonly Spot[], ground: Ground): readonly ChosenPlace[] {
  const aims = aimsFor(spots, ground.sectors);
  const kept = spots.filter((spot) => isKept(spot, ground));
  const ordered = [...kept, ...ownPlacesTogether(spots.filter((spot) => !isKept(spot, ground)))];
  const search = searchFor(
    ordered.map((spot) => personFor(spot, aims.get(spot), ground)),
    ground,
  );
  const stands = placeMembers(search);
  return ordered.flatMap((spot, index) => {
    const stand = stands[index];
    if (!stand) return [];
    const kept = ground.kept.get(keyOf(spot));
    const { radius, angle } = stand.candidate;
    return {
      spot,
      radius,
      angle,
      pinned: kept?.pinned ?? false,
      fits: kept !== undefined || costOfStand(search, index) < touches,
    };
  });
}

/** Right after the first place of a member follow their other ones in that sector: so these still find room near it. */
function ownPlacesTogether(spots: readonly Spot[]): readonly Spot[] {
  const leads = spots.filter((spot, index) => !spots.slice(0, index).some((earlier) => isOwn(earlier, spot)));
  return leads.flatMap((lead) => spots.filter((spot) => isOwn(spot, lead)).sort(latestFirst));
}

function isKept(spot: Spot, ground: Ground): boolean {
  return ground.kept.has(keyOf(spot));
}

function keyOf(spot: Spot): string {
  return spotKey(spot.memberId, spot.ring, spot.sector);
}

function searchFor(people: readonly Person[], ground: Ground): Search {
  const { frame, sizes, obstacles } = ground;
  return {
    people,
    stands: people.map(() => null),
    weights: weightsFor(people),
    ownPlaces: ownPlacesOf(people.map((person) => person.spot)),
    obstacles,
    client: { ...frame.centre, radius: sizes.client },
    area: frame.area,
    radius: sizes.node,
    badge: sizes.badge,
  };
}

function weightsFor(people: readonly Person[]): Float64Array {
  const weights = new Float64Array(people.length * people.length);
  people.forEach((first, row) => {
    people.forEach((second, column) => {
      weights[row * people.length + column] = weightOf(first.spot, second.spot);
    });
  });
  return weights;
}

function weightOf(first: Spot, second: Spot): number {
  if (isOwn(first, second)) return 0;
  return coexist(first, second) ? weightTogether : weightApart;
}

function personFor(spot: Spot, aim: Aim | undefined, ground: Ground): Person {
  const { frame, sizes, ringBorders } = ground;
  const band = bandOf(spot.ring, ringBorders);
  const sector = ground.sectors.find((each) => each.sector === spot.sector) ?? { sector: spot.sector, from: 0, to: 1 };
  const kept = ground.kept.get(keyOf(spot));
  const candidates = kept ? [keptCandidate(kept, frame)] : candidatesIn({ band, sector }, frame, sizes, ground.arcGap);
  const inner = max(band.inner, 0.25);
  const depth = clamp(inner + (band.outer - inner) * (aim?.depth ?? 0.5), 0, 1);
  const target = kept ? (candidates[0] ?? frame.centre) : pointAt(frame, depth, aim?.angle ?? sector.from);
  return { spot, labelSize: labelText(spot, sizes), candidates, target };
}

function keptCandidate(kept: StoredPosition, frame: Frame): Candidate {
  return { radius: kept.radius, angle: kept.angle, ...pointAt(frame, kept.radius, kept.angle) };
}
