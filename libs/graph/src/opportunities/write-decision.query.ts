import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import type { DecisionKind, DeclineReason, IsoDate, IsoInstant } from '@netwerk/domain';
import { question } from '../connection/question.ts';
import { namedNode } from './named-node.fragment.ts';

export interface WrittenDecision {
  readonly decisionId: string;
  readonly caseId: string;
  readonly ruleId: string;
  readonly ruleVersion: unknown;
  readonly decision: DecisionKind;
  readonly reason: DeclineReason | null;
  readonly saidBy: 'CLIENT' | 'OTHER_SIDE' | 'WORKER';
  readonly words: string | null;
  readonly until: IsoDate;
  readonly partyId: string | null;
  readonly today: IsoDate;
  readonly now: IsoInstant;
  readonly recordedBy: string;
}

/** A kans that was put aside: past niet, or later. Ask it under the lock of the case. */
export const writeOpportunityDecision = question<WrittenDecision>()({
  name: 'opportunities/write-decision',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    CREATE (decision:OpportunityDecision {
      id: ${param('decisionId')}, ruleId: ${param('ruleId')}, ruleVersion: ${param('ruleVersion')},
      decision: ${param('decision')}, reason: ${param('reason')}, saidBy: ${param('saidBy')}, words: ${param('words')},
      on: date(${param('today')}), until: date(${param('until')}), recordedAt: datetime(${param('now')}),
      recordedBy: ${param('recordedBy')}
    })-[:DECIDED_IN]->(file)
    WITH decision
    CALL (decision) {
      ${namedNode(cypher`party`, param('partyId'))}
      CREATE (decision)-[:DECIDED_ABOUT]->(party)
    }
    RETURN decision.id AS id`,
  row: z.strictObject({ id: z.string() }),
});
