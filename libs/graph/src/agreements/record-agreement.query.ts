import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import type { AgreementKind, IsoDate, IsoInstant } from '@netwerk/domain';
import { question } from '../connection/question.ts';

export interface RecordAgreementParameters {
  readonly agreementId: string;
  readonly caseId: string;
  readonly kind: AgreementKind;
  readonly givenOn: IsoDate;
  readonly expiresOn: IsoDate;
  readonly words: string | null;
  readonly now: IsoInstant;
  readonly recordedBy: string;
}

/**
 * Writes down what the client agreed to. One of this kind that was still running makes way for it and stays kept, so that
 * no two of a kind hold at once. Ask it under the lock of the case.
 */
export const recordAgreement = question<RecordAgreementParameters>()({
  name: 'agreements/record-agreement',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})-[:CONCERNS]->(client:Resident)
    CALL (file) {
      MATCH (file)<-[:GIVEN_IN]-(running:Agreement {kind: ${param('kind')}})
      WHERE running.replacedOn IS NULL AND running.withdrawnOn IS NULL AND running.expiresOn > date(${param('givenOn')})
      SET running.replacedOn = date(${param('givenOn')}), running.version = coalesce(running.version, 1) + 1
    }
    CREATE (agreement:Agreement {
      id: ${param('agreementId')}, kind: ${param('kind')}, givenOn: date(${param('givenOn')}),
      expiresOn: date(${param('expiresOn')}), words: ${param('words')}, version: 1,
      recordedAt: datetime(${param('now')}), recordedBy: ${param('recordedBy')}
    })-[:GIVEN_IN]->(file), (agreement)-[:BINDS]->(client)
    RETURN agreement.id AS id, agreement.version AS version`,
  row: z.strictObject({ id: z.string(), version: z.number().int() }),
});
