import { z } from 'zod';
import { holdsTodayCypher, ownArea } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';
import { possibleGuideCypher } from './own-places.query.ts';

export interface AddResidentParameters {
  readonly professionalId: string;
  readonly today: string;
  readonly ownShells: readonly string[];
  readonly residentId: string;
  readonly callName: string;
  readonly familyName: string;
  readonly searchName: string;
  readonly areaCode: string;
}

/** A resident who was not known yet. No row: the area is not one of the caller's own, and nothing was written. */
export const addResident = question<AddResidentParameters>()({
  name: 'volunteers/add-resident',
  statement: cypher`
    MATCH (area:Area {code: ${param('areaCode')}}) WHERE ${ownArea.cypher(cypher`area`)}
    CREATE (resident:Person:Resident {
      id: ${param('residentId')}, callName: ${param('callName')}, familyName: ${param('familyName')},
      searchName: ${param('searchName')}, minor: false
    })-[:LIVES_IN {validFrom: date(${param('today')})}]->(area)
    RETURN resident.id AS residentId`,
  row: z.strictObject({ residentId: z.string() }),
});

export interface RegisterVolunteerParameters {
  readonly professionalId: string;
  readonly today: string;
  readonly now: string;
  readonly ownShells: readonly string[];
  readonly residentId: string;
  readonly guideId: string;
  readonly since: string;
  readonly peopleLimit: unknown;
  readonly hoursLimit: unknown;
  readonly languages: string | null;
}

/**
 * Makes a resident of an own area a volunteer, also one who had stopped: the record then begins anew. Nothing was written for
 * ALREADY (somebody else's volunteer, or the caller's), BEFORE_STOP (an earlier time ended later) and NO_GUIDE. No row at
 * all: there is no such resident in an own area.
 */
export const registerVolunteer = question<RegisterVolunteerParameters>()({
  name: 'volunteers/register-volunteer',
  statement: cypher`
    MATCH (resident:Resident {id: ${param('residentId')}})
    WHERE EXISTS {
      MATCH (resident)-[lives:LIVES_IN]->(area:Area)
      WHERE ${holdsTodayCypher(cypher`lives`)} AND ${ownArea.cypher(cypher`area`)}
    }
    WITH resident LIMIT 1
    MATCH (registrar:Professional {id: ${param('professionalId')}})
    SET resident._lock = true
    REMOVE resident._lock
    WITH resident, registrar
    OPTIONAL MATCH (guide:Professional {id: ${param('guideId')}}) WHERE ${possibleGuideCypher(cypher`guide`)}
    WITH resident, registrar, guide, CASE
      WHEN resident:Volunteer AND resident.stoppedOn IS NULL THEN 'ALREADY'
      WHEN resident.stoppedOn > date(${param('since')}) THEN 'BEFORE_STOP'
      WHEN guide IS NULL THEN 'NO_GUIDE'
      ELSE 'DONE' END AS outcome
    CALL (resident, registrar, guide, outcome) {
      WITH resident, registrar, guide, outcome WHERE outcome = 'DONE'
      SET resident:Volunteer, resident.volunteerSince = date(${param('since')}), resident.loadLimit = ${param('peopleLimit')},
        resident.hoursPerWeek = ${param('hoursLimit')}, resident.languages = ${param('languages')},
        resident.version = coalesce(resident.version, 0) + 1
      REMOVE resident.stoppedOn, resident.thankedOn, resident.thanksWords, resident.pausedUntil, resident.callOn,
        resident.mayBeAskedUntil
      WITH resident, registrar, guide
      CALL (resident) { MATCH (resident)-[earlier:REGISTERED_BY]->(:Professional) DELETE earlier }
      CREATE (resident)-[:REGISTERED_BY {at: datetime(${param('now')})}]->(registrar)
      CREATE (resident)-[:GUIDED_BY {validFrom: date(${param('since')})}]->(guide)
    }
    RETURN outcome`,
  row: z.strictObject({ outcome: z.enum(['DONE', 'ALREADY', 'BEFORE_STOP', 'NO_GUIDE']) }),
});
