import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

/** The open steps of a case, locked. */
export const openStepsOfCase = question<{ caseId: string }>()({
  name: 'steps/open-steps-of-case',
  statement: cypher`
    MATCH (:Case {id: ${param('caseId')}})<-[:TAKEN_IN]-(step:Step)
    WHERE step.state <> 'ENDED'
    SET step._lock = true
    REMOVE step._lock
    RETURN step.id AS stepId, step.holdsPlace AS holdsPlace ORDER BY stepId`,
  row: z.strictObject({ stepId: z.string(), holdsPlace: z.boolean() }),
});

/** Ends every open step of a case that is being closed, each with a line that says so. */
export const endStepsOfCase = question<{ caseId: string; today: string; now: string; recordedBy: string }>()({
  name: 'steps/end-steps-of-case',
  statement: cypher`
    MATCH (:Case {id: ${param('caseId')}})<-[:TAKEN_IN]-(step:Step)
    WHERE step.state <> 'ENDED'
    SET step.state = 'ENDED', step.endedOn = date(${param('today')}), step.endedBecause = 'CASE_CLOSED', step.dueOn = null,
      step.version = step.version + 1
    CREATE (:StepMoment {
      id: randomUUID(), kind: 'ENDED', on: date(${param('today')}), recordedAt: datetime(${param('now')}),
      recordedBy: ${param('recordedBy')}
    })-[:MOMENT_OF]->(step)
    RETURN step.id AS stepId`,
  row: z.strictObject({ stepId: z.string() }),
});
