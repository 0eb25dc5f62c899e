import { partiesOf } from './candidate-parties.ts';
import type { Neighbourhood } from '../neighbourhood.types.ts';
import type { Flag } from '../opportunity.types.ts';
import { everyIdOf, indexOf, isStrained } from './neighbourhood-index.ts';

/** G13, eerst bespreken: there is tension between the client and somebody of the plan, or between two of them. */
export const discussFirstFlag: Flag = {
  code: 'DISCUSS_FIRST',
  raised: (candidate, neighbourhood) => {
    const index = indexOf(neighbourhood);
    const ids = new Set(partiesOf(candidate).flatMap(({ id }) => everyIdOf(id, index)));
    if ([...ids].some((id) => isStrained(index.lastTies.get(id)?.nature ?? 'ORDINARY'))) return true;
    return isStrainedBetween(ids, neighbourhood);
  },
};

function isStrainedBetween(ids: Set<string>, neighbourhood: Neighbourhood): boolean {
  ids.add(neighbourhood.client.id);
  return indexOf(neighbourhood).strained.some(({ fromId, toId }) => ids.has(fromId) && ids.has(toId));
}
