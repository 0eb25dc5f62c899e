import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

/** Puts the question of a handover aside until a day. Asked under the lock of the case. */
export const postponeHandover = question<{
  caseId: string;
  decisionId: string;
  today: string;
  until: string;
  now: string;
  recordedBy: string;
}>()({
  name: 'steps/postpone-handover',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    CREATE (decision:OpportunityDecision {
      id: ${param('decisionId')}, ruleId: 'K09', ruleVersion: 1, decision: 'LATER', saidBy: 'WORKER',
      on: date(${param('today')}), until: date(${param('until')}), recordedAt: datetime(${param('now')}),
      recordedBy: ${param('recordedBy')}
    })-[:DECIDED_IN]->(file)
    RETURN decision.id AS id`,
  row: z.strictObject({ id: z.string() }),
});
