import { z } from 'zod';
import { holdsTodayCypher, ownArea } from '@netwerk/access';
import { cypher, param, type Fragment } from '@netwerk/cypher';
import type { IsoDate } from '@netwerk/domain';
import { question } from '../connection/question.ts';

interface AvoidParameters {
  readonly caseId: string;
  readonly partyId: string;
  readonly avoidanceId: string;
  readonly today: IsoDate;
  readonly recordedBy: string;
}

/** `fresh`: written now; otherwise it stood there already. */
const avoidedRow = z.strictObject({ id: z.string(), fresh: z.boolean() });

/** Whom of the directory this worker may see: a professional, or a resident of an own area. Named `person`. */
export const seenInDirectory = cypher`(person:Professional OR (person:Resident AND EXISTS {
      MATCH (person)-[lives:LIVES_IN]->(area:Area)
      WHERE ${holdsTodayCypher(cypher`lives`)} AND ${ownArea.cypher(cypher`area`)}
    }))`;

/** @param whom finds `party` beside `file` */
function avoiding(whom: Fragment): Fragment {
  return cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    WITH file LIMIT 1
    ${whom}
    WITH file, party, head(COLLECT { MATCH (file)-[old:AVOIDS]->(party) RETURN old.id LIMIT 1 }) AS standing
    CALL (file, party, standing) {
      WITH file, party, standing WHERE standing IS NULL
      CREATE (file)-[:AVOIDS {
        id: ${param('avoidanceId')}, since: date(${param('today')}), recordedBy: ${param('recordedBy')}
      }]->(party)
    }
    RETURN coalesce(standing, ${param('avoidanceId')}) AS id, standing IS NULL AS fresh`;
}

/** No row: nobody of this map. Ask these under the lock of the case. */
export const avoidMember = question<AvoidParameters>()({
  name: 'client-facts/avoid-member',
  statement: avoiding(cypher`MATCH (file)<-[:RECORDED_IN]-(party:NetworkMember {id: ${param('partyId')}})`),
  row: avoidedRow,
});

/** No row: nobody whom this worker may see in the directory, or the client. */
export const avoidPerson = question<AvoidParameters & { professionalId: string; ownShells: readonly string[] }>()({
  name: 'client-facts/avoid-person',
  statement: avoiding(cypher`
    CALL (file) {
      MATCH (person:Person {id: ${param('partyId')}})
      WHERE ${seenInDirectory} AND NOT EXISTS { (file)-[:CONCERNS]->(person) }
      RETURN person AS party
    }`),
  row: avoidedRow,
});

/** No row: there is no such initiative. */
export const avoidInitiative = question<AvoidParameters>()({
  name: 'client-facts/avoid-initiative',
  statement: avoiding(cypher`MATCH (party:Initiative {id: ${param('partyId')}})`),
  row: avoidedRow,
});

/** Takes "niet deze persoon" away. No row: it does not stand in this file. Ask it under the lock of the case. */
export const allowParty = question<{ caseId: string; avoidanceId: string }>()({
  name: 'client-facts/allow-party',
  statement: cypher`
    MATCH (:Case {id: ${param('caseId')}})-[avoids:AVOIDS {id: ${param('avoidanceId')}}]->()
    WITH avoids, avoids.id AS id
    DELETE avoids
    RETURN id`,
  row: z.strictObject({ id: z.string() }),
});

/** Takes a decision about a kans away, so that it may be proposed again. No row: it does not stand in this file. */
export const withdrawDecision = question<{ caseId: string; decisionId: string }>()({
  name: 'client-facts/withdraw-decision',
  statement: cypher`
    MATCH (:Case {id: ${param('caseId')}})<-[:DECIDED_IN]-(decision:OpportunityDecision {id: ${param('decisionId')}})
    WITH decision, decision.id AS id
    DETACH DELETE decision
    RETURN id`,
  row: z.strictObject({ id: z.string() }),
});
