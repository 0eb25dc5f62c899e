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

function isStrainedBetween(ids: ReadonlySet<string>, neighbourhood: Neighbourhood): boolean {
  const { strained } = indexOf(neighbourhood);
  const among = new Set([...ids, neighbourhood.client.id]);
  return [...ids].some((id) => [...(strained.get(id) ?? [])].some((other) => among.has(other)));
}
