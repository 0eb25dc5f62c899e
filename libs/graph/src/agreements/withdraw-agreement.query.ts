import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import type { IsoDate } from '@netwerk/domain';
import { question } from '../connection/question.ts';

export interface WithdrawAgreementParameters {
  readonly caseId: string;
  readonly agreementId: string;
  readonly withdrawnOn: IsoDate;
}

/** Writes down that the client took an agreement back. Ask it under the lock of the case. */
export const withdrawAgreement = question<WithdrawAgreementParameters>()({
  name: 'agreements/withdraw-agreement',
  statement: cypher`
    MATCH (:Case {id: ${param('caseId')}})<-[:GIVEN_IN]-(agreement:Agreement {id: ${param('agreementId')}})
    SET agreement.withdrawnOn = date(${param('withdrawnOn')}), agreement.version = coalesce(agreement.version, 1) + 1
    RETURN agreement.id AS id, agreement.version AS version`,
  row: z.strictObject({ id: z.string(), version: z.number().int() }),
});
