import { z } from 'zod';
import { holdsTodayCypher } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { lifeDomains, shells } from '@netwerk/domain';
import { question } from '../connection/question.ts';
import { personName } from './person-name.ts';
import { originColumn, originOf } from '../interchange/import-origin.fragment.ts';

const words = z.string().nullable();

export const teamRow = z.strictObject({
  id: z.string(),
  name: z.string(),
  areas: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  members: z.array(
    z.strictObject({
      professionalId: z.string(),
      name: z.string(),
      accent: words,
      organisation: words,
      shell: z.enum(shells),
      since: z.string(),
      until: words,
    }),
  ),
  experts: z.array(
    z.strictObject({
      code: z.string(),
      nameNl: z.string(),
      nameEn: z.string(),
      professionalId: z.string(),
      name: z.string(),
      shell: z.enum(shells),
    }),
  ),
  lifeDomains: z.array(z.enum(lifeDomains)),
  partnerContacts: z.array(
    z.strictObject({
      organisationId: z.string(),
      organisation: z.string(),
      professionalId: z.string(),
      name: z.string(),
    }),
  ),
  fixedContacts: z.array(
    z.strictObject({
      professionalId: z.string(),
      name: z.string(),
      accent: words,
      organisation: words,
      since: z.string(),
    }),
  ),
  origin: originColumn,
});

export type TeamRow = z.infer<typeof teamRow>;

const person = cypher`person`;
const name = personName(person);
const memberToday = cypher`
  MATCH (team)<-[member:MEMBER_OF]-(person:Professional) WHERE ${holdsTodayCypher(cypher`member`)}`;
const employer = cypher`head(COLLECT { MATCH (person)-[:WORKS_FOR]->(works:Organisation) RETURN works.name ORDER BY works.name })`;

/** One team as it stands today; no row when it does not exist. Read by hand and small, so its lists are maps. */
export const team = question<{ teamId: string; today: string }>()({
  name: 'directory-people/team',
  statement: cypher`
    MATCH (team:Team {id: ${param('teamId')}})
    RETURN team.id AS id, team.name AS name, ${originOf(cypher`team`)} AS origin,
      COLLECT { MATCH (team)-[:COVERS]->(area:Area) RETURN {code: area.code, name: area.name} ORDER BY area.name } AS areas,
      COLLECT {
        ${memberToday}
        RETURN {professionalId: person.id, name: ${name}, accent: person.accent, organisation: ${employer},
          shell: member.shell, since: toString(member.validFrom), until: toString(member.validTo)} AS row
        ORDER BY row.name, row.professionalId LIMIT 200
      } AS members,
      COLLECT {
        ${memberToday}
        MATCH (person)-[:HAS_EXPERTISE]->(expertise:Expertise)
        RETURN {code: expertise.code, nameNl: expertise.nameNl, nameEn: expertise.nameEn, professionalId: person.id,
          name: ${name}, shell: member.shell} AS row
        ORDER BY row.nameNl, row.shell, row.name, row.professionalId LIMIT 500
      } AS experts,
      COLLECT {
        ${memberToday}
        MATCH (person)-[:HAS_EXPERTISE]->(:Expertise)-[:ABOUT]->(domain:LifeDomain)
        RETURN DISTINCT domain.code
      } AS lifeDomains,
      COLLECT {
        ${memberToday}
        MATCH (person)-[:LIAISES_WITH]->(organisation:Organisation)
        RETURN DISTINCT {organisationId: organisation.id, organisation: organisation.name, professionalId: person.id,
          name: ${name}} AS row
        ORDER BY row.organisation, row.name, row.professionalId LIMIT 200
      } AS partnerContacts,
      COLLECT {
        MATCH (team)<-[fixed:FIXED_CONTACT_FOR]-(person:Professional) WHERE ${holdsTodayCypher(cypher`fixed`)}
        RETURN {professionalId: person.id, name: ${name}, accent: person.accent, organisation: ${employer},
          since: toString(fixed.validFrom)} AS row
        ORDER BY row.organisation, row.name, row.professionalId LIMIT 200
      } AS fixedContacts`,
  row: teamRow,
});
