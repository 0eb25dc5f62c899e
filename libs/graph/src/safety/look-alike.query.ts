import { z } from 'zod';
import { cypher, param, type Fragment } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

/** Adds `town`: the municipality in which an area lies. */
function townOf(area: Fragment): Fragment {
  return cypher`(${area})-[:PART_OF*0..2]->(town:Area {level: 'MUNICIPALITY'})`;
}

/** Takes the write lock of each town in turn, in one order, so that nobody comes into the directory unseen meanwhile. */
const lockTowns = cypher`
    WITH DISTINCT town ORDER BY town.code
    SET town._lock = true
    REMOVE town._lock
    RETURN town.code AS code`;

const codeRow = z.strictObject({ code: z.string() });

/** The municipalities in which look-alikes of this mark are sought: where the client lives, and where the team works. */
export const lockTownsOfMark = question<{ markId: string }>()({
  name: 'safety/lock-towns-of-mark',
  statement: cypher`
    MATCH (:SafetyMark {id: ${param('markId')}})-[:SET_IN]->(file:Case)
    CALL (file) {
      MATCH (file)-[:CONCERNS]->(:Resident)-[:LIVES_IN]->(area:Area) RETURN area
      UNION MATCH (file)-[:HANDLED_BY]->(:Team)-[:COVERS]->(area:Area) RETURN area
    }
    MATCH ${townOf(cypher`area`)}
    ${lockTowns}`,
  row: codeRow,
});

/** The municipalities in which somebody of the directory lives or works. */
export const lockTownsOfPerson = question<{ personId: string }>()({
  name: 'safety/lock-towns-of-person',
  statement: cypher`
    MATCH (person:Person {id: ${param('personId')}})
    CALL (person) {
      MATCH (person)-[:LIVES_IN]->(area:Area) RETURN area
      UNION MATCH (person)-[:MEMBER_OF]->(:Team)-[:COVERS]->(area:Area) RETURN area
    }
    MATCH ${townOf(cypher`area`)}
    ${lockTowns}`,
  row: codeRow,
});

/** The names of both sides that are sought: who is feared as the mark says it, and the client. */
export const soughtNames = question<{ markId: string }>()({
  name: 'safety/sought-names',
  statement: cypher`
    MATCH (mark:SafetyMark {id: ${param('markId')}})
    CALL (mark) {
      RETURN 'FEARED' AS side, mark.callName AS callName, mark.familyName AS familyName
      UNION
      MATCH (mark)-[:KEEPS_APART {side: 'PROTECTED', basis: 'TOLD'}]->(client:Resident)
      RETURN 'PROTECTED' AS side, client.callName AS callName, client.familyName AS familyName
    }
    RETURN side, callName, familyName`,
  row: z.strictObject({
    side: z.enum(['PROTECTED', 'FEARED']),
    callName: z.string(),
    familyName: z.string().nullable(),
  }),
});

const foundRow = z.strictObject({ id: z.string(), callName: z.string(), familyName: z.string().nullable() });

/**
 * Everybody of the directory in these municipalities whose name begins so. Professionals without a team work anywhere. Members
 * of files are not of the directory: who stands on one client's map is nobody's to look in.
 */
export const peopleWithNameStart = question<{ nameStart: string; townCodes: readonly string[] }>()({
  name: 'safety/people-with-name-start',
  statement: cypher`
    MATCH (person:Person)
    WHERE person.searchName STARTS WITH ${param('nameStart')}
    WITH person
    WHERE EXISTS {
        MATCH (person)-[:LIVES_IN]->(area:Area), ${townOf(cypher`area`)} WHERE town.code IN ${param('townCodes')}
      } OR EXISTS {
        MATCH (person)-[:MEMBER_OF]->(:Team)-[:COVERS]->(area:Area), ${townOf(cypher`area`)} WHERE town.code IN ${param('townCodes')}
      } OR (person:Professional AND NOT EXISTS { (person)-[:MEMBER_OF]->(:Team) })
    RETURN person.id AS id, person.callName AS callName, person.familyName AS familyName`,
  row: foundRow,
});

/** Makes these people the look-alikes of one side: who no longer looks alike is set free, who was linked or ruled out stays so. */
export const keepLookAlikes = question<{ markId: string; side: string; personIds: readonly string[] }>()({
  name: 'safety/keep-look-alikes',
  statement: cypher`
    MATCH (mark:SafetyMark {id: ${param('markId')}})
    CALL (mark) {
      MATCH (mark)-[apart:KEEPS_APART {side: ${param('side')}, basis: 'LOOK_ALIKE'}]->(person:Person)
      WHERE NOT person.id IN ${param('personIds')}
      DELETE apart
    }
    CALL (mark) {
      UNWIND ${param('personIds')} AS personId
      MATCH (person:Person {id: personId})
      WHERE NOT EXISTS { (mark)-[:KEEPS_APART|RULES_OUT]->(person) }
      CREATE (mark)-[:KEEPS_APART {side: ${param('side')}, basis: 'LOOK_ALIKE'}]->(person)
    }
    RETURN mark.id AS id`,
  row: z.strictObject({ id: z.string() }),
});

/** Names that may be like that of somebody new, each with the side of the mark on which it stands. */
export const marksWithNameStart = question<{
  personId: string;
  nameStart: string;
  nameStarts: readonly string[];
  townCodes: readonly string[];
}>()({
  name: 'safety/marks-with-name-start',
  statement: cypher`
    MATCH (person:Person {id: ${param('personId')}})
    CALL (person) {
      MATCH (mark:SafetyMark) USING INDEX mark:SafetyMark(nameStart) WHERE mark.nameStart IN ${param('nameStarts')}
      RETURN mark, 'FEARED' AS side, mark.callName AS callName, mark.familyName AS familyName
      UNION
      MATCH (client:Person)<-[:KEEPS_APART {side: 'PROTECTED', basis: 'TOLD'}]-(mark:SafetyMark)
      USING TEXT INDEX client:Person(searchName)
      WHERE client.searchName STARTS WITH ${param('nameStart')}
      RETURN mark, 'PROTECTED' AS side, client.callName AS callName, client.familyName AS familyName
    }
    WITH person, mark, side, callName, familyName
    WHERE NOT EXISTS { (mark)-[:KEEPS_APART|RULES_OUT]->(person) } AND (EXISTS {
        MATCH (mark)-[:SET_IN]->(:Case)-[:CONCERNS]->(:Resident)-[:LIVES_IN]->(area:Area), ${townOf(cypher`area`)}
        WHERE town.code IN ${param('townCodes')}
      } OR EXISTS {
        MATCH (mark)-[:SET_IN]->(:Case)-[:HANDLED_BY]->(:Team)-[:COVERS]->(area:Area), ${townOf(cypher`area`)}
        WHERE town.code IN ${param('townCodes')}
      } OR (person:Professional AND NOT EXISTS { (person)-[:MEMBER_OF]->(:Team) }))
    RETURN mark.id AS markId, side, callName, familyName`,
  row: z.strictObject({
    markId: z.string(),
    side: z.enum(['PROTECTED', 'FEARED']),
    callName: z.string(),
    familyName: z.string().nullable(),
  }),
});

/** The name of somebody of the directory, as look-alikes are told by. */
export const nameOfPerson = question<{ personId: string }>()({
  name: 'safety/name-of-person',
  statement: cypher`
    MATCH (person:Person {id: ${param('personId')}})
    RETURN person.callName AS callName, person.familyName AS familyName`,
  row: z.strictObject({ callName: z.string(), familyName: z.string().nullable() }),
});

/** Keeps somebody new out of sight of these marks until a worker says who they are. */
export const keepNewcomerApart = question<{
  personId: string;
  rows: readonly { markId: string; side: string }[];
}>()({
  name: 'safety/keep-newcomer-apart',
  statement: cypher`
    MATCH (person:Person {id: ${param('personId')}})
    CALL (person) {
      UNWIND ${param('rows')} AS row
      MATCH (mark:SafetyMark {id: row.markId})
      WHERE NOT EXISTS { (mark)-[:KEEPS_APART|RULES_OUT]->(person) }
      CREATE (mark)-[:KEEPS_APART {side: row.side, basis: 'LOOK_ALIKE'}]->(person)
    }
    RETURN person.id AS id`,
  row: z.strictObject({ id: z.string() }),
});
