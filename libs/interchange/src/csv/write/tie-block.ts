import { randomUUID } from 'node:crypto';
import {
  standingRows,
  standingTies,
  storedDay,
  storedLink,
  tieArriving,
  tiedAlready,
  tieKinds,
  type ImportedKind,
  type StandingTie,
  type TieKind,
} from '@netwerk/graph';
import type { CsvRow } from '../csv-folder.types.ts';
import { arrivedAmong } from './arrived-keys.ts';
import { blockTimeout } from './block-timeout.ts';
import { writtenAll } from './link-writing.ts';
import { kindOfTie, tiePlan, type TiePlan } from './plans/tie.plans.ts';
import { countsOf, keep, keyOf, type RunState } from './run-state.ts';

/** A tie that has to be written, with where it runs. */
export interface PlannedTie extends TiePlan {
  readonly kind: TieKind;
  readonly hash: string;
}

/** One block of ties: what is new between people out of sight is written, the rest is sorted out. */
export async function tieBlock(run: RunState, rows: readonly CsvRow<'ties'>[]): Promise<void> {
  const plans = rows.map((row) => ({ row, plan: tiePlan(run.from, row.values, run.context) }));
  const keys = plans.map(({ plan }) => plan.key);
  const found = run.fresh ? [] : await run.graph.read(run.caller, standingTies, { keys }, blockTimeout);
  const standing = new Map(found.map((tie) => [tie.externalId, tie]));
  const unknown = plans.filter(({ plan }) => !standing.has(plan.key));
  const members = await membersAmong(run, [
    ...unknown.map(({ row }) => row),
    ...plans.filter(({ plan, row }) => standing.get(plan.key)?.hash !== row.hash).map(({ row }) => row),
  ]);
  const planned = (row: CsvRow<'ties'>, plan: TiePlan): PlannedTie => ({
    ...plan,
    ...{ hash: row.hash, kind: kindOfTie(row.values, !members.has(row.values.from)) },
  });
  const wanted = unknown.map(({ row, plan }) => ({ line: row.line, tie: planned(row, plan) }));
  const inTheWay = await tiedAlreadyAmong(
    run,
    wanted.map(({ tie }) => tie),
  );
  const fresh = wanted.filter((_, at) => !inTheWay.has(at)).map(({ tie }) => tie);
  await writeNew(run, fresh);
  const counts = countsOf(run, 'ties');
  counts.created += fresh.length;
  wanted.forEach(({ line }, at) => {
    if (inTheWay.has(at)) keep(run, { file: 'ties', line, reason: 'STANDS_HERE' });
  });
  for (const { row, plan } of plans) {
    const stands = standing.get(plan.key);
    if (stands !== undefined) sortOut(run, row, stands, () => planned(row, plan));
  }
}

/** Counts a tie that stands here or arrived before, and remembers it for the last transaction where it changed. */
function sortOut(run: RunState, row: CsvRow<'ties'>, stands: StandingTie, planned: () => PlannedTie): void {
  const counts = countsOf(run, 'ties');
  if (stands.importId === run.context.importId) {
    counts.created += 1;
    run.arrivedBefore += 1;
  } else if (stands.hash === row.hash) counts.unchanged += 1;
  else if (stands.version !== stands.importedVersion)
    keep(run, { file: 'ties', line: row.line, reason: 'CHANGED_HERE' });
  else {
    counts.changed += 1;
    run.spool.add('CHANGE TIE', planned());
  }
}

/** Places of those between whom a tie stands here already in the same time, told with another first day or by hand. */
async function tiedAlreadyAmong(run: RunState, ties: readonly PlannedTie[]): Promise<Set<number>> {
  const found = new Set<number>();
  if (run.fresh) return found;
  for (const kind of tieKinds) {
    const rows = ties.flatMap((tie, at) => (tie.kind === kind ? askedTie(tie, at) : []));
    if (rows.length === 0) continue;
    const asked = { rows, from: run.from };
    for (const { at } of await run.graph.read(run.caller, tiedAlready[kind], asked, blockTimeout)) found.add(at);
  }
  return found;
}

function askedTie({ from, to, file, properties }: PlannedTie, at: number) {
  const { validFrom, validTo } = properties;
  return {
    ...{ at, from, to, file: file ?? null, validFrom: typeof validFrom === 'string' ? storedDay(validFrom) : null },
    validTo: typeof validTo === 'string' ? storedDay(validTo) : null,
  };
}

/** Which of the ends at which told ties start are somebody on the map; the others are the client. */
async function membersAmong(run: RunState, rows: readonly CsvRow<'ties'>[]): Promise<Set<string>> {
  const ids = [...new Set(rows.flatMap(({ values }) => (values.case === undefined ? [] : values.from)))];
  if (ids.length === 0 || run.dryRun) return new Set();
  const keys = new Map(ids.map((id) => [keyOf(run, 'NetworkMember', id), id]));
  const arrived = await arrivedAmong(run, keys.keys());
  const asked = { from: run.from, externalIds: ids };
  const visible = run.fresh ? [] : await run.graph.read(run.caller, standingRows.NetworkMember, asked, blockTimeout);
  return new Set([...[...arrived].flatMap((key) => keys.get(key) ?? []), ...visible.map((row) => row.externalId)]);
}

const endsOf: Readonly<Record<TieKind, readonly [ImportedKind, ImportedKind]>> = {
  CLIENT: ['Person', 'NetworkMember'],
  MEMBERS: ['NetworkMember', 'NetworkMember'],
  OPEN: ['Person', 'Person'],
};

async function writeNew(run: RunState, fresh: readonly PlannedTie[]): Promise<void> {
  if (fresh.length === 0 || run.dryRun) return;
  await run.hold.begin();
  const isOut = await arrivingTies(run, fresh);
  const early = fresh.filter(isOut);
  if (early.length > 0) {
    await run.graph.write(
      run.caller,
      async (tx) => {
        for (const kind of tieKinds) {
          const rows = early.filter((tie) => tie.kind === kind).map((tie) => arrivingRow(run, tie));
          if (rows.length > 0) await writtenAll(tx.run(tieArriving[kind], { rows, from: run.from }), rows.length);
        }
      },
      blockTimeout,
    );
  }
  for (const tie of fresh) if (!isOut(tie)) run.spool.add(`TIE ${tie.kind}`, tie);
}

async function arrivingTies(run: RunState, ties: readonly PlannedTie[]): Promise<(tie: PlannedTie) => boolean> {
  if (run.fresh) return () => true;
  const arrived = await arrivedAmong(run, new Set(ties.flatMap((tie) => keysOf(run, tie))));
  return (tie) => keysOf(run, tie).every((key) => arrived.has(key));
}

function keysOf(run: RunState, { kind, from, to, file }: PlannedTie): string[] {
  const [one, other] = endsOf[kind];
  return [...[keyOf(run, one, from), keyOf(run, other, to)], ...(file === undefined ? [] : [keyOf(run, 'Case', file)])];
}

function arrivingRow(run: RunState, tie: PlannedTie) {
  const [one, other] = endsOf[tie.kind];
  return {
    ...{ from: keyOf(run, one, tie.from), to: keyOf(run, other, tie.to) },
    ...(tie.file !== undefined && { file: keyOf(run, 'Case', tie.file) }),
    ...storedTie(run, tie),
  };
}

/** A new tie as it is stored, from either end. */
export function storedTie(run: RunState, { properties, flipped, hash }: PlannedTie) {
  const own = { id: randomUUID(), version: 1, importedVersion: 1, importedFrom: run.from, importHash: hash };
  return {
    properties: storedLink('TIED_TO', { ...properties, ...own }),
    ...(flipped !== undefined && { flipped: storedLink('TIED_TO', { ...flipped, ...own }) }),
  };
}
