import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

interface Rows {
  readonly caseId: string;
  readonly rows: readonly object[];
}

const written = z.strictObject({ written: z.number().int() });

/** Which of these ids are in use anywhere: the sender makes ids, and must not come upon somebody else's. */
export const takenRecordIds = question<{ ids: readonly string[] }>()({
  name: 'recording/taken-record-ids',
  statement: cypher`
    UNWIND ${param('ids')} AS id
    OPTIONAL MATCH (member:NetworkMember {id: id})
    CALL (id) { OPTIONAL MATCH ()-[tie:TIED_TO {id: id}]->() RETURN tie LIMIT 1 }
    WITH id, member, tie WHERE member IS NOT NULL OR tie IS NOT NULL
    RETURN id`,
  row: z.strictObject({ id: z.string() }),
});

/** Whoever comes back by taking their removal back is kept apart as before (G1); nobody else notices. */
const keptApartAgain = cypher`
    WITH file, member
    CALL (file, member) {
      MATCH (file)<-[kept:REMEMBERS {memberId: member.id}]-(mark:SafetyMark)
      CREATE (mark)-[:KEEPS_APART {side: kept.side, basis: kept.basis}]->(member)
      DELETE kept
    }`;

export const createMembers = question<Rows>()({
  name: 'recording/create-members',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    UNWIND ${param('rows')} AS row
    CREATE (member:NetworkMember {id: row.id})-[:RECORDED_IN]->(file)
    SET member = row.values
    ${keptApartAgain}
    RETURN count(member) AS written`,
  row: written,
});

export const changeMembers = question<Rows>()({
  name: 'recording/change-members',
  statement: cypher`
    UNWIND ${param('rows')} AS row
    MATCH (member:NetworkMember {id: row.id})-[:RECORDED_IN]->(:Case {id: ${param('caseId')}})
    SET member = row.values
    RETURN count(member) AS written`,
  row: written,
});

/**
 * Nothing else may hang on a member that goes: the database refuses it then. A safety mark remembers whom it was about, so that
 * taking somebody off the map goes the same way for whoever may not know of it.
 */
export const removeMembers = question<{ caseId: string; ids: readonly string[] }>()({
  name: 'recording/remove-members',
  statement: cypher`
    UNWIND ${param('ids')} AS id
    MATCH (member:NetworkMember {id: id})-[recorded:RECORDED_IN]->(file:Case {id: ${param('caseId')}})
    CALL (member, file) {
      MATCH (member)<-[apart:KEEPS_APART]-(mark:SafetyMark)
      CREATE (mark)-[:REMEMBERS {memberId: member.id, side: apart.side, basis: apart.basis}]->(file)
      DELETE apart
    }
    CALL (member) {
      OPTIONAL MATCH (member)-[:OFFERS]->(offer:Offer {state: 'ENDED'})
      OPTIONAL MATCH (offer)-[:OFFERED_AT]->(slot:WeeklySlot)
      DETACH DELETE slot, offer
    }
    CALL (member) { MATCH (member)<-[:DECIDED_ABOUT]-(decision:OpportunityDecision) DETACH DELETE decision }
    CALL (member) { MATCH (member)<-[out:RULES_OUT]-(:SafetyMark) DELETE out }
    DELETE recorded, member
    RETURN count(member) AS written`,
  row: written,
});

export const createClientTies = question<Rows>()({
  name: 'recording/create-client-ties',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})-[:CONCERNS]->(client:Resident)
    UNWIND ${param('rows')} AS row
    MATCH (member:NetworkMember {id: row.memberId})-[:RECORDED_IN]->(file)
    CREATE (client)-[tie:TIED_TO]->(member)
    SET tie = row.values
    RETURN count(tie) AS written`,
  row: written,
});

export const createMemberTies = question<Rows>()({
  name: 'recording/create-member-ties',
  statement: cypher`
    UNWIND ${param('rows')} AS row
    CALL (row) { MATCH (one:NetworkMember {id: row.fromId})-[:RECORDED_IN]->(:Case {id: ${param('caseId')}}) RETURN one }
    CALL (row) { MATCH (other:NetworkMember {id: row.toId})-[:RECORDED_IN]->(:Case {id: ${param('caseId')}}) RETURN other }
    CREATE (one)-[tie:TIED_TO]->(other)
    SET tie = row.values
    RETURN count(tie) AS written`,
  row: written,
});

export const changeTies = question<Rows>()({
  name: 'recording/change-ties',
  statement: cypher`
    UNWIND ${param('rows')} AS row
    MATCH ()-[tie:TIED_TO {id: row.id}]->()
    WHERE tie.caseId = ${param('caseId')}
    SET tie = row.values
    RETURN count(tie) AS written`,
  row: written,
});

export const removeTies = question<{ caseId: string; ids: readonly string[] }>()({
  name: 'recording/remove-ties',
  statement: cypher`
    UNWIND ${param('ids')} AS id
    MATCH ()-[tie:TIED_TO {id: id}]->()
    WHERE tie.caseId = ${param('caseId')}
    DELETE tie
    RETURN count(tie) AS written`,
  row: written,
});

export const arrangeMap = question<{ caseId: string; arrangedAt: string | null }>()({
  name: 'recording/arrange-map',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    SET file.arrangedAt = datetime(${param('arrangedAt')})
    RETURN count(file) AS written`,
  row: written,
});
