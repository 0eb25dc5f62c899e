import type { Need, Neighbourhood } from '../neighbourhood.types.ts';
import type { Gate, Party } from '../opportunity.types.ts';
import { everyIdOf, indexOf } from './neighbourhood-index.ts';

/**
 * G8, screening: money and papers go only to people of whom a VOG was seen. Somebody of the own circle whom we do not know as a
 * screened person counts as not screened: a kans puts nobody in charge of somebody else's money.
 */
export const screeningGate: Gate = {
  code: 'G8',
  closes: ({ need, party, others }, neighbourhood) => {
    if (need === null || !asksScreening(need)) return false;
    return [party, ...others].some((each) => each !== null && !isScreened(each, neighbourhood));
  },
};

/** Whether only somebody who was screened may help with this. */
function asksScreening({ handlesMoney, supportKind, lifeDomain }: Need): boolean {
  return handlesMoney || (lifeDomain === 'FINANCE' && (supportKind === 'PRACTICAL' || supportKind === 'ADVICE'));
}

/** Groups, places and professionals answer to their own organisation. */
function isScreened({ type, id }: Party, neighbourhood: Neighbourhood): boolean {
  if (type === 'INITIATIVE' || type === 'PROFESSIONAL') return true;
  const index = indexOf(neighbourhood);
  return everyIdOf(id, index).some((each) => {
    const screenedOn = index.people.get(each)?.screenedOn ?? null;
    return screenedOn !== null && screenedOn <= neighbourhood.today;
  });
}
