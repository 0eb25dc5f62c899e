import type { Caller } from '@netwerk/access';
import { knownCodes, type Graph } from '@netwerk/graph';
import type { KnownHere } from '../csv-folder.types.ts';

/** What stands in the database that a folder may name. */
export async function knownHere(graph: Graph, caller: Caller): Promise<KnownHere> {
  const rows = await graph.read(caller, knownCodes, {});
  const codes = (kind: 'AREA' | 'EXPERTISE'): Set<string> =>
    new Set(rows.filter((row) => row.kind === kind).map(({ code }) => code));
  return { areas: codes('AREA'), expertise: codes('EXPERTISE') };
}
