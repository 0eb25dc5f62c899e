import type { DemoBatch } from '../dataset/batch.types.ts';
import type { InitiativeEventRow } from '../dataset/rows.types.ts';
import type { Making } from '../people/resident-batches.ts';
import { Random } from '../random/random.ts';
import { extrasOf } from './initiative-extras.ts';
import { factsOf } from './initiative-facts.ts';
import type { InventedInitiative } from './initiatives.ts';

interface Told {
  readonly of: InventedInitiative;
  readonly event: InitiativeEventRow;
}

/** Who looks after what nobody supports. */
const connector = 'joris';

/** Who last checked each initiative, and what happened to it before. */
export function* historyBatches(making: Making): Iterable<DemoBatch> {
  const { ids, town } = making;
  const told = town.initiatives.flatMap((one) => eventsOf(making, one).map((event): Told => ({ of: one, event })));
  const keeper = (one: InventedInitiative) => ids.of('professional', one.support ?? connector);
  const plain = (from: string, to: string) => ({ from, to, properties: {} });
  yield { link: 'CHECKED_BY', rows: town.initiatives.map((one) => plain(ids.of('initiative', one.key), keeper(one))) };
  yield { node: 'InitiativeEvent', rows: told.map(({ event }) => event) };
  yield { link: 'HAPPENED_TO', rows: told.map(({ of, event }) => plain(event.id, ids.of('initiative', of.key))) };
  yield { link: 'DONE_BY', rows: told.map(({ of, event }) => plain(event.id, keeper(of))) };
}

function eventsOf({ seed, ids, clock }: Making, one: InventedInitiative): InitiativeEventRow[] {
  const random = new Random(seed, 'history', one.key);
  const { priceWas } = extrasOf(one.key);
  const at = (daysAgo: number) => `${clock.ago(daysAgo)}T${String(random.between(8, 16)).padStart(2, '0')}:12:00.000Z`;
  const added = { id: ids.of('event', one.key, 'added'), at: at(random.between(400, 800)), kind: 'ADDED' as const };
  const confirmed = { id: ids.of('event', one.key, 'confirmed'), at: at(one.checked), kind: 'CONFIRMED' as const };
  if (priceWas === undefined) return [added, confirmed];
  const [before, daysAgo] = priceWas;
  const price = { field: 'COST', before, after: factsOf(one.key).cost };
  const raised = { id: ids.of('event', one.key, 'price'), at: at(daysAgo), kind: 'CHANGED' as const, ...price };
  return [added, raised, confirmed];
}
