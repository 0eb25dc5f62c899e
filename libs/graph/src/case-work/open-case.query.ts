import { z } from 'zod';
import { holdsTodayCypher, ownInnerTeam, staysInTouch } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

/**
 * Locks a team for the rest of the transaction, for who is binnenschil of it; nobody else gets a row. Cases of one team are
 * opened in turn, so that two workers who write down the same new resident at once do not make two people.
 */
export const lockTeamForCase = question<{ teamId: string; professionalId: string; today: string }>()({
  name: 'case-work/lock-team',
  statement: cypher`
    MATCH (team:Team {id: ${param('teamId')}})
    WHERE ${ownInnerTeam.cypher(cypher`team`)}
    SET team._lock = true
    REMOVE team._lock
    RETURN team.id AS teamId`,
  row: z.strictObject({ teamId: z.string() }),
});

/**
 * Locks a resident whom this worker may open a case for: somebody who lives in an area of the team, or with whom the worker
 * stays in touch. Names the case that is open at the team already; otherwise its columns are empty.
 */
export const lockResidentForCase = question<{
  residentId: string;
  teamId: string;
  professionalId: string;
  today: string;
}>()({
  name: 'case-work/lock-resident',
  statement: cypher`
    MATCH (resident:Resident {id: ${param('residentId')}})
    WHERE EXISTS {
        MATCH (resident)-[lives:LIVES_IN]->(:Area)<-[:COVERS]-(:Team {id: ${param('teamId')}})
        WHERE ${holdsTodayCypher(cypher`lives`)}
      } OR EXISTS {
        MATCH (resident)<-[:CONCERNS]-(earlier:Case)
        WHERE ${staysInTouch.cypher(cypher`earlier`)}
      }
    WITH resident LIMIT 1
    SET resident._lock = true
    REMOVE resident._lock
    WITH resident
    OPTIONAL MATCH (resident)<-[:CONCERNS]-(open:Case)-[:HANDLED_BY]->(:Team {id: ${param('teamId')}})
    WHERE open.closedOn IS NULL
    RETURN resident.callName + coalesce(' ' + resident.familyName, '') AS fullName, open.id AS openCaseId,
      open.legalGround AS legalGround, open.purpose AS purpose, EXISTS {
        MATCH (:Professional {id: ${param('professionalId')}})-[mine:WORKS_ON]->(open)
        WHERE ${holdsTodayCypher(cypher`mine`)}
      } AS mine
    ORDER BY openCaseId LIMIT 1`,
  row: z.strictObject({
    fullName: z.string(),
    openCaseId: z.string().nullable(),
    legalGround: z.string().nullable(),
    purpose: z.string().nullable(),
    mine: z.boolean(),
  }),
});

/** Residents of the team's areas with exactly this name. A hidden address is not told, as in the search for residents. */
export const lookAlikes = question<{
  teamId: string;
  searchName: string;
  notThese: readonly string[];
  today: string;
}>()({
  name: 'case-work/look-alikes',
  statement: cypher`
    MATCH (resident:Person {searchName: ${param('searchName')}})
    WHERE resident:Resident AND NOT resident.id IN ${param('notThese')}
    MATCH (resident)-[lives:LIVES_IN]->(area:Area)<-[:COVERS]-(:Team {id: ${param('teamId')}})
    WHERE ${holdsTodayCypher(cypher`lives`)}
    WITH resident, max(area.code) AS code, coalesce(resident.hiddenAddress, false) AS hidden
    ORDER BY resident.id LIMIT 20
    MATCH (area:Area {code: code})
    RETURN resident.id AS residentId, resident.callName + coalesce(' ' + resident.familyName, '') AS fullName,
      CASE WHEN hidden THEN null ELSE area.code END AS areaCode, CASE WHEN hidden THEN null ELSE area.name END AS areaName
    ORDER BY residentId`,
  row: z.strictObject({
    residentId: z.string(),
    fullName: z.string(),
    areaCode: z.string().nullable(),
    areaName: z.string().nullable(),
  }),
});

/** Writes a new resident down in an area of the team. No row: the area is not one of the team's. */
export const createResident = question<{
  residentId: string;
  teamId: string;
  areaCode: string;
  callName: string;
  familyName: string | null;
  searchName: string;
  minor: boolean;
  hiddenAddress: boolean;
  today: string;
}>()({
  name: 'case-work/create-resident',
  statement: cypher`
    MATCH (:Team {id: ${param('teamId')}})-[:COVERS]->(area:Area {code: ${param('areaCode')}})
    WITH area LIMIT 1
    CREATE (resident:Person:Resident {
      id: ${param('residentId')}, callName: ${param('callName')}, familyName: ${param('familyName')},
      searchName: ${param('searchName')}, minor: ${param('minor')},
      hiddenAddress: CASE WHEN ${param('hiddenAddress')} THEN true END
    })-[:LIVES_IN {validFrom: date(${param('today')})}]->(area)
    RETURN resident.id AS residentId`,
  row: z.strictObject({ residentId: z.string() }),
});

/** Opens a case with its contact person. No row: the resident, the team or the contact person is not there. */
export const createCase = question<object>()({
  name: 'case-work/create-case',
  statement: cypher`
    MATCH (resident:Resident {id: ${param('residentId')}})
    WITH resident LIMIT 1
    MATCH (team:Team {id: ${param('teamId')}})
    WITH resident, team LIMIT 1
    MATCH (contact:Professional {id: ${param('contactId')}})
    CREATE (resident)<-[:CONCERNS]-(file:Case {
      id: ${param('caseId')}, openedOn: date(${param('today')}), referrer: ${param('referrer')}, asked: ${param('asked')},
      question: ${param('question')}, agreedInstead: ${param('agreedInstead')}, goal: ${param('goal')},
      legalGround: ${param('legalGround')}, purpose: ${param('purpose')}, version: 1
    })-[:HANDLED_BY]->(team)
    CREATE (contact)-[:WORKS_ON {role: 'CONTACT', validFrom: date(${param('today')})}]->(file)
    RETURN file.id AS caseId`,
  row: z.strictObject({ caseId: z.string() }),
});
