import type { Circle } from '../labels/label-places.ts';
import type { Box, MapArea, Point } from '../layout.types.ts';
import type { Candidate } from './candidates.ts';
import type { Spot } from './spots.ts';

/** One spot while its place is looked for. */
export interface Person {
  readonly spot: Spot;
  /** One candidate: this person stays where they are. */
  readonly candidates: readonly Candidate[];
  readonly target: Point;
}

/** Another place of the same member in the same sector, as its index. */
export interface OwnPlace {
  readonly index: number;
  /** The member once went from the inner of the two to the outer: their tie then runs over the place they left. */
  readonly tieCoversGhost: boolean;
}

/** Where a person stands for now, with the label that suits best. */
export interface Stand extends Point {
  readonly candidate: Candidate;
  readonly label: Box;
}

/** Everything that the search for places needs; `stands` changes while it runs. */
export interface Search {
  /** Changes too, when somebody is to stay where they are from then on. */
  readonly people: Person[];
  readonly stands: (Stand | null)[];
  /** Row by row: what it costs when person i and person j touch; 0 for two places between which a trail may lead. */
  readonly weights: Float64Array;
  /** Per person. */
  readonly ownPlaces: readonly (readonly OwnPlace[])[];
  readonly obstacles: readonly Box[];
  readonly client: Circle;
  readonly area: MapArea;
  readonly radius: number;
  readonly badge: number;
  /** Room for a name: the same for everybody, so that another name or a mode without relations moves nobody. */
  readonly labelSize: { readonly width: number; readonly height: number };
}
