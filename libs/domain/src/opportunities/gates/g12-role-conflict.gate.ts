import { searchText } from '../../shared/search-text.ts';
import type { OpportunityKind } from '../opportunity-codes.ts';
import type { Gate } from '../opportunity.types.ts';
import { askedParties } from './candidate-parties.ts';
import { everyIdOf, indexOf } from './neighbourhood-index.ts';

const words = ['werkgever', 'baas', 'leidinggevende', 'klantmanager', 'employer', 'boss'];

/** Kinds in which a professional stands as a professional. */
const asProfessional: readonly OpportunityKind[] = ['HAND_OVER_CONTACT', 'PROFESSIONAL_EXPERTISE'];

/**
 * G12, role conflict: whoever works on this case, decides on the client's income or pays their wages is not asked to help as a
 * neighbour, and a professional of the map is no informal helper. Guests of a circle that meets are not asked to help.
 */
export const roleConflictGate: Gate = {
  code: 'G12',
  closes: (candidate, neighbourhood) => {
    const index = indexOf(neighbourhood);
    const informal = !asProfessional.includes(candidate.kind);
    return askedParties(candidate).some(({ id }) =>
      everyIdOf(id, index).some((each) => {
        const member = index.members.get(each);
        if (index.people.get(each)?.roleConflict || index.professionals.get(each)?.roleConflict) return true;
        if (member === undefined) return false;
        return saysBoss(member.relation) || (informal && member.kind === 'PROFESSIONAL');
      }),
    );
  },
};

/** "Mijn oude baas" and "klantmanager" say so, "hondenbaasje" does not. */
function saysBoss(relation: string | null): boolean {
  const told = searchText(relation ?? '').split(/[^\p{L}]+/u);
  return told.some((word) => words.includes(word));
}
