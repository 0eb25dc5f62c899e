import type { Candidate, Party } from '../opportunity.types.ts';
import { everyIdOf, type NeighbourhoodIndex } from './neighbourhood-index.ts';

/** Everybody and everything that a candidate leads to, through, or counts on. */
export function partiesOf({ party, via, others }: Candidate): readonly Party[] {
  return [party, via, ...others].filter((each) => each !== null);
}

/** Whether `via` is the one who carries much now and becomes lighter: that asks nothing of them. */
export function viaBecomesLighter({ kind, via, effect }: Candidate): boolean {
  return kind === 'RELIEVE_CARER' && via !== null && via.id === effect.lightens;
}

/** Who is asked for something: not the guests of a circle that meets, and not the carer who becomes lighter. */
export function askedParties(candidate: Candidate): readonly Party[] {
  const { kind, party, via, others } = candidate;
  const goesAlong = viaBecomesLighter(candidate) ? null : via;
  const helpers = kind === 'CONNECT_CIRCLE' ? [] : others;
  return [party, goesAlong, ...helpers].filter((each) => each !== null);
}

/** People of the open layer whom the client does not know: not who stands in this candidate as a member of the own map as well. */
export function strangersOf(candidate: Candidate, index: Pick<NeighbourhoodIndex, 'alsoKnownAs'>): readonly Party[] {
  const parties = partiesOf(candidate);
  const members = new Set(parties.filter(({ type }) => type === 'MEMBER').map(({ id }) => id));
  return parties.filter(({ type, id }) => type === 'PERSON' && !everyIdOf(id, index).some((each) => members.has(each)));
}
