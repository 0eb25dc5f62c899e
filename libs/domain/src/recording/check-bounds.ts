import { maxNodesInAnswer, maxTiesOnMap } from '../network/network-bounds.ts';
import { InvalidInput } from '../shared/errors.ts';
import type { Draft } from './draft.ts';

/** Periods of ties, of the client and among members, that one file holds at most. */
export const maxTiePeriods = 1_500;

/** What a map as a whole may hold. @throws InvalidInput that names the bound */
export function checkBounds(draft: Draft): void {
  const ties = draft.clientTies();
  const running = ties.filter((tie) => tie.values.validTo === null);
  refuseAbove(running.length, maxTiesOnMap, 'TOO_MANY_TIES');
  refuseAbove(draft.members().length, maxNodesInAnswer, 'TOO_MANY_MEMBERS');
  refuseAbove(ties.length + draft.memberTies().length, maxTiePeriods, 'TOO_MANY_PERIODS');
}

function refuseAbove(count: number, limit: number, reason: string): void {
  if (count > limit) throw new InvalidInput({ field: 'caseId', reason, limit });
}
