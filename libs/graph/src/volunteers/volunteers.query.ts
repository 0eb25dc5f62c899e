import { z } from 'zod';
import { registeredOrGuides } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';
import { personName } from '../directory-people/person-name.ts';
import { guideAndArea, loadTold } from './volunteer-load.ts';

export interface VolunteersParameters {
  readonly professionalId: string;
  readonly today: string;
}

const date = z.string().nullable();
const whole = z.number().int();

/** The columns by which a volunteer is judged and shown, in a list and alone. */
export const volunteerFacts = {
  id: z.string(),
  fullName: z.string(),
  areaCode: z.string().nullable(),
  areaName: z.string().nullable(),
  since: z.string(),
  guideId: z.string().nullable(),
  guideName: z.string().nullable(),
  guideSince: date,
  peopleLimit: whole,
  hoursLimit: whole.nullable(),
  peopleNow: whole.nullable(),
  hoursNow: whole.nullable(),
  toldOn: date,
  lastContactOn: date,
  callOn: date,
  pausedUntil: date,
  screenedOn: date,
  mayBeAskedUntil: date,
  stoppedOn: date,
};

export const volunteerFactsRow = z.strictObject(volunteerFacts);
export type VolunteerFactsRow = z.infer<typeof volunteerFactsRow>;

/** Needs `volunteer` and `registered`; brings the columns of `volunteerFacts`, the last talk in `lastOn`. */
export const withVolunteerFacts = cypher`
  ${guideAndArea}
  ${loadTold}
  CALL (volunteer, registered) {
    OPTIONAL MATCH (volunteer)<-[:CONTACT_WITH]-(contact:VolunteerContact) WHERE contact.recordedAt >= registered.at
    RETURN toString(max(contact.on)) AS lastOn
  }`;

export const volunteerColumns = cypher`
  volunteer.id AS id, ${personName(cypher`volunteer`)} AS fullName, area.code AS areaCode, area.name AS areaName,
  toString(volunteer.volunteerSince) AS since, guide.id AS guideId, ${personName(cypher`guide`)} AS guideName,
  toString(guided.validFrom) AS guideSince, volunteer.loadLimit AS peopleLimit, volunteer.hoursPerWeek AS hoursLimit,
  peopleNow, hoursNow, toldOn, lastOn AS lastContactOn, toString(volunteer.callOn) AS callOn,
  toString(volunteer.pausedUntil) AS pausedUntil, toString(volunteer.screenedOn) AS screenedOn,
  toString(volunteer.mayBeAskedUntil) AS mayBeAskedUntil, toString(volunteer.stoppedOn) AS stoppedOn`;

/** Whom the caller registered or guides today, at most 500; who works now before who stopped. */
export const volunteerList = question<VolunteersParameters>()({
  name: 'volunteers/volunteers',
  statement: cypher`
    MATCH (:Professional {id: ${param('professionalId')}})<-[:REGISTERED_BY|GUIDED_BY]-(volunteer:Volunteer)
    WITH DISTINCT volunteer WHERE ${registeredOrGuides.cypher(cypher`volunteer`)}
    WITH volunteer ORDER BY volunteer.stoppedOn IS NOT NULL, volunteer.stoppedOn DESC, volunteer.searchName, volunteer.id LIMIT 500
    CALL (volunteer) {
      MATCH (volunteer)-[registered:REGISTERED_BY]->(:Professional) RETURN registered ORDER BY registered.at DESC LIMIT 1
    }
    ${withVolunteerFacts}
    RETURN ${volunteerColumns}
    ORDER BY volunteer.searchName, id`,
  row: volunteerFactsRow,
});
