import type { Caller } from '@netwerk/access';
import type { Graph } from '../connection/graph.ts';
import { takeIdempotencyKey } from '../session/idempotency-key.query.ts';
import { nearbyOffers, nearbyOffersTimeoutMs } from './nearby-offers.query.ts';

/** Thrown to take back what was written only so that a plan is made. */
class TakenBack extends Error {}

/**
 * Lets the database make both plans of the question what lies near: one for reading, and one for a transaction that has written
 * already, as every act does before it looks again. Each takes seconds of a processor, once; nothing is stored.
 * @throws Unavailable when the database does not answer
 */
export async function planNearbyOffers(graph: Graph, caller: Caller): Promise<void> {
  const nobody = { caseId: 'nobody', professionalId: 'nobody', today: '2026-01-01' };
  const options = { timeoutMs: nearbyOffersTimeoutMs };
  await graph.read(caller, nearbyOffers, nobody, options);
  const afterWriting = graph.write(
    caller,
    async (tx) => {
      await tx.run(takeIdempotencyKey, { key: 'warm-up', requestHash: '', now: '2026-01-01T00:00:00Z' });
      await tx.run(nearbyOffers, nobody);
      throw new TakenBack();
    },
    options,
  );
  await afterWriting.catch((error: unknown) => {
    if (!(error instanceof TakenBack)) throw error;
  });
}
