import { z } from 'zod';
import { registeredOrGuides } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';
import { personName } from '../directory-people/person-name.ts';
import { volunteerColumns, volunteerFacts, withVolunteerFacts } from './volunteers.query.ts';
import { originColumn, originOf } from '../interchange/import-origin.fragment.ts';

const words = z.string().nullable();

export const volunteerRow = z.strictObject({
  ...volunteerFacts,
  version: z.number().int(),
  callName: z.string(),
  addressHidden: z.boolean(),
  languages: words,
  training: words,
  trainedOn: words,
  thankedOn: words,
  thanksWords: words,
  registeredBy: z.string(),
  contacts: z.array(z.strictObject({ contactId: z.string(), on: z.string(), by: z.string(), note: words })),
  initiatives: z.array(
    z.strictObject({ initiativeId: z.string(), name: z.string(), role: z.enum(['ORGANISES', 'TAKES_PART']) }),
  ),
  knownBy: z.array(z.string()),
  origin: originColumn,
});

export type VolunteerRow = z.infer<typeof volunteerRow>;

const current = cypher`known.since <= date(${param('today')}) AND (known.until IS NULL OR known.until > date(${param('today')}))`;

/**
 * One volunteer, if the caller registered or guides them; otherwise no row. Talks and thanks are read by nobody else; talks
 * from before the present registration belong to whoever registered them then. Initiatives are what people show in public.
 */
export const volunteer = question<{ volunteerId: string; professionalId: string; today: string }>()({
  name: 'volunteers/volunteer',
  statement: cypher`
    MATCH (volunteer:Volunteer {id: ${param('volunteerId')}})
    WHERE ${registeredOrGuides.cypher(cypher`volunteer`)}
    MATCH (volunteer)-[registered:REGISTERED_BY]->(registrar:Professional)
    WITH volunteer, registered, registrar ORDER BY registered.at DESC LIMIT 1
    ${withVolunteerFacts}
    RETURN ${volunteerColumns}, volunteer.version AS version, volunteer.callName AS callName,
      coalesce(volunteer.hiddenAddress, false) AS addressHidden, volunteer.languages AS languages,
      volunteer.trainedIn AS training, toString(volunteer.trainedOn) AS trainedOn, toString(volunteer.thankedOn) AS thankedOn,
      volunteer.thanksWords AS thanksWords, ${personName(cypher`registrar`)} AS registeredBy,
      COLLECT {
        MATCH (volunteer)<-[:CONTACT_WITH]-(contact:VolunteerContact)-[:HELD_BY]->(holder:Professional)
        WHERE contact.recordedAt >= registered.at
        RETURN {contactId: contact.id, on: toString(contact.on), by: ${personName(cypher`holder`)}, note: contact.note}
        ORDER BY contact.on DESC, contact.recordedAt DESC, contact.id LIMIT 20
      } AS contacts,
      COLLECT {
        MATCH (volunteer)-[known:ORGANISES|TAKES_PART_IN]->(initiative:Initiative)
        WHERE initiative.state <> 'ENDED' AND ${current}
        WITH initiative, min(type(known)) AS type
        RETURN {initiativeId: initiative.id, name: initiative.name,
          role: CASE type WHEN 'ORGANISES' THEN 'ORGANISES' ELSE 'TAKES_PART' END} AS row
        ORDER BY row.name, row.initiativeId LIMIT 20
      } AS initiatives,
      COLLECT {
        MATCH (volunteer)<-[known:ACQUAINTED_WITH]-(colleague:Professional)
        WHERE ${current} AND colleague.id <> ${param('professionalId')}
        RETURN DISTINCT ${personName(cypher`colleague`)} AS name ORDER BY name LIMIT 20
      } AS knownBy, ${originOf(cypher`volunteer`)} AS origin`,
  row: volunteerRow,
});
