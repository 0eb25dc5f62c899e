import { appendRecords, lockLane, type WriteTransaction } from '@netwerk/graph';
import { chain, type LookContext } from './audit-record.ts';
import type { Look } from './look.ts';

/** The chain for records that are written together with the change they are about. */
const transactionLane = 0;

/**
 * Appends records inside a transaction: no change without its record, no record without its change. Call it last: the
 * chain stays locked until the transaction ends.
 */
export async function recordInTransaction(
  tx: WriteTransaction,
  looks: readonly Look[],
  context: LookContext,
): Promise<void> {
  if (looks.length === 0) return;
  const [head] = await tx.run(lockLane, { lane: transactionLane });
  if (head === undefined) throw new Error('The audit chain could not be locked.');
  const records = chain({ lane: transactionLane, ...head }, looks, context);
  await tx.run(appendRecords, { lane: transactionLane, records });
}
