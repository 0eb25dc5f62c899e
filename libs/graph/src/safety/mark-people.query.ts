import { z } from 'zod';
import { holdsTodayCypher, ownArea } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import type { SafetySide } from '@netwerk/domain';
import { question } from '../connection/question.ts';

interface OfMark {
  readonly markId: string;
}

interface Linking extends OfMark {
  readonly side: SafetySide;
  readonly basis: 'TOLD' | 'LINKED';
}

const nameRow = z.strictObject({ callName: z.string(), familyName: z.string().nullable() });
const idRow = z.strictObject({ id: z.string() });

/** The call name of a member of this file. No row: it is not of this file. */
export const memberName = question<{ caseId: string; memberId: string }>()({
  name: 'safety/member-name',
  statement: cypher`
    MATCH (member:NetworkMember {id: ${param('memberId')}})-[:RECORDED_IN]->(:Case {id: ${param('caseId')}})
    RETURN member.callName AS callName, null AS familyName`,
  row: nameRow,
});

/**
 * The name of somebody whom the caller may find in the directory: a professional, somebody of the own areas, or who stands
 * with this mark already. No row: there is nobody of the kind.
 */
export const personName = question<
  OfMark & { personId: string; professionalId: string; today: string; ownShells: readonly string[] }
>()({
  name: 'safety/person-name',
  statement: cypher`
    MATCH (person:Person {id: ${param('personId')}})
    WHERE person:Professional
      OR EXISTS { MATCH (person)<-[:KEEPS_APART|RULES_OUT]-(:SafetyMark {id: ${param('markId')}}) }
      OR EXISTS {
        MATCH (person)-[lives:LIVES_IN]->(area:Area)
        WHERE ${holdsTodayCypher(cypher`lives`)} AND ${ownArea.cypher(cypher`area`)}
      }
    RETURN person.callName AS callName, person.familyName AS familyName`,
  row: nameRow,
});

/** Whether somebody was told or linked on a side of this mark, or is a look-alike; no row when they do not stand with it. */
export const standsWithMark = question<OfMark & { someoneId: string }>()({
  name: 'safety/stands-with-mark',
  statement: cypher`
    MATCH (mark:SafetyMark {id: ${param('markId')}})-[stands:KEEPS_APART|RULES_OUT]->(someone)
    WHERE someone.id = ${param('someoneId')}
    RETURN stands.side AS side, coalesce(stands.basis, 'RULED_OUT') AS basis LIMIT 1`,
  row: z.strictObject({
    side: z.enum(['PROTECTED', 'FEARED']),
    basis: z.enum(['TOLD', 'LINKED', 'LOOK_ALIKE', 'RULED_OUT']),
  }),
});

/** Puts a member of this file on a side of the mark, under its lock. */
export const linkMember = question<Linking & { memberId: string }>()({
  name: 'safety/link-member',
  statement: cypher`
    MATCH (mark:SafetyMark {id: ${param('markId')}})
    WITH mark LIMIT 1
    MATCH (member:NetworkMember {id: ${param('memberId')}})
    MERGE (mark)-[apart:KEEPS_APART]->(member)
    SET apart.side = ${param('side')}, apart.basis = ${param('basis')}
    RETURN member.id AS id`,
  row: idRow,
});

/** Puts somebody of the directory on a side of the mark, under its lock; they are no look-alike any more. */
export const linkPerson = question<Linking & { personId: string }>()({
  name: 'safety/link-person',
  statement: cypher`
    MATCH (mark:SafetyMark {id: ${param('markId')}})
    WITH mark LIMIT 1
    MATCH (person:Person {id: ${param('personId')}})
    CALL (mark, person) { MATCH (mark)-[out:RULES_OUT]->(person) DELETE out }
    MERGE (mark)-[apart:KEEPS_APART]->(person)
    SET apart.side = ${param('side')}, apart.basis = ${param('basis')}
    RETURN person.id AS id`,
  row: idRow,
});

/** Takes a link back, under the lock of the mark. No row: this was told in the file, or there is no such link. */
export const unlinkFromMark = question<OfMark & { someoneId: string }>()({
  name: 'safety/unlink',
  statement: cypher`
    MATCH (mark:SafetyMark {id: ${param('markId')}})-[apart:KEEPS_APART {basis: 'LINKED'}]->(someone)
    WHERE someone.id = ${param('someoneId')}
    DELETE apart
    RETURN someone.id AS id`,
  row: idRow,
});

/** A worker looked: somebody else. Under the lock of the mark; only for a look-alike or a link. */
export const ruleOutPerson = question<OfMark & { personId: string; now: string; recordedBy: string }>()({
  name: 'safety/rule-out',
  statement: cypher`
    MATCH (mark:SafetyMark {id: ${param('markId')}})-[apart:KEEPS_APART]->(person:Person)
    WHERE person.id = ${param('personId')} AND apart.basis IN ['LOOK_ALIKE', 'LINKED']
    CREATE (mark)-[:RULES_OUT {side: apart.side, at: datetime(${param('now')}), recordedBy: ${param('recordedBy')}}]->(person)
    DELETE apart
    RETURN person.id AS id`,
  row: idRow,
});

/** A member of this file who is safe, though one step behind: their mother, say. Under the lock of the mark. */
export const ruleOutMember = question<OfMark & { memberId: string; now: string; recordedBy: string }>()({
  name: 'safety/rule-out-member',
  statement: cypher`
    MATCH (mark:SafetyMark {id: ${param('markId')}})
    WITH mark LIMIT 1
    MATCH (member:NetworkMember {id: ${param('memberId')}})
    MERGE (mark)-[out:RULES_OUT]->(member)
    SET out.side = 'FEARED', out.at = datetime(${param('now')}), out.recordedBy = ${param('recordedBy')}
    RETURN member.id AS id`,
  row: idRow,
});

/** A member is no longer said to be safe. Under the lock of the mark. */
export const forgetSafeMember = question<OfMark & { memberId: string }>()({
  name: 'safety/forget-safe-member',
  statement: cypher`
    MATCH (:SafetyMark {id: ${param('markId')}})-[out:RULES_OUT]->(member:NetworkMember {id: ${param('memberId')}})
    DELETE out
    RETURN member.id AS id`,
  row: idRow,
});

/** The question is asked again: out of sight until somebody answers. Under the lock of the mark. */
export const askAgain = question<OfMark & { personId: string }>()({
  name: 'safety/ask-again',
  statement: cypher`
    MATCH (mark:SafetyMark {id: ${param('markId')}})-[stands:KEEPS_APART|RULES_OUT]->(person:Person)
    WHERE person.id = ${param('personId')} AND coalesce(stands.basis, 'LINKED') = 'LINKED'
    WITH mark, person, stands, stands.side AS side
    DELETE stands
    CREATE (mark)-[:KEEPS_APART {side: side, basis: 'LOOK_ALIKE'}]->(person)
    RETURN person.id AS id`,
  row: idRow,
});

/** Writes down that two people live together, or no longer, as this mark has it. Under the lock of the mark. */
export const recordHousehold = question<OfMark & { personId: string; otherId: string; together: boolean }>()({
  name: 'safety/record-household',
  statement: cypher`
    MERGE (home:Household {id: ${param('markId')} + ':' + ${param('personId')}})
    WITH home
    CALL (home) { MATCH (person:Person {id: ${param('personId')}}) RETURN person }
    CALL (home) { MATCH (other:Person {id: ${param('otherId')}}) RETURN other }
    MERGE (person)-[:LIVES_WITH]->(home)
    MERGE (other)-[lives:LIVES_WITH]->(home)
    WITH home, other, lives
    FOREACH (_ IN CASE WHEN ${param('together')} THEN [] ELSE [1] END | DELETE lives)
    RETURN other.id AS id`,
  row: idRow,
});
