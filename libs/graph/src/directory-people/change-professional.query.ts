import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

/** What one may write down about who a professional is. */
export interface ProfessionalFacts {
  readonly callName: string;
  readonly familyName: string;
  readonly searchName: string;
  readonly accent: string | null;
  readonly background: string | null;
  readonly organisationId: string;
}

const facts = cypher`
  SET person.callName = ${param('callName')}, person.familyName = ${param('familyName')},
    person.searchName = ${param('searchName')}, person.accent = ${param('accent')}, person.background = ${param('background')}`;

const versionRow = z.strictObject({ version: z.number().int() });

/** Takes the write lock of a professional and answers the version that stands now; no row when there is none. */
export const lockProfessional = question<{ professionalId: string }>()({
  name: 'directory-people/lock-professional',
  statement: cypher`
    MATCH (person:Professional {id: ${param('professionalId')}})
    SET person._lock = true
    REMOVE person._lock
    RETURN coalesce(person.version, 1) AS version`,
  row: versionRow,
});

/** No row: there is no such organisation, and nothing was written. */
export const addProfessional = question<ProfessionalFacts & { professionalId: string }>()({
  name: 'directory-people/add-professional',
  statement: cypher`
    MATCH (organisation:Organisation {id: ${param('organisationId')}})
    CREATE (person:Person:Professional {id: ${param('professionalId')}, minor: false, version: 1})-[:WORKS_FOR]->(organisation)
    ${facts}
    RETURN person.version AS version`,
  row: versionRow,
});

/** Under the lock. No row: there is no such organisation, and nothing was written. */
export const changeProfessional = question<ProfessionalFacts & { professionalId: string }>()({
  name: 'directory-people/change-professional',
  statement: cypher`
    MATCH (person:Professional {id: ${param('professionalId')}})
    WITH person LIMIT 1
    MATCH (organisation:Organisation {id: ${param('organisationId')}})
    ${facts}
    SET person.version = coalesce(person.version, 1) + 1
    WITH person, organisation
    CALL (person) { MATCH (person)-[works:WORKS_FOR]->(:Organisation) DELETE works }
    CREATE (person)-[:WORKS_FOR]->(organisation)
    RETURN person.version AS version`,
  row: versionRow,
});

/** Under the lock. No row: one of the codes is not in the list, and nothing was written. */
export const setExpertises = question<{ professionalId: string; codes: readonly string[] }>()({
  name: 'directory-people/set-expertises',
  statement: cypher`
    UNWIND CASE WHEN size(${param('codes')}) = 0 THEN [null] ELSE ${param('codes')} END AS code
    OPTIONAL MATCH (expertise:Expertise {code: code})
    WITH collect(expertise) AS expertises WHERE size(expertises) = size(${param('codes')})
    MATCH (person:Professional {id: ${param('professionalId')}})
    SET person.version = coalesce(person.version, 1) + 1
    WITH person, expertises
    CALL (person) { MATCH (person)-[has:HAS_EXPERTISE]->(:Expertise) DELETE has }
    FOREACH (expertise IN expertises | CREATE (person)-[:HAS_EXPERTISE]->(expertise))
    RETURN person.version AS version`,
  row: versionRow,
});
