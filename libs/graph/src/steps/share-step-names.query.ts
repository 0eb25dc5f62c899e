import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import type { IsoDate, IsoInstant } from '@netwerk/domain';
import { question } from '../connection/question.ts';

/** Somebody of the open layer where this step leads to or goes through: the one who has to agree as well. No row: nobody. */
export const nameToShare = question<{ stepId: string }>()({
  name: 'steps/name-to-share',
  statement: cypher`
    MATCH (step:Step {id: ${param('stepId')}})-[:LEADS_TO|GOES_THROUGH]->(other:Person)
    WHERE NOT (other:Professional AND step.kind = 'PROFESSIONAL_EXPERTISE')
    RETURN other.id AS personId ORDER BY personId LIMIT 1`,
  row: z.strictObject({ personId: z.string() }),
});

export interface ShareStepNamesParameters {
  readonly caseId: string;
  readonly stepId: string;
  readonly personId: string;
  readonly clientAgreementId: string;
  readonly otherAgreementId: string;
  readonly clientAgreedOn: IsoDate;
  readonly clientExpiresOn: IsoDate;
  readonly otherAgreedOn: IsoDate;
  readonly otherExpiresOn: IsoDate;
  readonly now: IsoInstant;
  readonly recordedBy: string;
}

const written = cypher`version: 1, recordedAt: datetime(${param('now')}), recordedBy: ${param('recordedBy')}`;

/**
 * Writes down that both sides agreed to exchange names for this step (A2). These agreements hang on the step and not on the
 * file: several steps of one file each have their own.
 */
export const agreeOnNames = question<ShareStepNamesParameters>()({
  name: 'steps/agree-on-names',
  statement: cypher`
    MATCH (step:Step {id: ${param('stepId')}})-[:TAKEN_IN]->(:Case {id: ${param('caseId')}})-[:CONCERNS]->(client:Resident)
    WITH step, client LIMIT 1
    MATCH (other:Person {id: ${param('personId')}})
    CREATE (mine:Agreement {
      id: ${param('clientAgreementId')}, kind: 'A2', givenOn: date(${param('clientAgreedOn')}),
      expiresOn: date(${param('clientExpiresOn')}), ${written}
    })-[:AGREED_FOR]->(step), (mine)-[:BINDS]->(client)
    CREATE (theirs:Agreement {
      id: ${param('otherAgreementId')}, kind: 'A2', givenOn: date(${param('otherAgreedOn')}),
      expiresOn: date(${param('otherExpiresOn')}), ${written}
    })-[:AGREED_FOR]->(step), (theirs)-[:BINDS]->(other)
    RETURN theirs.id AS id`,
  row: z.strictObject({ id: z.string() }),
});
