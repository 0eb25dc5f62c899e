import type { OpportunityGone } from '@netwerk/api-contract';
import type { CarriedOut, RequestScope } from '@netwerk/audit';
import { changeLook, type WritableCase } from '@netwerk/case-file';
import { opportunityGoneText } from '@netwerk/domain';

/** What holds no longer is answered with the same words whatever the reason; nothing is stored. */
export function gone(scope: RequestScope, file: WritableCase, operation: string): CarriedOut<OpportunityGone> {
  const answer = { __typename: 'OpportunityGone' as const, caseId: file.caseId, message: opportunityGoneText.NL };
  const look = changeLook(scope, file, { action: 'READ', subject: answer.__typename, operation });
  return { answer, looks: [look], changed: false };
}
