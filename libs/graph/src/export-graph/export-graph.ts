import type { SystemCaller } from '@netwerk/access';
import type { NodeModel } from '@netwerk/graph-schema';
import { integer, type Graph } from '../connection/graph.ts';
import { exportedKinds, keysByLabel, nodesAfter, relationshipsFrom } from './exported-rows.query.ts';
import { countEverything, countLeftOut } from './graph-counts.query.ts';
import { nodeLine, relationshipLine, type RelationshipRow } from './graph-line.ts';
import { leftOutNodes } from './left-out.ts';

export interface GraphCounts {
  readonly nodes: number;
  readonly relationships: number;
}

/** What was written, and what stayed out by the list of `left-out.ts`. */
export interface ExportedGraph extends GraphCounts {
  readonly leftOut: GraphCounts;
}

/** The graph cannot be written as a whole: something in it is not in the model, or it changed meanwhile. */
export class ExportGraphProblem extends Error {
  readonly nl: string;
  readonly en: string;

  constructor({ nodes, relationships }: GraphCounts) {
    const nl = `De graaf is niet volledig te schrijven (verschil: ${nodes} knopen, ${relationships} relaties); stop het product als het draait, en laat "npm run graph -- verify" zeggen wat niet klopt.`;
    const en = `The graph cannot be written as a whole (difference: ${nodes} nodes, ${relationships} relationships); stop the product if it runs, and let "npm run graph -- verify" say what is wrong.`;
    super(`${nl}\n(${en})`);
    this.name = 'ExportGraphProblem';
    this.nl = nl;
    this.en = en;
  }
}

/** A page is all that is ever in memory. */
const nodesPerPage = 2_000;
const pageTimeoutMs = 5 * 60_000;
const options = { timeoutMs: pageTimeoutMs };

/**
 * The whole graph as lines of canonical JSON: per kind of node in the order of the model, per node by key, and after each
 * node what starts at it. Two databases with the same content give the same bytes.
 * @param write takes some lines; the next are read when it is done
 * @throws ExportGraphProblem when not everything could be written
 */
export async function exportGraph(
  graph: Graph,
  caller: SystemCaller,
  write: (lines: string) => Promise<void>,
): Promise<ExportedGraph> {
  let [nodes, relationships] = [0, 0];
  for (const kind of exportedKinds) {
    for await (const page of pagesOf(graph, caller, kind)) {
      nodes += page.nodes;
      relationships += page.relationships;
      await write(page.lines);
    }
  }
  const leftOut = await countOf(graph, caller, countLeftOut, { labels: Object.keys(leftOutNodes) });
  const all = await graphCounts(graph, caller);
  const missing = {
    nodes: all.nodes - leftOut.nodes - nodes,
    relationships: all.relationships - leftOut.relationships - relationships,
  };
  if (missing.nodes !== 0 || missing.relationships !== 0) throw new ExportGraphProblem(missing);
  return { nodes, relationships, leftOut };
}

/** How many nodes and relationships the database holds, whatever they are. */
export function graphCounts(graph: Graph, caller: SystemCaller): Promise<GraphCounts> {
  return countOf(graph, caller, countEverything, {});
}

async function* pagesOf(
  graph: Graph,
  caller: SystemCaller,
  kind: NodeModel,
): AsyncGenerator<GraphCounts & { lines: string }> {
  const keyType = kind.properties[kind.key]?.type;
  let after: unknown = keyType === 'integer' ? integer(-1) : '';
  const limit = integer(nodesPerPage);
  for (;;) {
    const rows = await graph.read(caller, nodesAfter(kind), { after, limit }, options);
    if (rows.length === 0) return;
    const keys = rows.map((row) => stored(row.after));
    const starting = await graph.read(caller, relationshipsFrom(kind), { keys, keysByLabel }, options);
    const byNode = linesByNode(kind.label, starting);
    const lines = rows.map((row) => nodeLine(kind.label, row) + (byNode.get(row.key) ?? []).sort().join(''));
    yield { nodes: rows.length, relationships: starting.length, lines: lines.join('') };
    after = keys.at(-1);
  }
}

/** The lines to be sorted per node: many relationships may end at one, but few start there. */
function linesByNode(label: string, rows: readonly RelationshipRow[]): Map<string, string[]> {
  const lines = new Map<string, string[]>();
  for (const row of rows) {
    const those = lines.get(row.fromKey) ?? [];
    those.push(relationshipLine(label, row));
    lines.set(row.fromKey, those);
  }
  return lines;
}

function stored(key: string | number): unknown {
  return typeof key === 'number' ? integer(key) : key;
}

async function countOf<P extends object>(
  graph: Graph,
  caller: SystemCaller,
  asked: Parameters<typeof graph.read<P, GraphCounts>>[1],
  parameters: P,
): Promise<GraphCounts> {
  const [row] = await graph.read(caller, asked, parameters, options);
  return row ?? { nodes: 0, relationships: 0 };
}
