import type { Gate } from '../opportunity.types.ts';
import { partiesOf, strangersOf } from './candidate-parties.ts';
import { everyIdOf, indexOf } from './neighbourhood-index.ts';

/**
 * G6, minors: a child is never asked, introduces nobody and is no part of a plan. A client who is a minor meets no unknown adult
 * through a kans: what remains are the own circle, groups and places, and professionals.
 */
export const minorsGate: Gate = {
  code: 'G6',
  closes: (candidate, neighbourhood) => {
    const index = indexOf(neighbourhood);
    const parties = partiesOf(candidate);
    if (neighbourhood.client.minor && strangersOf(candidate, index).length > 0) return true;
    return parties.some(({ id }) =>
      everyIdOf(id, index).some(
        (each) => index.members.get(each)?.minor === true || index.people.get(each)?.minor === true,
      ),
    );
  },
};
