import { arriveAsProfessional, arrivedRows, standingRows, storedChange } from '@netwerk/graph';
import type { CsvRow } from '../csv-folder.types.ts';
import { blockTimeout } from './block-timeout.ts';
import { sortedLinks, writeEarly } from './link-writing.ts';
import { professionalPlan, type ProfessionalPlan } from './plans/people.plans.ts';
import { countsOf, keep, keyOf, type RunState } from './run-state.ts';

/** What a professional's row tells of somebody of people.csv, for the last transaction. */
export interface PlannedProfessional extends ProfessionalPlan {
  readonly hash: string;
}

interface Found {
  readonly arrives: boolean;
  /** Fingerprint of this row when it was read in before; the first half of the whole is that of people.csv. */
  readonly hash: string | null;
  readonly changedHere: boolean;
}

/** One block of rows that tell more about people who came along or stand here. */
export async function professionalBlock(run: RunState, rows: readonly CsvRow<'professionals'>[]): Promise<void> {
  const found = await findAll(
    run,
    rows.map(({ values }) => values.id),
  );
  const planned = rows.map((row) => ({
    line: row.line,
    found: found.get(row.values.id),
    ...{ ...professionalPlan(row.values, run.context), hash: row.hash },
  }));
  const arriving = planned.filter((one) => one.found?.arrives !== false);
  const again = arriving.filter((one) => hasHash(one.found));
  const fresh = arriving.filter((one) => !hasHash(one.found));
  await writeNew(run, fresh, again);
  const counts = countsOf(run, 'professionals');
  counts.created += arriving.length;
  run.arrivedBefore += again.length;
  for (const { line, found: stands, ...one } of planned) {
    if (stands?.arrives !== false) continue;
    if (stands.hash === one.hash) counts.unchanged += 1;
    else if (stands.changedHere) keep(run, { file: 'professionals', line, reason: 'CHANGED_HERE' });
    else {
      counts.changed += 1;
      run.spool.add('CHANGE PROFESSIONAL', one);
    }
  }
}

async function findAll(run: RunState, ids: readonly string[]): Promise<Map<string, Found>> {
  const keys = new Map(ids.map((id) => [keyOf(run, 'Person', id), id]));
  const asked = { from: run.from, externalIds: ids };
  const visible = run.fresh ? [] : await run.graph.read(run.caller, standingRows.Person, asked, blockTimeout);
  const arrived = run.fresh
    ? []
    : await run.graph.read(run.caller, arrivedRows, { keys: [...keys.keys()] }, blockTimeout);
  return new Map<string, Found>([
    ...visible.map(({ externalId, hash, version, importedVersion }): [string, Found] => [
      externalId,
      { arrives: false, hash: secondHalf(hash), changedHere: version !== importedVersion },
    ]),
    ...arrived.map(({ key, hash }): [string, Found] => [
      keys.get(key) ?? '',
      { arrives: true, hash: secondHalf(hash), changedHere: false },
    ]),
  ]);
}

function hasHash(found: Found | undefined): boolean {
  return (found?.hash ?? null) !== null;
}

function secondHalf(hash: string | null): string | null {
  return hash?.split(':')[1] ?? null;
}

async function writeNew(
  run: RunState,
  fresh: readonly PlannedProfessional[],
  again: readonly PlannedProfessional[],
): Promise<void> {
  if (run.dryRun || fresh.length + again.length === 0) return;
  await run.hold.begin();
  const links = await sortedLinks(
    run,
    fresh.flatMap((one) => one.links),
    new Set(),
  );
  const linksAgain = await sortedLinks(
    run,
    again.flatMap((one) => one.links),
    new Set(),
  );
  const rows = fresh.map(({ id, hash, told }) => ({
    ...{ id: keyOf(run, 'Person', id), hash, properties: storedChange('Person:Professional', told) },
  }));
  if (rows.length > 0)
    await run.graph.write(
      run.caller,
      async (tx) => {
        await tx.run(arriveAsProfessional, { rows });
        await writeEarly(run, tx, links);
      },
      blockTimeout,
    );
  for (const link of [...links.late, ...linksAgain.late]) run.spool.add(`LINK ${link.kind}`, link);
}
