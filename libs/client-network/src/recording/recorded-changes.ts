import type { NetworkRecord, NetworkRecords, RecordChange } from '@netwerk/domain';
import { networkRecordRow, networkRecords, type WriteTransaction } from '@netwerk/graph';

/** Everything that is stored of one map, by id. */
export async function readRecords(tx: WriteTransaction, caseId: string): Promise<NetworkRecords> {
  return recordsOf(await tx.run(networkRecords, { caseId }));
}

export function recordsOf(rows: readonly { record: NetworkRecord }[]): NetworkRecords {
  return new Map(rows.map(({ record }) => [record.id, record]));
}

/** A part of the log as the change that it tells of. */
export function changeOfPart(part: { recordId: string; before: string | null; after: string | null }): RecordChange {
  return { id: part.recordId, before: recordOf(part.before), after: recordOf(part.after) };
}

function recordOf(json: string | null): NetworkRecord | null {
  return json === null ? null : networkRecordRow.parse(JSON.parse(json));
}
