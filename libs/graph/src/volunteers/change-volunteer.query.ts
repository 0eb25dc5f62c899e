import { z } from 'zod';
import { registeredOrGuides } from '@netwerk/access';
import { cypher, param, type Fragment } from '@netwerk/cypher';
import { question } from '../connection/question.ts';
import { possibleGuideCypher } from './own-places.query.ts';

const versionRow = z.strictObject({ version: z.number().int() });

/** Takes the write lock of a volunteer whom the caller registered or guides; no row for anybody else. */
export const lockVolunteer = question<{ volunteerId: string; professionalId: string; today: string }>()({
  name: 'volunteers/lock-volunteer',
  statement: cypher`
    MATCH (volunteer:Volunteer {id: ${param('volunteerId')}}) WHERE ${registeredOrGuides.cypher(cypher`volunteer`)}
    SET volunteer._lock = true
    REMOVE volunteer._lock
    RETURN volunteer.version AS version, volunteer.stoppedOn IS NOT NULL AS stopped, toString(volunteer.volunteerSince) AS since`,
  row: z.strictObject({ version: z.number().int(), stopped: z.boolean(), since: z.string() }),
});

/** A change under the lock that sets properties of the volunteer and counts. */
function setting(properties: Fragment): Fragment {
  return cypher`
    MATCH (volunteer:Volunteer {id: ${param('volunteerId')}})
    SET ${properties}, volunteer.version = volunteer.version + 1
    RETURN volunteer.version AS version`;
}

export interface ChangeVolunteerParameters {
  readonly volunteerId: string;
  readonly peopleLimit: unknown;
  readonly hoursLimit: unknown;
  readonly languages: string | null;
  readonly training: string | null;
  readonly trainedOn: string | null;
  readonly screenedOn: string | null;
  readonly mayBeAskedUntil: string | null;
}

/** Under the lock. */
export const changeVolunteer = question<ChangeVolunteerParameters>()({
  name: 'volunteers/change-volunteer',
  statement: setting(cypher`
    volunteer.loadLimit = ${param('peopleLimit')}, volunteer.hoursPerWeek = ${param('hoursLimit')},
    volunteer.languages = ${param('languages')}, volunteer.trainedIn = ${param('training')},
    volunteer.trainedOn = date(${param('trainedOn')}), volunteer.screenedOn = date(${param('screenedOn')}),
    volunteer.mayBeAskedUntil = date(${param('mayBeAskedUntil')})`),
  row: versionRow,
});

/** Under the lock; without a day the pause ends. */
export const pauseVolunteer = question<{ volunteerId: string; until: string | null }>()({
  name: 'volunteers/pause-volunteer',
  statement: setting(cypher`volunteer.pausedUntil = date(${param('until')})`),
  row: versionRow,
});

/** Under the lock; without a day there is no call planned. */
export const planVolunteerCall = question<{ volunteerId: string; callOn: string | null }>()({
  name: 'volunteers/plan-volunteer-call',
  statement: setting(cypher`volunteer.callOn = date(${param('callOn')})`),
  row: versionRow,
});

export interface NoteContactParameters {
  readonly volunteerId: string;
  readonly professionalId: string;
  readonly contactId: string;
  readonly now: string;
  readonly on: string;
  readonly note: string | null;
  readonly helpsNow: unknown;
  readonly hoursNow: unknown;
  readonly callOn: string | null;
}

/** Under the lock. */
export const noteVolunteerContact = question<NoteContactParameters>()({
  name: 'volunteers/note-volunteer-contact',
  statement: cypher`
    MATCH (volunteer:Volunteer {id: ${param('volunteerId')}})
    WITH volunteer LIMIT 1
    MATCH (holder:Professional {id: ${param('professionalId')}})
    CREATE (volunteer)<-[:CONTACT_WITH]-(:VolunteerContact {
      id: ${param('contactId')}, on: date(${param('on')}), note: ${param('note')}, helpsNow: ${param('helpsNow')},
      hoursNow: ${param('hoursNow')}, recordedAt: datetime(${param('now')})
    })-[:HELD_BY]->(holder)
    SET volunteer.callOn = date(${param('callOn')}), volunteer.version = volunteer.version + 1
    RETURN volunteer.version AS version`,
  row: versionRow,
});

/**
 * Under the lock: the present begeleider ends on the day on which the next begins. Nothing was written for NO_GUIDE (not a
 * colleague of the caller), SAME (guides already) and BEFORE_START (the present one began later).
 */
export const handOverVolunteer = question<{
  volunteerId: string;
  professionalId: string;
  today: string;
  guideId: string;
  from: string;
}>()({
  name: 'volunteers/hand-over-volunteer',
  statement: cypher`
    MATCH (volunteer:Volunteer {id: ${param('volunteerId')}})
    OPTIONAL MATCH (guide:Professional {id: ${param('guideId')}}) WHERE ${possibleGuideCypher(cypher`guide`)}
    WITH volunteer, guide, CASE
      WHEN guide IS NULL THEN 'NO_GUIDE'
      WHEN EXISTS { MATCH (volunteer)-[now:GUIDED_BY]->(guide) WHERE now.validTo IS NULL } THEN 'SAME'
      WHEN EXISTS {
        MATCH (volunteer)-[now:GUIDED_BY]->(:Professional) WHERE coalesce(now.validTo, now.validFrom) > date(${param('from')})
      } THEN 'BEFORE_START'
      ELSE 'DONE' END AS outcome
    CALL (volunteer, guide, outcome) {
      WITH volunteer, guide, outcome WHERE outcome = 'DONE'
      CALL (volunteer) {
        MATCH (volunteer)-[ending:GUIDED_BY]->(:Professional) WHERE ending.validTo IS NULL
        SET ending.validTo = date(${param('from')})
      }
      CREATE (volunteer)-[:GUIDED_BY {validFrom: date(${param('from')})}]->(guide)
      SET volunteer.version = volunteer.version + 1
    }
    RETURN outcome, volunteer.version AS version`,
  row: z.strictObject({ outcome: z.enum(['DONE', 'NO_GUIDE', 'SAME', 'BEFORE_START']), version: z.number().int() }),
});

/** Under the lock: ends the role and the begeleiding, and what was planned. A begeleider who began later never began. */
export const stopVolunteer = question<{
  volunteerId: string;
  on: string;
  thankedOn: string | null;
  words: string | null;
}>()({
  name: 'volunteers/stop-volunteer',
  statement: cypher`
    MATCH (volunteer:Volunteer {id: ${param('volunteerId')}})
    CALL (volunteer) {
      MATCH (volunteer)-[ending:GUIDED_BY]->(:Professional)
      WHERE ending.validTo IS NULL OR ending.validTo > date(${param('on')})
      SET ending.validTo = CASE WHEN ending.validFrom > date(${param('on')}) THEN ending.validFrom ELSE date(${param('on')}) END
    }
    SET volunteer.stoppedOn = date(${param('on')}), volunteer.thankedOn = date(${param('thankedOn')}),
      volunteer.thanksWords = ${param('words')}, volunteer.version = volunteer.version + 1
    REMOVE volunteer.pausedUntil, volunteer.callOn, volunteer.mayBeAskedUntil
    RETURN volunteer.version AS version`,
  row: versionRow,
});
