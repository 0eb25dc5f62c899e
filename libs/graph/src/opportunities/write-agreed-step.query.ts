import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import type { IsoDate, IsoInstant, OpportunityKind } from '@netwerk/domain';
import { question } from '../connection/question.ts';
import { namedNode } from './named-node.fragment.ts';

export interface AgreedStep {
  readonly stepId: string;
  readonly momentId: string;
  readonly caseId: string;
  readonly opportunityKey: string;
  readonly ruleId: string;
  readonly ruleVersion: unknown;
  readonly kind: OpportunityKind;
  readonly title: string;
  readonly titleEn: string;
  /** From `keptFactsText`. */
  readonly facts: string;
  readonly introducer: string;
  readonly introduceOn: IsoDate;
  readonly saidWords: string | null;
  readonly plannedEndOn: IsoDate | null;
  readonly plannedEndWords: string | null;
  readonly holdsPlace: boolean;
  readonly needId: string | null;
  /** Whom or what it leads to, and who goes along: a person, a member or an initiative. */
  readonly partyId: string | null;
  readonly viaId: string | null;
  readonly today: IsoDate;
  readonly now: IsoInstant;
  readonly recordedBy: string;
}

/** A kans that was agreed on. Ask it under the lock of the case, after its place was taken. */
export const writeAgreedStep = question<AgreedStep>()({
  name: 'opportunities/write-agreed-step',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    CREATE (step:Step {
      id: ${param('stepId')}, opportunityKey: ${param('opportunityKey')}, ruleId: ${param('ruleId')}, ruleVersion: ${param('ruleVersion')},
      kind: ${param('kind')}, state: 'AGREED', title: ${param('title')}, titleEn: ${param('titleEn')}, facts: ${param('facts')}, saidWords: ${param('saidWords')},
      introducer: ${param('introducer')}, agreedOn: date(${param('today')}), introduceOn: date(${param('introduceOn')}),
      dueOn: date(${param('introduceOn')}), plannedEndOn: date(${param('plannedEndOn')}),
      plannedEndWords: ${param('plannedEndWords')}, holdsPlace: ${param('holdsPlace')}, shareNames: false,
      recordedAt: datetime(${param('now')}), recordedBy: ${param('recordedBy')}, version: 1
    })-[:TAKEN_IN]->(file)
    CREATE (:StepMoment {
      id: ${param('momentId')}, kind: 'AGREED', on: date(${param('today')}), words: ${param('saidWords')},
      recordedAt: datetime(${param('now')}), recordedBy: ${param('recordedBy')}
    })-[:MOMENT_OF]->(step)
    WITH step
    CALL (step) {
      MATCH (need:Need {id: ${param('needId')}})
      CREATE (step)-[:ANSWERS]->(need)
    }
    CALL (step) {
      ${namedNode(cypher`party`, param('partyId'))}
      CREATE (step)-[:LEADS_TO]->(party)
    }
    CALL (step) {
      ${namedNode(cypher`via`, param('viaId'))}
      CREATE (step)-[:GOES_THROUGH]->(via)
    }
    RETURN step.id AS id, step.version AS version`,
  row: z.strictObject({ id: z.string(), version: z.number().int() }),
});
