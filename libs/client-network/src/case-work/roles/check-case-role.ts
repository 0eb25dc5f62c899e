import { InvalidInput, type CaseRole, type IsoDate } from '@netwerk/domain';
import { belongsToCaseTeam, type WriteTransaction } from '@netwerk/graph';

/** @throws InvalidInput for the contact person, who changes by handing over only: there is always exactly one */
export function checkNotContact(role: CaseRole): void {
  if (role === 'CONTACT') throw new InvalidInput({ field: 'role', reason: 'HAND_OVER_CONTACT' });
}

/** @throws InvalidInput for somebody who does not belong, on that day, to the team that handles the case */
export async function checkCaseTeam(
  tx: WriteTransaction,
  asked: { field: string; caseId: string; colleagueId: string; on: IsoDate },
): Promise<void> {
  const { field, caseId, colleagueId, on } = asked;
  if ((await tx.run(belongsToCaseTeam, { caseId, colleagueId, on })).length === 0)
    throw new InvalidInput({ field, reason: 'NOT_OF_TEAM' });
}
