import type { Neighbourhood, StandingDecision } from '../neighbourhood.types.ts';
import type { Candidate, Gate } from '../opportunity.types.ts';
import { everyIdOf, indexOf } from './neighbourhood-index.ts';

/**
 * G10, refused: what was put aside as "past niet" stays away for every kind of kans with the same party, and a kans about the circle
 * itself for its own kind. "Later" puts aside that one kind with that one party.
 */
export const refusedGate: Gate = {
  code: 'G10',
  closes: (candidate, neighbourhood) =>
    neighbourhood.decisions.some((standing) => putsAside(standing, candidate, neighbourhood)),
};

function putsAside(standing: StandingDecision, candidate: Candidate, neighbourhood: Neighbourhood): boolean {
  if (standing.until <= neighbourhood.today) return false;
  const sameKind = standing.kind === candidate.kind;
  if (candidate.party === null || standing.partyId === null) {
    return sameKind && candidate.party === null && standing.partyId === null;
  }
  if (!sameKind && standing.decision === 'LATER') return false;
  return everyIdOf(candidate.party.id, indexOf(neighbourhood)).includes(standing.partyId);
}
