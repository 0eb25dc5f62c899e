import type { RequestScope } from '@netwerk/audit';
import { writeNeighbourOffers, type WriteTransaction } from '@netwerk/graph';
import { refuse, type CheckedOffers } from './neighbour-input.ts';

/** Makes the open offers of a locked neighbour what they should be. @throws InvalidInput for an offer that is not theirs */
export async function writeOffers(
  tx: WriteTransaction,
  { today, now, caller }: RequestScope,
  of: { residentId: string; agreementId: string; areaCode: string; state: 'OPEN' | 'PAUSED' },
  { kept, fresh }: CheckedOffers,
): Promise<void> {
  const recorded = { today, now, recordedBy: caller.accountId };
  const keptIds = kept.map(({ id }) => id);
  const [written] = await tx.run(writeNeighbourOffers, { ...of, ...recorded, kept, fresh, keptIds });
  refuse(written?.kept !== kept.length, 'offers', 'UNKNOWN');
}
