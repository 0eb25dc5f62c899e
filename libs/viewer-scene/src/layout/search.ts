import { labelText } from '../labels/label-text.ts';
import type { Box, SceneSizes, SectorSpan } from '../layout.types.ts';
import { candidatesIn, type Candidate, type Cell } from './candidates.ts';
import { pointAt, type Frame } from './frame.ts';
import { ownPlacesOf } from './own-places.ts';
import type { Person, Search } from './placement.types.ts';
import { bandOf } from './rings.ts';
import type { Spot } from './spots.ts';

/** Where and at which size places are chosen: the same for every screen. */
export interface Ground {
  readonly frame: Frame;
  readonly sizes: SceneSizes;
  readonly ringBorders: readonly number[];
  readonly sectors: readonly SectorSpan[];
  readonly obstacles: readonly Box[];
  readonly arcGap: number;
}

/** A spot with the place that was chosen for it, in shares. */
export interface Place {
  readonly spot: Spot;
  readonly radius: number;
  readonly angle: number;
}

/** What it costs when two spots touch. */
export type Weigh = (first: Spot, second: Spot) => number;

/** As a share of the widest name: room for most names with what they are to the client. */
const usualName = 0.55;

export function searchFor(people: readonly Person[], ground: Ground, weigh: Weigh): Search {
  const { frame, sizes, obstacles } = ground;
  const { height } = labelText({ callName: 'Naam', relation: 'relatie' }, sizes);
  return {
    people: [...people],
    stands: people.map(() => null),
    weights: weightsFor(people, weigh),
    ownPlaces: ownPlacesOf(people.map((person) => person.spot)),
    obstacles,
    client: { ...frame.centre, radius: sizes.client },
    area: frame.area,
    radius: sizes.node,
    badge: sizes.badge,
    labelSize: { width: sizes.maxLabelWidth * usualName, height },
  };
}

function weightsFor(people: readonly Person[], weigh: Weigh): Float64Array {
  const weights = new Float64Array(people.length * people.length);
  people.forEach((first, row) => {
    people.forEach((second, column) => {
      weights[row * people.length + column] = weigh(first.spot, second.spot);
    });
  });
  return weights;
}

export function cellOf(spot: Spot, { ringBorders, sectors }: Ground): Cell {
  const sector = sectors.find((each) => each.sector === spot.sector) ?? { sector: spot.sector, from: 0, to: 1 };
  return { band: bandOf(spot.ring, ringBorders), sector };
}

export function candidatesFor(spot: Spot, ground: Ground): readonly Candidate[] {
  return candidatesIn(cellOf(spot, ground), ground.frame, ground.sizes, ground.arcGap);
}

/** Somebody who stays where they are. */
export function standingPerson({ spot, radius, angle }: Place, { frame }: Ground): Person {
  const candidate = { radius, angle, ...pointAt(frame, radius, angle) };
  return { spot, candidates: [candidate], target: candidate };
}
