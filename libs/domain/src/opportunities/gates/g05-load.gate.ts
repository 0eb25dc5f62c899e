import type { IsoDate } from '../../shared/dates.ts';
import type { NearbyPerson } from '../neighbourhood.types.ts';
import type { OpportunityKind } from '../opportunity-codes.ts';
import type { Gate } from '../opportunity.types.ts';
import { askedParties } from './candidate-parties.ts';
import { everyIdOf, indexOf } from './neighbourhood-index.ts';

/** Who is not registered helps one at a time. */
const defaultLoadLimit = 1;

/** Kinds that ask for no help: seeing each other again. */
const asksNoHelp: readonly OpportunityKind[] = ['RESUME_CONTACT', 'CONNECT_CIRCLE'];

/**
 * G5, load: whoever helps as many as they want to, takes nobody new for now, or carries much of this client's support already gets no
 * task, as helper nor as the one who introduces. The carer who becomes lighter is not asked for anything.
 */
export const loadGate: Gate = {
  code: 'G5',
  closes: (candidate, neighbourhood) => {
    if (asksNoHelp.includes(candidate.kind)) return false;
    const index = indexOf(neighbourhood);
    return askedParties(candidate).some(({ id }) =>
      everyIdOf(id, index).some((each) => {
        const person = index.people.get(each);
        return index.overloaded.has(each) || (person !== undefined && hasNoRoom(person, neighbourhood.today));
      }),
    );
  },
};

/** Whether somebody takes nobody new today. */
export function hasNoRoom({ load, loadLimit, pausedUntil }: NearbyPerson, today: IsoDate): boolean {
  return load >= (loadLimit ?? defaultLoadLimit) || (pausedUntil !== null && pausedUntil > today);
}
