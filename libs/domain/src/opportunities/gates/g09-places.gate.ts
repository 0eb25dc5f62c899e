import type { NearbyInitiative } from '../neighbourhood.types.ts';
import type { Gate } from '../opportunity.types.ts';
import { partiesOf } from './candidate-parties.ts';
import { indexOf } from './neighbourhood-index.ts';

/** G9, places: an initiative that is full, pauses or has ended gets nobody sent to it. */
export const placesGate: Gate = {
  code: 'G9',
  closes: (candidate, neighbourhood) => {
    const { initiatives } = indexOf(neighbourhood);
    return partiesOf(candidate).some(({ type, id }) => type === 'INITIATIVE' && !takesNewcomers(initiatives.get(id)));
  },
};

export function takesNewcomers(initiative: NearbyInitiative | undefined): boolean {
  if (initiative === undefined) return false;
  return initiative.state === 'OPEN' && (initiative.placesFree === null || initiative.placesFree > 0);
}
