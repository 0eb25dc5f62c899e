import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import type { AgreementKind } from '@netwerk/domain';
import { question } from '../connection/question.ts';
import { agreementShape } from './agreement.rows.ts';

export interface LatestAgreementParameters {
  readonly caseId: string;
  readonly kind: AgreementKind;
}

/** The agreement of this kind that was given last in this file; no row when there never was one. Ask it under the lock of the case. */
export const latestAgreement = question<LatestAgreementParameters>()({
  name: 'agreements/latest-agreement',
  statement: cypher`
    MATCH (:Case {id: ${param('caseId')}})<-[:GIVEN_IN]-(agreement:Agreement {kind: ${param('kind')}})
    WHERE agreement.replacedOn IS NULL
    RETURN agreement.id AS id, coalesce(agreement.version, 1) AS version, agreement.kind AS kind,
      toString(agreement.givenOn) AS givenOn, toString(agreement.expiresOn) AS expiresOn,
      toString(agreement.withdrawnOn) AS withdrawnOn, toString(agreement.replacedOn) AS replacedOn, agreement.words AS words
    ORDER BY agreement.givenOn DESC, agreement.recordedAt IS NULL, agreement.recordedAt DESC, agreement.id LIMIT 1`,
  row: z.strictObject(agreementShape),
});

export type AgreementRow = z.infer<typeof latestAgreement.row>;

/** Of which kind an agreement of this file is; no row when it is not of this file. */
export const agreementKindOf = question<{ caseId: string; agreementId: string }>()({
  name: 'agreements/agreement-kind',
  statement: cypher`
    MATCH (:Case {id: ${param('caseId')}})<-[:GIVEN_IN]-(agreement:Agreement {id: ${param('agreementId')}})
    WHERE agreement.kind IN ['I1', 'I2']
    RETURN agreement.kind AS kind`,
  row: z.strictObject({ kind: agreementShape.kind }),
});
