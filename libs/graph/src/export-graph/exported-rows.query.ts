import { cypher, Fragment, param } from '@netwerk/cypher';
import { nodes, type NodeModel } from '@netwerk/graph-schema';
import { z } from 'zod';
import { question } from '../connection/question.ts';
import { leftOutNodes } from './left-out.ts';

/** Kinds of nodes that are no addition to another kind: every node has exactly one of them. */
export const exportedKinds: readonly NodeModel[] = nodes.filter(
  ({ label, with: others }) => others === undefined && !(label in leftOutNodes),
);

/** By which property a node of a kind is known. */
export const keysByLabel = Object.fromEntries(
  nodes.filter(({ with: others }) => others === undefined).map(({ label, key }) => [label, key]),
);

const stored = {
  names: z.array(z.string()),
  types: z.array(z.string()),
  texts: z.array(z.string().nullable()),
};

const nodeRow = z.strictObject({
  after: z.union([z.string(), z.int()]),
  key: z.string(),
  labels: z.array(z.string()),
  ...stored,
});

const relationshipRow = z.strictObject({
  fromKey: z.string(),
  type: z.string(),
  toLabel: z.string().nullable(),
  toKey: z.string().nullable(),
  ...stored,
});

/** The nodes of one kind after a key, in the order of their keys, which the index of the key gives. */
export function nodesAfter(kind: NodeModel) {
  const [label, key] = [named(kind.label), named(kind.key)];
  return question<{ after: unknown; limit: unknown }>()({
    name: 'export-graph/nodes-after',
    statement: cypher`
      MATCH (n:${label})
      WHERE n.${key} > ${param('after')}
      WITH n ORDER BY n.${key} LIMIT ${param('limit')}
      WITH n, keys(n) AS names
      RETURN n.${key} AS after, toString(n.${key}) AS key, labels(n) AS labels, names,
        [name IN names | valueType(n[name])] AS types, [name IN names | toStringOrNull(n[name])] AS texts
      ORDER BY after`,
    row: nodeRow,
  });
}

/** What starts at some nodes of one kind, each with the kind and the key of the node where it ends. */
export function relationshipsFrom(kind: NodeModel) {
  const [label, key] = [named(kind.label), named(kind.key)];
  return question<{ keys: readonly unknown[]; keysByLabel: Readonly<Record<string, string>> }>()({
    name: 'export-graph/relationships-from',
    statement: cypher`
      UNWIND ${param('keys')} AS key
      MATCH (n:${label} {${key}: key})-[r]->(end)
      WITH n, r, end, keys(r) AS names, head([label IN labels(end) WHERE ${param('keysByLabel')}[label] IS NOT NULL]) AS toLabel
      RETURN toString(n.${key}) AS fromKey, type(r) AS type, toLabel,
        toStringOrNull(end[${param('keysByLabel')}[toLabel]]) AS toKey, names,
        [name IN names | valueType(r[name])] AS types, [name IN names | toStringOrNull(r[name])] AS texts`,
    row: relationshipRow,
  });
}

/** A label or property of the model as Cypher text: the model is source, and no other name passes. */
function named(name: string): Fragment {
  if (!nodes.some(({ label, key }) => label === name || key === name))
    throw new TypeError(`${name} is not in the model.`);
  return Fragment.fromTemplate(Object.assign([name], { raw: [name] }), []);
}
