import type { Neighbourhood } from '../neighbourhood.types.ts';
import type { OpportunityKind } from '../opportunity-codes.ts';
import type { Candidate, Gate, Party } from '../opportunity.types.ts';
import { partiesOf, viaBecomesLighter } from './candidate-parties.ts';
import { indexOf } from './neighbourhood-index.ts';

/** What the own map gives, without looking for anybody outside it. */
const kindsWithinTheCircle: readonly OpportunityKind[] = [
  'RESUME_CONTACT',
  'MISSING_SUPPORT',
  'RELIEVE_CARER',
  'CONNECT_CIRCLE',
];

/**
 * G2, agreements. Without a valid I1 nothing, without a valid I2 nothing outside the own map. A person of the open layer may be
 * asked for as long as their agreement holds, and who goes along or introduces outside the circle must have agreed to be named.
 */
export const agreementsGate: Gate = {
  code: 'G2',
  closes: (candidate, neighbourhood) => {
    const { I1, I2 } = neighbourhood.client.agreements;
    if (I1 !== 'VALID') return true;
    if (I2 !== 'VALID' && leavesTheCircle(candidate)) return true;
    const unasked = partiesOf(candidate).some((party) => mayNotBeAsked(party, neighbourhood));
    return unasked || introducesUnnamed(candidate, neighbourhood);
  },
};

function leavesTheCircle(candidate: Candidate): boolean {
  const outside = partiesOf(candidate).some(({ type }) => type !== 'MEMBER');
  return outside || !kindsWithinTheCircle.includes(candidate.kind);
}

/** Who is not in the neighbourhood cannot have agreed. */
function mayNotBeAsked({ type, id }: Party, neighbourhood: Neighbourhood): boolean {
  if (type !== 'PERSON') return false;
  const person = indexOf(neighbourhood).people.get(id);
  return person === undefined || person.mayBeAskedUntil <= neighbourhood.today;
}

function introducesUnnamed(candidate: Candidate, { identities }: Neighbourhood): boolean {
  const { party, via } = candidate;
  if (via?.type !== 'MEMBER' || viaBecomesLighter(candidate)) return false;
  if (party === null || party.type === 'MEMBER') return false;
  return identities.some(
    ({ memberId, mayBeNamed, isProfessional }) => memberId === via.id && !mayBeNamed && !isProfessional,
  );
}
