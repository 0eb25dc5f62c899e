import { worksOnOpenCase } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { networkAgreementCypher } from '../agreements/network-agreement.ts';
import { question } from '../connection/question.ts';
import { namesSharedCypher, partyColumns, shownTitle } from './step-party.fragment.ts';
import { standingColumns, stepRow } from './step.rows.ts';

interface Asking {
  readonly professionalId: string;
  readonly today: string;
  readonly language: 'NL' | 'EN';
}

const party = partyColumns(cypher`party`);
const via = partyColumns(cypher`via`);

/** From `file` and, where there is one, `step` to the rows. At most sixty lines of each step, the last ones. */
const storyOfSteps = cypher`
    MATCH (file)-[:CONCERNS]->(client:Resident)
    ${networkAgreementCypher(cypher`file`)}
    CALL (step) {
      OPTIONAL MATCH (step)-[:LEADS_TO]->(one)
      WITH step, one ORDER BY one.id LIMIT 1
      OPTIONAL MATCH (step)-[:GOES_THROUGH]->(other)
      RETURN one AS party, other AS via ORDER BY other.id LIMIT 1
    }
    ${namesSharedCypher}
    CALL (step) {
      OPTIONAL MATCH (step)<-[:MOMENT_OF]-(moment:StepMoment)
      RETURN moment ORDER BY moment.recordedAt DESC, moment.id LIMIT 60
    }
    RETURN file.id AS caseId, file.legalGround AS legalGround, file.purpose AS purpose, client.callName AS clientCallName,
      client.callName + coalesce(' ' + client.familyName, '') AS clientFullName, mapOpen, step IS NOT NULL AS hasStep,
      step.id AS id, step.version AS version, step.ruleId AS ruleId, step.ruleVersion AS ruleVersion, step.kind AS kind,
      ${shownTitle} AS title,
      CASE WHEN mapOpen THEN step.facts END AS facts, step.saidWords AS saidWords, step.introducer AS introducer,
      toString(step.plannedEndOn) AS plannedEndOn, step.plannedEndWords AS plannedEndWords,
      ${standingColumns(cypher`step`)},
      CASE WHEN step IS NOT NULL THEN namesShared END AS namesShared,
      ${party.kind} AS partyKind, ${party.name} AS partyName,
      CASE WHEN party:NetworkMember THEN party.id END AS partyMemberId,
      CASE WHEN party:Initiative THEN party.id END AS partyInitiativeId,
      ${via.kind} AS viaKind, ${via.name} AS viaName, CASE WHEN via:NetworkMember THEN via.id END AS viaMemberId,
      moment.id AS momentId, moment.kind AS momentKind, toString(moment.on) AS momentOn, moment.how AS momentHow,
      moment.words AS momentWords, moment.helpWords AS momentHelpWords
    ORDER BY step.endedOn IS NOT NULL, step.endedOn DESC, step.dueOn, step.id, moment.recordedAt, moment.id`;

/**
 * Steps of one case for who has a role in it, at most a hundred: what asks attention first, then what ended last. The facts of
 * a map that the client no longer agrees to stay away, and so does a title that may name somebody on it.
 */
export const stepsOfCase = question<Asking & { caseId: string }>()({
  name: 'steps/steps-of-case',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    WHERE ${worksOnOpenCase.cypher(cypher`file`)}
    CALL (file) {
      OPTIONAL MATCH (file)<-[:TAKEN_IN]-(step:Step)
      RETURN step ORDER BY step.endedOn IS NOT NULL, step.endedOn DESC, step.dueOn, step.id LIMIT 100
    }
    ${storyOfSteps}`,
  row: stepRow,
});

/** One step, for who has a role in its case; otherwise no row. */
export const stepById = question<Asking & { stepId: string }>()({
  name: 'steps/step-by-id',
  statement: cypher`
    MATCH (step:Step {id: ${param('stepId')}})-[:TAKEN_IN]->(file:Case)
    WHERE ${worksOnOpenCase.cypher(cypher`file`)}
    ${storyOfSteps}`,
  row: stepRow,
});
