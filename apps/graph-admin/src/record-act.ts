import type { SystemCaller } from '@netwerk/access';
import { recordInTransaction, type AuditAction } from '@netwerk/audit';
import type { Graph } from '@netwerk/graph';

export interface Act {
  readonly action: AuditAction;
  readonly operation: string;
  readonly subjectId: string | null;
}

/** A server that has only just started takes its time for its first write. */
const timeoutMs = 2 * 60_000;

/** Records in the audit log that a command touched everybody at once. */
export async function recordAct(graph: Graph, caller: SystemCaller, act: Act): Promise<void> {
  const look = { ...act, subject: 'Graph', rule: null, ground: null, purpose: null, result: 'OK' } as const;
  const context = { caller, at: new Date().toISOString(), requestId: null };
  await graph.write(caller, (tx) => recordInTransaction(tx, [look], context), { timeoutMs });
}
