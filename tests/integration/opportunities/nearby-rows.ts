import { nearbyOffers, nearbyOffersTimeoutMs, type NearbyOffersRow } from '@netwerk/graph';
import { todayInTheNetherlands } from '@netwerk/domain';
import type { Client, Worker } from '../../support/builders.ts';
import { testGraph } from '../../support/graph.ts';

/** The rows of what lies near this client, as this worker gets them. */
export function nearbyRows(worker: Worker, { caseId }: Pick<Client, 'caseId'>): Promise<NearbyOffersRow[]> {
  const { professionalId } = worker;
  const asked = { caseId, professionalId, today: todayInTheNetherlands() };
  return testGraph().read(worker.caller, nearbyOffers, asked, { timeoutMs: nearbyOffersTimeoutMs });
}

export function rowsOf<K extends NearbyOffersRow['kind']>(rows: readonly NearbyOffersRow[], kind: K) {
  return rows.filter((row): row is Extract<NearbyOffersRow, { kind: K }> => row.kind === kind);
}

/** Ids of the people of the open layer in these rows. */
export function peopleIn(rows: readonly NearbyOffersRow[]): string[] {
  return rowsOf(rows, 'PERSON').map(({ id }) => id);
}
