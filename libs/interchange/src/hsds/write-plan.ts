import { randomUUID } from 'node:crypto';
import { searchText } from '@netwerk/domain';
import {
  addDirectoryEvents,
  changeDirectoryInitiatives,
  changeDirectoryOrganisations,
  checkedByDirectory,
  createDirectoryInitiatives,
  createDirectoryOrganisations,
  describeByTerms,
  holdAtDirectoryTimes,
  integer,
  reachDirectoryAreas,
  runByOrganisations,
  storedDay,
  storedPlace,
  type Question,
  type StoredFacts,
  type WriteTransaction,
} from '@netwerk/graph';
import { factsForUpdate, type Around } from './directory-differences.ts';
import type { DirectoryPlan } from './directory-plan.ts';
import type { DirectoryInitiative, DirectoryOrganisation, ToldFacts } from './directory-records.ts';
import { noRhythm } from './rhythm-words.ts';

/** HSDS does not say what kind of organisation it is; whoever knows better changes it. */
const kindOfNewOrganisations = 'WELFARE';

/** So many rows go to the database in one statement. */
const batchSize = 1_000;

/** Writes everything that was decided, or throws: the transaction then leaves nothing. */
export async function writePlan(
  tx: WriteTransaction,
  plan: DirectoryPlan,
  { from, at }: { from: string; at: string },
): Promise<void> {
  const { organisations } = plan;
  const newOnes = plan.added.map((one) => ({ ...one, id: randomUUID() as string }));
  const touched = [...newOnes, ...plan.changed];
  const inAll = <R>(question: Question<{ from: string; rows: readonly R[] }, Written>, rows: readonly R[]) =>
    inBatches(rows, (batch) => tx.run(question, { from, rows: batch }), rows.length);
  await inAll(
    createDirectoryOrganisations,
    organisations.added.map(({ id, record }) => newOrganisation(id, record)),
  );
  const changedOnes = organisations.changed.map(({ id, record }) => ({ id, facts: organisationFacts(record) }));
  await inBatches(changedOnes, (rows) => tx.run(changeDirectoryOrganisations, { rows }), changedOnes.length);
  await inAll(
    createDirectoryInitiatives,
    newOnes.map(({ id, record, checkedOn }) => newInitiative(id, record, checkedOn)),
  );
  const changes = plan.changed.map(({ id, record }) => ({ id, facts: storedFacts(factsForUpdate(record)) }));
  await inBatches(changes, (rows) => tx.run(changeDirectoryInitiatives, { rows }), changes.length);
  await inBatches(plan.checked, (rows) => tx.run(checkedByDirectory, { rows }), plan.checked.length);
  await linkAll(tx, touched);
  const added = newOnes.map(({ id }) => event(id, { kind: 'ADDED', field: null, before: null, after: null }));
  const lines = plan.changed.flatMap(({ id, differences }) => differences.map((line) => event(id, line)));
  const events = [...added, ...lines];
  await inBatches(events, (rows) => tx.run(addDirectoryEvents, { at, rows }), events.length);
}

type Touched = { readonly id: string; readonly record: DirectoryInitiative; readonly around: Around };

async function linkAll(tx: WriteTransaction, touched: readonly Touched[]): Promise<void> {
  const areas = touched.flatMap(({ id, around }) =>
    around.areas === undefined ? [] : { id, codes: around.areas.map(({ code }) => code) },
  );
  await inBatches(
    areas,
    (rows) => tx.run(reachDirectoryAreas, { rows }),
    sum(areas, ({ codes }) => codes.length),
  );
  const terms = touched.flatMap(({ id, around: { lifeDomains, interests } }) =>
    lifeDomains === undefined || interests === undefined ? [] : { id, lifeDomains, interests },
  );
  const termCount = sum(terms, ({ lifeDomains, interests }) => lifeDomains.length + interests.length);
  await inBatches(terms, (rows) => tx.run(describeByTerms, { rows }), termCount);
  const slots = touched.flatMap(({ id, record }) =>
    record.slots === undefined ? [] : { id, slots: record.slots.map(storedSlot) },
  );
  await inBatches(
    slots,
    (rows) => tx.run(holdAtDirectoryTimes, { rows }),
    sum(slots, (row) => row.slots.length),
  );
  const runs = touched.flatMap(({ id, around: { organisation } }) =>
    organisation === undefined ? [] : { id, organisationId: organisation.id },
  );
  await inBatches(runs, (rows) => tx.run(runByOrganisations, { rows }), runs.length);
}

interface Written {
  readonly written: number;
}

/** @throws when not as much was written as there was to write */
async function inBatches<R>(
  rows: readonly R[],
  write: (batch: readonly R[]) => Promise<Written[]>,
  expected: number,
): Promise<void> {
  let written = 0;
  for (let start = 0; start < rows.length; start += batchSize) {
    const [answer] = await write(rows.slice(start, start + batchSize));
    written += answer?.written ?? 0;
  }
  if (written !== expected) throw new Error('Not everything in the directory was written.');
}

function sum<R>(rows: readonly R[], countOf: (row: R) => number): number {
  return rows.reduce((total, row) => total + countOf(row), 0);
}

function event(
  initiativeId: string,
  line: { kind: string; field: string | null; before: string | null; after: string | null },
) {
  return { initiativeId, id: randomUUID() as string, ...line };
}

function newOrganisation(id: string, record: DirectoryOrganisation) {
  return { id, externalId: record.externalId, facts: { kind: kindOfNewOrganisations, ...organisationFacts(record) } };
}

function organisationFacts({ name, contact }: DirectoryOrganisation): StoredFacts {
  return { name, searchName: searchText(name), ...contact };
}

function newInitiative(id: string, { externalId, kind, facts }: DirectoryInitiative, checkedOn: string) {
  const unsaid = {
    ...{ offersPractical: false, offersCompany: false, offersAdvice: false, offersEmotional: false },
    ...{ taken: integer(0), otherOrganisers: integer(0), rhythm: noRhythm },
  };
  return { id, externalId, facts: { ...unsaid, kind, checkedOn: storedDay(checkedOn), ...storedFacts(facts) } };
}

function storedFacts({ place, pausedUntil, ...facts }: ToldFacts): StoredFacts {
  return {
    ...facts,
    searchName: searchText(facts.name),
    pausedUntil: storedDay(pausedUntil),
    ...(place === undefined ? {} : { place: storedPlace(place) }),
  };
}

function storedSlot({ weekday, fromMinute, untilMinute, weeks }: NonNullable<DirectoryInitiative['slots']>[number]) {
  return {
    id: randomUUID(),
    weekday: integer(weekday),
    fromMinute: integer(fromMinute),
    untilMinute: integer(untilMinute),
    weeks,
  };
}
