import type { RequestScope } from '@netwerk/audit';
import { networkHistory, type Graph, type NetworkHistoryRow } from '@netwerk/graph';
import { conditionParameters } from './case-access.ts';

const remembered = new WeakMap<RequestScope, Map<string, Promise<NetworkHistoryRow[]>>>();

/**
 * The rows of a file's history, read once per request: a map and its kansen ask for the same. What a caller may not see has
 * no rows, so nothing is remembered for anybody but who asked.
 */
export function readHistory(graph: Graph, scope: RequestScope, caseId: string): Promise<NetworkHistoryRow[]> {
  const ofRequest = remembered.get(scope) ?? new Map<string, Promise<NetworkHistoryRow[]>>();
  remembered.set(scope, ofRequest);
  const before = ofRequest.get(caseId);
  if (before !== undefined) return before;
  const reading = graph.read(scope.caller, networkHistory, { caseId, ...conditionParameters(scope) });
  ofRequest.set(caseId, reading);
  return reading;
}
