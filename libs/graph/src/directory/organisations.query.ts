import { z } from 'zod';
import { organisationKinds } from '@netwerk/domain';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

const text = z.string().nullable();

export const organisationSummaryRow = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(organisationKinds),
  phone: text,
  partnerContactNames: z.array(z.string()),
  initiativeCount: z.number().int(),
});

export type OrganisationSummaryRow = z.infer<typeof organisationSummaryRow>;

/** Organisations by name, at most 1,000; with `search` those whose name holds it. */
export const organisationsByName = question<{ search: string | null }>()({
  name: 'directory/organisations',
  statement: cypher`
    MATCH (organisation:Organisation)
    WHERE organisation.searchName >= '' AND (${param('search')} IS NULL OR organisation.searchName CONTAINS ${param('search')})
    WITH organisation ORDER BY organisation.searchName, organisation.id LIMIT 1000
    RETURN organisation.id AS id, organisation.name AS name, organisation.kind AS kind, organisation.phone AS phone,
      COLLECT {
        MATCH (organisation)<-[:LIAISES_WITH]-(person:Professional)
        RETURN person.callName + coalesce(' ' + person.familyName, '') AS name ORDER BY name LIMIT 20
      } AS partnerContactNames,
      COUNT { MATCH (organisation)-[:RUNS]->(initiative:Initiative) WHERE initiative.state <> 'ENDED' } AS initiativeCount`,
  row: organisationSummaryRow,
});
