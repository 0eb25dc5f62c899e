import type { OpportunityKind } from '../opportunity-codes.ts';
import type { Neighbourhood } from '../neighbourhood.types.ts';
import type { Candidate, Gate, Party } from '../opportunity.types.ts';
import { partiesOf } from './candidate-parties.ts';
import { everyIdOf, indexOf } from './neighbourhood-index.ts';

/** What remains for somebody with a hidden address. */
const kindsWithHiddenAddress: readonly OpportunityKind[] = [
  'RESUME_CONTACT',
  'JOIN_INITIATIVE',
  'PROFESSIONAL_EXPERTISE',
];

/**
 * G1, safety. Closed are: whoever safety closes for this client, under every id that they have here, whoever lives with them,
 * whoever hides an address, a tie that is unsafe or that safety ended, and two people together who are kept apart from each other,
 * wherever they stand in the candidate. Around a client with a hidden address only three kinds remain, and never in the own buurt.
 */
export const safetyGate: Gate = {
  code: 'G1',
  closes: (candidate, neighbourhood) => {
    const parties = partiesOf(candidate);
    return (
      parties.some((party) => isUnsafe(party, neighbourhood)) ||
      bringsTogether(parties, neighbourhood) ||
      (neighbourhood.client.hiddenAddress && findsTheAddress(candidate, neighbourhood))
    );
  },
};

function isUnsafe({ id }: Party, neighbourhood: Neighbourhood): boolean {
  const index = indexOf(neighbourhood);
  return everyIdOf(id, index).some((each) => {
    const person = index.people.get(each);
    return (
      neighbourhood.closed.has(each) ||
      index.unsafe.has(each) ||
      person?.hiddenAddress === true ||
      livesWithClosed(person?.householdId ?? null, neighbourhood)
    );
  });
}

function livesWithClosed(householdId: string | null, { people, closed }: Neighbourhood): boolean {
  return householdId !== null && people.some((person) => person.householdId === householdId && closed.has(person.id));
}

/** Whether any two of them are kept apart from each other, whoever the client is. */
function bringsTogether(parties: readonly Party[], neighbourhood: Neighbourhood): boolean {
  const apart = neighbourhood.keptApart ?? [];
  if (apart.length === 0) return false;
  const index = indexOf(neighbourhood);
  const ids = new Set(parties.flatMap(({ id }) => everyIdOf(id, index)));
  return apart.some(([one, other]) => ids.has(one) && ids.has(other));
}

function findsTheAddress({ kind, party }: Candidate, neighbourhood: Neighbourhood): boolean {
  if (!kindsWithHiddenAddress.includes(kind)) return true;
  if (kind !== 'JOIN_INITIATIVE' || party === null) return false;
  return indexOf(neighbourhood).initiatives.get(party.id)?.sameArea !== false;
}
