import { z } from 'zod';
import { holdsTodayCypher, worksOnOpenCase } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { stepStates } from '@netwerk/domain';
import { networkAgreementCypher } from '../agreements/network-agreement.ts';
import { positionalRow } from '../connection/positional-row.ts';
import { question } from '../connection/question.ts';
import { shownTitle } from './step-party.fragment.ts';

export interface MyStepsParameters {
  readonly professionalId: string;
  readonly today: string;
  readonly language: 'NL' | 'EN';
  /** From when is counted what became of the steps. */
  readonly since: string;
}

const date = z.string().nullable();

/** The rows of Mijn stappen: every open step, and one row that counts. Names stand in the order of the statement's columns. */
export const myStepsRow = z.discriminatedUnion('kind', [
  positionalRow('STEP', {
    id: z.string(),
    caseId: z.string(),
    version: z.number().int(),
    legalGround: z.string(),
    purpose: z.string(),
    clientCallName: z.string(),
    clientFullName: z.string(),
    title: z.string(),
    introducer: z.string(),
    state: z.enum(stepStates).exclude(['ENDED']),
    dueOn: z.string(),
    introducedOn: date,
    firstLookBackOn: date,
    secondLookBackOn: date,
    stoppedOn: date,
  }),
  positionalRow('SINCE', { goWell: z.number().int(), stopped: z.number().int(), endedWithThanks: z.number().int() }),
]);

export type MyStepsRow = z.infer<typeof myStepsRow>;

/** The caller's open cases, without those that were closed today. */
const ownCases = cypher`
      MATCH (:Professional {id: ${param('professionalId')}})-[mine:WORKS_ON]->(file:Case)
      WHERE ${holdsTodayCypher(cypher`mine`)} AND ${worksOnOpenCase.cypher(cypher`file`)} AND file.closedOn IS NULL
      WITH DISTINCT file`;

const since = cypher`date(${param('since')})`;

/** Open steps of the caller's cases, at most 1,000, and what became of the steps since a day. */
export const mySteps = question<MyStepsParameters>()({
  name: 'steps/my-steps',
  statement: cypher`
    CALL () {
      ${ownCases}
      MATCH (file)<-[:TAKEN_IN]-(step:Step)
      WHERE step.state <> 'ENDED'
      WITH file, step ORDER BY step.dueOn, step.id LIMIT 1000
      MATCH (file)-[:CONCERNS]->(client:Resident)
      ${networkAgreementCypher(cypher`file`)}
      RETURN 'STEP' AS kind, step.id AS c1, file.id AS c2, step.version AS c3, file.legalGround AS c4, file.purpose AS c5,
        client.callName AS c6, client.callName + coalesce(' ' + client.familyName, '') AS c7,
        ${shownTitle} AS c8,
        step.introducer AS c9, step.state AS c10, toString(step.dueOn) AS c11, toString(step.introducedOn) AS c12,
        toString(step.firstLookBackOn) AS c13, toString(step.secondLookBackOn) AS c14, toString(step.stoppedOn) AS c15
      UNION ALL
      ${ownCases}
      MATCH (file)<-[:TAKEN_IN]-(step:Step)
      CALL (step) {
        OPTIONAL MATCH (step)<-[:MOMENT_OF]-(moment:StepMoment {kind: 'LOOKED_BACK'})
        RETURN moment.how AS how ORDER BY moment.on DESC, moment.recordedAt DESC LIMIT 1
      }
      WITH step, step.state <> 'ENDED' AND step.stoppedOn IS NULL AND how IN ['GOES_WELL', 'WITH_HELP'] AS goesWell,
        step.endedBecause IN ['GOES_ON_ALONE', 'GOAL_REACHED'] AS thanked
      RETURN 'SINCE' AS kind, count(CASE WHEN goesWell THEN 1 END) AS c1,
        count(CASE WHEN (step.stoppedOn >= ${since} AND NOT coalesce(thanked, false)) OR (step.endedOn >= ${since}
          AND step.endedBecause IN ['CLIENT_STOPPED', 'OTHER_STOPPED', 'DID_NOT_FIT', 'CIRCUMSTANCES', 'NEVER_STARTED'])
          THEN 1 END) AS c2,
        count(CASE WHEN step.endedOn >= ${since} AND thanked THEN 1 END) AS c3, null AS c4, null AS c5, null AS c6,
        null AS c7, null AS c8, null AS c9, null AS c10, null AS c11, null AS c12, null AS c13, null AS c14, null AS c15
    }
    RETURN kind, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15`,
  row: myStepsRow,
});

/** How many open steps of the caller's cases ask attention now; what stopped is asked today, and is not late. */
export const stepsDue = question<{ professionalId: string; today: string }>()({
  name: 'steps/steps-due',
  statement: cypher`
    CALL () {
      ${ownCases}
      MATCH (file)<-[:TAKEN_IN]-(step:Step)
      WHERE step.dueOn <= date(${param('today')})
      RETURN step, step.dueOn < date(${param('today')}) AND step.stoppedOn IS NULL AS late
    }
    RETURN count(CASE WHEN late THEN 1 END) AS overdue, count(CASE WHEN NOT late THEN 1 END) AS today`,
  row: z.strictObject({ overdue: z.number().int(), today: z.number().int() }),
});
