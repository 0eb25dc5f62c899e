import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

interface OwnSupport {
  readonly id: string;
  readonly professionalId: string;
}

/** The caller supports this initiative, from today on or as before; `isNew` says which. */
export const supportInitiative = question<OwnSupport & { today: string; words: string | null }>()({
  name: 'directory/support-initiative',
  statement: cypher`
    MATCH (initiative:Initiative {id: ${param('id')}})
    WITH initiative LIMIT 1
    MATCH (me:Professional {id: ${param('professionalId')}})
    WITH initiative, me, NOT EXISTS { (me)-[:SUPPORTS]->(initiative) } AS isNew
    MERGE (me)-[supports:SUPPORTS]->(initiative)
    ON CREATE SET supports.since = date(${param('today')})
    SET supports.words = ${param('words')}
    RETURN isNew`,
  row: z.strictObject({ isNew: z.boolean() }),
});

/** The caller no longer supports it. Counts how many such lines there were. */
export const stopSupportingInitiative = question<OwnSupport>()({
  name: 'directory/stop-supporting-initiative',
  statement: cypher`
    MATCH (:Professional {id: ${param('professionalId')}})-[supports:SUPPORTS]->(:Initiative {id: ${param('id')}})
    DELETE supports
    RETURN count(*) AS stopped`,
  row: z.strictObject({ stopped: z.number().int() }),
});
