import { cypher } from '@netwerk/cypher';
import { z } from 'zod';
import { question } from '../connection/question.ts';

/** What an unfinished import brought has no labels of its own yet; its own bound names it. */
const counted = { count: z.int(), example: z.string().nullable() };

/** Which labels occur together. */
export const labelSets = question<object>()({
  name: 'verify-label-sets',
  statement: cypher`
    MATCH (n)
    WHERE NOT n:Arriving
    RETURN labels(n) AS labels, count(*) AS count, min(toStringOrNull(n.id)) AS example
  `,
  row: z.strictObject({ labels: z.array(z.string()), ...counted }),
});

/** Which properties occur with which labels. */
export const nodeProperties = question<object>()({
  name: 'verify-node-properties',
  statement: cypher`
    MATCH (n)
    WHERE NOT n:Arriving
    UNWIND keys(n) AS property
    RETURN labels(n) AS labels, property, count(*) AS count, min(toStringOrNull(n.id)) AS example
  `,
  row: z.strictObject({ labels: z.array(z.string()), property: z.string(), ...counted }),
});

/** Which relationships occur between which labels. */
export const relationshipEnds = question<object>()({
  name: 'verify-relationship-ends',
  statement: cypher`
    MATCH (a)-[r]->(b)
    WHERE NOT a:Arriving AND NOT b:Arriving
    RETURN type(r) AS type, labels(a) AS from, labels(b) AS to, count(*) AS count, min(toStringOrNull(r.id)) AS example
  `,
  row: z.strictObject({ type: z.string(), from: z.array(z.string()), to: z.array(z.string()), ...counted }),
});

/** Which properties occur on which relationships. */
export const relationshipProperties = question<object>()({
  name: 'verify-relationship-properties',
  statement: cypher`
    MATCH ()-[r]->()
    UNWIND keys(r) AS property
    RETURN type(r) AS type, property, count(*) AS count, min(toStringOrNull(r.id)) AS example
  `,
  row: z.strictObject({ type: z.string(), property: z.string(), ...counted }),
});
