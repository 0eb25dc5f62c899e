import { z } from 'zod';
import { organisationKinds } from '@netwerk/domain';
import { holdsTodayCypher } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';
import { areaTuples } from './initiative.fragments.ts';
import { areaTuple } from './initiative.rows.ts';
import { originColumn, originOf } from '../interchange/import-origin.fragment.ts';

const text = z.string().nullable();

const partnerContact = z
  .tuple([z.string(), z.string(), text, z.array(z.string())])
  .transform(([professionalId, name, accent, teams]) => ({ professionalId, name, accent, teams }));

const initiativeReference = z
  .tuple([z.string(), z.string(), text, z.array(areaTuple)])
  .transform(([id, name, summary, areas]) => ({ id, name, summary, areas }));

export const organisationRow = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  name: z.string(),
  kind: z.enum(organisationKinds),
  phone: text,
  email: text,
  website: text,
  reachable: text,
  partnerContacts: z.array(partnerContact),
  initiatives: z.array(initiativeReference),
  origin: originColumn,
});

export type OrganisationRow = z.infer<typeof organisationRow>;

const teamNames = cypher`
  COLLECT {
    MATCH (person)-[member:MEMBER_OF]->(team:Team) WHERE ${holdsTodayCypher(cypher`member`)}
    RETURN team.name ORDER BY team.name LIMIT 10
  }`;

const personName = cypher`person.callName + coalesce(' ' + person.familyName, '')`;

/** One organisation, who holds the contact with it, and what it runs. */
export const organisationById = question<{ id: string; today: string }>()({
  name: 'directory/organisation',
  statement: cypher`
    MATCH (organisation:Organisation {id: ${param('id')}})
    RETURN organisation.id AS id, organisation.version AS version, organisation.name AS name, organisation.kind AS kind,
      organisation.phone AS phone, organisation.email AS email, organisation.website AS website,
      organisation.reachable AS reachable,
      COLLECT {
        MATCH (organisation)<-[:LIAISES_WITH]-(person:Professional)
        RETURN [person.id, ${personName}, person.accent, ${teamNames}] ORDER BY ${personName}, person.id LIMIT 20
      } AS partnerContacts,
      COLLECT {
        MATCH (organisation)-[:RUNS]->(initiative:Initiative) WHERE initiative.state <> 'ENDED'
        RETURN [initiative.id, initiative.name, initiative.summary, ${areaTuples}] ORDER BY initiative.searchName LIMIT 50
      } AS initiatives, ${originOf(cypher`organisation`)} AS origin`,
  row: organisationRow,
});

/** Professionals of a team today, by name: who can be partnercontact. */
export const partnerContactChoices = question<{ today: string }>()({
  name: 'directory/partner-contact-choices',
  statement: cypher`
    MATCH (team:Team)<-[member:MEMBER_OF]-(person:Professional)
    WHERE ${holdsTodayCypher(cypher`member`)}
    WITH person, team ORDER BY team.name
    WITH person, collect(DISTINCT team.name) AS teams
    RETURN person.id AS professionalId, ${personName} AS name, teams ORDER BY name, professionalId LIMIT 500`,
  row: z.strictObject({ professionalId: z.string(), name: z.string(), teams: z.array(z.string()) }),
});
