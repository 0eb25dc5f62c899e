import { z } from 'zod';
import { holdsTodayCypher } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { registrationKinds, shells } from '@netwerk/domain';
import { question } from '../connection/question.ts';
import { originColumn, originOf } from '../interchange/import-origin.fragment.ts';

const words = z.string().nullable();
const organisation = z.strictObject({ organisationId: z.string(), name: z.string() });

export const professionalRow = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  callName: z.string(),
  familyName: words,
  accent: words,
  background: words,
  organisations: z.array(organisation),
  expertises: z.array(z.strictObject({ code: z.string(), nameNl: z.string(), nameEn: z.string() })),
  registrations: z.array(z.strictObject({ kind: z.enum(registrationKinds), endsOn: z.string() })),
  memberships: z.array(
    z.strictObject({ teamId: z.string(), team: z.string(), shell: z.enum(shells), since: z.string(), until: words }),
  ),
  liaisons: z.array(organisation),
  fixedContactFor: z.array(z.strictObject({ teamId: z.string(), team: z.string(), since: z.string() })),
  origin: originColumn,
});

export type ProfessionalRow = z.infer<typeof professionalRow>;

/** One professional with what hangs on them; no row when there is none. Small and read by hand, so its lists are maps. */
export const professional = question<{ professionalId: string; today: string }>()({
  name: 'directory-people/professional',
  statement: cypher`
    MATCH (person:Professional {id: ${param('professionalId')}})
    RETURN person.id AS id, coalesce(person.version, 1) AS version, person.callName AS callName, person.familyName AS familyName,
      person.accent AS accent, person.background AS background,
      COLLECT {
        MATCH (person)-[:WORKS_FOR]->(works:Organisation)
        RETURN {organisationId: works.id, name: works.name} AS row ORDER BY row.name LIMIT 20
      } AS organisations,
      COLLECT {
        MATCH (person)-[:HAS_EXPERTISE]->(expertise:Expertise)
        RETURN {code: expertise.code, nameNl: expertise.nameNl, nameEn: expertise.nameEn} AS row ORDER BY row.nameNl LIMIT 50
      } AS expertises,
      COLLECT {
        MATCH (person)-[:HOLDS]->(registration:Registration)
        RETURN {kind: registration.kind, endsOn: toString(registration.endsOn)} AS row ORDER BY row.endsOn, row.kind LIMIT 20
      } AS registrations,
      COLLECT {
        MATCH (person)-[member:MEMBER_OF]->(team:Team)
        RETURN {teamId: team.id, team: team.name, shell: member.shell, since: toString(member.validFrom),
          until: toString(member.validTo)} AS row
        ORDER BY member.validTo IS NOT NULL, row.since DESC, row.team, row.teamId LIMIT 50
      } AS memberships,
      COLLECT {
        MATCH (person)-[:LIAISES_WITH]->(partner:Organisation)
        RETURN DISTINCT {organisationId: partner.id, name: partner.name} AS row ORDER BY row.name LIMIT 50
      } AS liaisons,
      COLLECT {
        MATCH (person)-[fixed:FIXED_CONTACT_FOR]->(team:Team) WHERE ${holdsTodayCypher(cypher`fixed`)}
        RETURN {teamId: team.id, team: team.name, since: toString(fixed.validFrom)} AS row ORDER BY row.team LIMIT 50
      } AS fixedContactFor, ${originOf(cypher`person`)} AS origin`,
  row: professionalRow,
});
