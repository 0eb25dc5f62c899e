import type { RequestScope } from '@netwerk/audit';
import { historyOfRecords, InvalidInput, recordsBefore, type IsoInstant, type NetworkHistory } from '@netwerk/domain';
import { mostPartsSince, networkRecords, recordChangesSince, type Graph } from '@netwerk/graph';
import { changeOfPart, recordsOf } from '../recording/recorded-changes.ts';

/**
 * The same file as it was written down at an earlier moment: what was recorded, corrected or taken away since is as if it
 * was not done yet. Ask it only for a file that this caller was just given.
 * @throws InvalidInput when more was done since than can be taken off again
 */
export async function historyKnownAt(
  graph: Graph,
  scope: RequestScope,
  { caseId, clientName }: NetworkHistory,
  knownAt: IsoInstant,
): Promise<NetworkHistory> {
  const [records, since] = await Promise.all([
    graph.read(scope.caller, networkRecords, { caseId }),
    graph.read(scope.caller, recordChangesSince, { caseId, knownAt }),
  ]);
  if (since.length > mostPartsSince) throw new InvalidInput({ field: 'knownAt', reason: 'TOO_LONG_AGO' });
  return historyOfRecords(caseId, clientName, recordsBefore(recordsOf(records), since.map(changeOfPart)));
}
