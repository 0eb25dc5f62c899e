import { randomUUID } from 'node:crypto';
import { cypher, param } from '@netwerk/cypher';
import { question, type Graph } from '@netwerk/graph';
import { z } from 'zod';
import { testCaller } from './caller.ts';

const readIn = question<{ importId: string; ids: readonly string[] }>()({
  name: 'test-read-in',
  statement: cypher`
    MERGE (directory:ImportedDirectory {name: 'csv:Gemeente Voorbeeld, register 2026'})
    CREATE (:Import {
      id: ${param('importId')}, format: 'CSV', contentHash: 'x', state: 'COMPLETE', actor: 'system:test',
      source: 'Gemeente Voorbeeld, register 2026', ground: 'PUBLIC_TASK', at: datetime('2026-03-02T09:00:00Z'),
      completedAt: datetime('2026-03-02T09:00:00Z')
    })-[:IMPORTED_INTO]->(directory)
    WITH 1 AS one
    UNWIND ${param('ids')} AS id
    MATCH (thing:Case|NetworkMember|Team|Person {id: id})
    SET thing.importId = ${param('importId')}`,
  row: z.never(),
});

/** As if an import in bulk of 2 March 2026 had written these cases, people on maps, teams or residents. */
export async function asReadIn(graph: Graph, ids: readonly string[]): Promise<void> {
  await graph.writeOnce(testCaller, readIn, { importId: `import-${randomUUID()}`, ids });
}
