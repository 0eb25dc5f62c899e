import { cypher, param } from '@netwerk/cypher';
import { z } from 'zod';
import { question } from '../connection/question.ts';

const counts = z.strictObject({ nodes: z.int(), relationships: z.int() });

/** How much there is of everything. */
export const countEverything = question<object>()({
  name: 'export-graph/count-everything',
  statement: cypher`
    CALL () { MATCH (n) RETURN count(n) AS nodes }
    CALL () { MATCH ()-[r]->() RETURN count(r) AS relationships }
    RETURN nodes, relationships`,
  row: counts,
});

/** How much of it an export leaves out: nodes with these labels, and what starts or ends at them. */
export const countLeftOut = question<{ labels: readonly string[] }>()({
  name: 'export-graph/count-left-out',
  statement: cypher`
    MATCH (n)
    WHERE any(label IN labels(n) WHERE label IN ${param('labels')})
    OPTIONAL MATCH (n)-[r]-()
    RETURN count(DISTINCT n) AS nodes, count(DISTINCT r) AS relationships`,
  row: counts,
});
