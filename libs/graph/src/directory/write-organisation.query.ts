import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';
import type { StoredFacts } from './write-initiative.query.ts';

const versionRow = z.strictObject({ version: z.number().int() });

/** Takes the write lock of an organisation, and only then reads its version. No row: there is none. */
export const holdOrganisation = question<{ id: string }>()({
  name: 'directory/hold-organisation',
  statement: cypher`
    MATCH (organisation:Organisation {id: ${param('id')}})
    SET organisation._lock = true
    WITH organisation
    REMOVE organisation._lock
    RETURN organisation.version AS version`,
  row: versionRow,
});

export const createOrganisation = question<{ id: string; facts: StoredFacts }>()({
  name: 'directory/create-organisation',
  statement: cypher`
    CREATE (organisation:Organisation {id: ${param('id')}, version: 1})
    SET organisation += ${param('facts')}
    RETURN organisation.version AS version`,
  row: versionRow,
});

export const changeOrganisationFacts = question<{ id: string; facts: StoredFacts }>()({
  name: 'directory/change-organisation-facts',
  statement: cypher`
    MATCH (organisation:Organisation {id: ${param('id')}})
    SET organisation += ${param('facts')}, organisation.version = organisation.version + 1
    RETURN organisation.version AS version`,
  row: versionRow,
});

/** Puts other partner contacts beside an organisation, and counts those that were found. */
export const linkPartnerContacts = question<{ id: string; professionalIds: readonly string[] }>()({
  name: 'directory/link-partner-contacts',
  statement: cypher`
    MATCH (organisation:Organisation {id: ${param('id')}})
    CALL (organisation) {
      OPTIONAL MATCH (organisation)<-[old:LIAISES_WITH]-(:Professional)
      DELETE old
    }
    CALL (organisation) {
      MATCH (person:Professional) WHERE person.id IN ${param('professionalIds')}
      CREATE (person)-[:LIAISES_WITH]->(organisation)
      RETURN count(person) AS contacts
    }
    RETURN contacts`,
  row: z.strictObject({ contacts: z.number().int() }),
});
