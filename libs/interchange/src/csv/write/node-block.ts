import { randomUUID } from 'node:crypto';
import {
  standingAreas,
  standingRows,
  storedNode,
  writeArriving,
  type ImportedKind,
  type WriteTransaction,
} from '@netwerk/graph';
import type { CsvFile } from '../csv-rows.types.ts';
import { arrivedAmong } from './arrived-keys.ts';
import { blockTimeout } from './block-timeout.ts';
import type { PlannedRow } from './planned-row.types.ts';
import { spoolChange } from './late-work.ts';
import { sortedLinks, writeEarly } from './link-writing.ts';
import type { LinkPlan, NodePlan } from './plans/plan.types.ts';
import { countsOf, keep, keyOf, type RunState } from './run-state.ts';

interface Standing {
  readonly hash: string | null;
  readonly changedHere: boolean;
  /** Brought by somebody else, or written here by hand: used, never changed. */
  readonly foreign: boolean;
  /** Whether it says the same as the row, where that can be told without a fingerprint. */
  readonly same: boolean;
}

/** One block of rows of which each brings one thing: what is new is written out of sight, the rest is sorted out. */
export async function nodeBlock(run: RunState, file: CsvFile, kind: ImportedKind, rows: readonly PlannedRow[]) {
  const standing = await standingOf(run, kind, rows);
  const arrived = await arrivedOf(run, kind, rows);
  const fresh: PlannedRow[] = [];
  const again: PlannedRow[] = [];
  const changed: PlannedRow[] = [];
  const kept: { readonly line: number; readonly foreign: boolean }[] = [];
  let unchanged = 0;
  for (const one of rows) {
    const found = standing.get(one.plan.id);
    if (found === undefined) (arrived.has(one.plan.id) ? again : fresh).push(one);
    else if (isSame(found, one.row.hash)) unchanged += 1;
    else if (found.foreign || found.changedHere) kept.push({ line: one.row.line, foreign: found.foreign });
    else changed.push(one);
  }
  await writeNew(run, kind, fresh, again);
  // From here on nothing can fail: a block that is done again is not counted twice.
  const counts = countsOf(run, file);
  counts.created += fresh.length + again.length;
  counts.changed += changed.length;
  counts.unchanged += unchanged;
  run.arrivedBefore += again.length;
  for (const { line, foreign } of kept) keep(run, { file, line, reason: foreign ? 'STANDS_HERE' : 'CHANGED_HERE' });
  for (const { plan } of [...fresh, ...again]) spoolAgreement(run, plan);
  for (const one of changed) spoolChange(run, one);
  if (kind === 'Person' && fresh.length + again.length + changed.length > 0) run.namesChanged = true;
}

function isSame({ hash, foreign, same }: Standing, told: string): boolean {
  return foreign ? same : hash?.split(':')[0] === told;
}

async function standingOf(
  run: RunState,
  kind: ImportedKind,
  rows: readonly PlannedRow[],
): Promise<Map<string, Standing>> {
  if (kind === 'Area') return standingAreasOf(run, rows);
  if (run.fresh) return new Map();
  const asked = { from: run.from, externalIds: rows.map(({ plan }) => plan.id) };
  const found = await run.graph.read(run.caller, standingRows[kind], asked, blockTimeout);
  return new Map(
    found.map(({ externalId, hash, version, importedVersion }) => [
      externalId,
      { hash, changedHere: version !== importedVersion, foreign: false, same: false },
    ]),
  );
}

async function standingAreasOf(run: RunState, rows: readonly PlannedRow[]): Promise<Map<string, Standing>> {
  const told = new Map(rows.map(({ plan }) => [plan.id, plan.told]));
  const found = await run.graph.read(run.caller, standingAreas, { codes: [...told.keys()] }, blockTimeout);
  return new Map(
    found.map(({ code, name, level, importedFrom, hash }) => {
      const values = told.get(code);
      const same = values?.['name'] === name && values['level'] === level;
      return [code, { hash, changedHere: false, foreign: importedFrom !== run.from, same }];
    }),
  );
}

async function arrivedOf(run: RunState, kind: ImportedKind, rows: readonly PlannedRow[]): Promise<Set<string>> {
  if (!run.resuming) return new Set();
  const ids = new Map(rows.map(({ plan }) => [keyOf(run, kind, plan.id), plan.id]));
  return new Set([...(await arrivedAmong(run, ids.keys()))].flatMap((key) => ids.get(key) ?? []));
}

async function writeNew(
  run: RunState,
  kind: ImportedKind,
  fresh: readonly PlannedRow[],
  again: readonly PlannedRow[],
): Promise<void> {
  if (run.dryRun || fresh.length + again.length === 0) return;
  await run.hold.begin();
  if (kind === 'Area') for (const { plan } of [...fresh, ...again]) run.arrivingAreas.add(plan.id);
  const own = new Set([...fresh, ...again].map(({ plan }) => keyOf(run, kind, plan.id)));
  const links = await sortedLinks(run, linksOf(fresh), own);
  const linksAgain = await sortedLinks(run, linksOf(again), own);
  const nodes = fresh.map((one) => ({ key: keyOf(run, kind, one.plan.id), properties: newProperties(run, one) }));
  const write = async (tx: WriteTransaction): Promise<void> => {
    await tx.run(writeArriving, { rows: nodes });
    await writeEarly(run, tx, links);
  };
  if (nodes.length > 0) await run.graph.write(run.caller, write, blockTimeout);
  // Links of what arrived before went along with it; those that wait were only remembered.
  for (const link of [...links.late, ...linksAgain.late]) run.spool.add(`LINK ${link.kind}`, link);
}

function linksOf(rows: readonly PlannedRow[]): LinkPlan[] {
  return rows.flatMap(({ plan }) => plan.links);
}

function newProperties(run: RunState, { row, plan }: PlannedRow): Record<string, unknown> {
  const { as, kind, told, given, counted, id } = plan;
  const version = counted ? { version: 1 } : {};
  const properties = {
    ...{ ...given, ...told, ...version },
    ...(kind === 'Area' ? {} : { id: randomUUID() }),
    ...{ importedFrom: run.from, externalId: id, importedVersion: counted ? 1 : 0 },
    ...{ importId: run.context.importId, importHash: row.hash },
  };
  return { ...storedNode(as, properties), arrivingAs: as };
}

/** What waits for the last transaction even though the thing itself arrived. */
function spoolAgreement(run: RunState, { agreement, id }: NodePlan): void {
  if (agreement !== undefined) run.spool.add('AGREEMENT', { file: id, properties: agreement });
}
