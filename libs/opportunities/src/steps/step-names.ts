import { randomUUID } from 'node:crypto';
import type { ShareStepNamesInput } from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import type { WritableCase } from '@netwerk/case-file';
import { InvalidInput, usualExpiry, type IsoDate } from '@netwerk/domain';
import { agreeOnNames, nameToShare, type WriteTransaction } from '@netwerk/graph';
import { standingAfter, type LockedStep, type StepLine } from './step-act.ts';

/**
 * Both agreed to exchange names (A2): an agreement of each side is written down with the step.
 * @throws InvalidInput for a day ahead or one on which the agreement would have ended, and for a step that leads to nobody
 * whose name is kept back
 */
export async function shareNames(
  tx: WriteTransaction,
  scope: RequestScope,
  { clientAgreedOn, otherAgreedOn }: Pick<ShareStepNamesInput, 'clientAgreedOn' | 'otherAgreedOn'>,
  step: LockedStep,
  { caseId }: WritableCase,
): Promise<StepLine> {
  const act = { act: 'SHARE_NAMES' } as const;
  standingAfter(step, act, scope.today);
  checkDay('clientAgreedOn', clientAgreedOn, scope.today);
  checkDay('otherAgreedOn', otherAgreedOn, scope.today);
  const [other] = await tx.run(nameToShare, { stepId: step.id });
  if (other === undefined) throw new InvalidInput({ field: 'stepId', reason: 'NO_NAME_TO_SHARE' });
  await tx.run(agreeOnNames, {
    ...{ caseId, stepId: step.id, personId: other.personId, now: scope.now, recordedBy: scope.caller.accountId },
    ...{ clientAgreementId: randomUUID(), clientAgreedOn, clientExpiresOn: usualExpiry(clientAgreedOn) },
    ...{ otherAgreementId: randomUUID(), otherAgreedOn, otherExpiresOn: usualExpiry(otherAgreedOn) },
  });
  return { act, kind: 'NAMES_SHARED', on: scope.today };
}

function checkDay(field: string, on: IsoDate, today: IsoDate): void {
  if (on > today) throw new InvalidInput({ field, reason: 'IN_FUTURE' });
  if (usualExpiry(on) <= today) throw new InvalidInput({ field, reason: 'EXPIRED' });
}
