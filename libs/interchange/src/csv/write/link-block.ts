import {
  arrivedLinks,
  linkKinds,
  standingLinks,
  storedDay,
  type ImportedKind,
  type LinkRowKind,
  type WriteTransaction,
} from '@netwerk/graph';
import type { CsvFile } from '../csv-rows.types.ts';
import { blockTimeout } from './block-timeout.ts';
import { sortedLinks, writeEarly } from './link-writing.ts';
import type { LinkPlan } from './plans/plan.types.ts';
import { countsOf, keep, keyOf, type RunState } from './run-state.ts';

/** A row that is a link and nothing else. */
export interface LinkRowPlan extends LinkPlan {
  readonly kind: LinkRowKind;
  readonly line: number;
  readonly hash: string;
  /** First day as told. */
  readonly since: string | null;
}

/** One block of rows of which each is a link: membership, taking part, organising. All of one kind. */
export async function linkBlock(run: RunState, file: CsvFile, kind: LinkRowKind, rows: readonly LinkRowPlan[]) {
  const standing = await standingHashes(run, kind, rows);
  const arrived = await arrivedHashes(run, kind, rows);
  const fresh = rows.filter((_, at) => !standing.has(at) && !arrived.has(at));
  await writeNew(run, fresh);
  const counts = countsOf(run, file);
  counts.created += fresh.length + arrived.size;
  run.arrivedBefore += arrived.size;
  rows.forEach((row, at) => {
    const hash = standing.get(at);
    if (hash === undefined) return;
    if (hash === row.hash) counts.unchanged += 1;
    else if (hash === null) keep(run, { file, line: row.line, reason: 'STANDS_HERE' });
    else {
      counts.changed += 1;
      run.spool.add(`CHANGE LINK ${kind}`, row);
    }
  });
}

async function standingHashes(run: RunState, kind: LinkRowKind, rows: readonly LinkRowPlan[]) {
  if (run.fresh) return new Map<number, string | null>();
  const asked = rows.map(({ from, to, since }, at) => ({ at, from, to, since: storedDay(since) }));
  const found = await run.graph.read(run.caller, standingLinks[kind], { rows: asked, from: run.from }, blockTimeout);
  return new Map(found.map(({ at, hash }) => [at, hash]));
}

async function arrivedHashes(run: RunState, kind: LinkRowKind, rows: readonly LinkRowPlan[]): Promise<Set<number>> {
  if (!run.resuming) return new Set();
  const model = linkKinds[kind];
  const asked = rows.map(({ from, to, since }, at) => ({
    ...{
      at,
      from: keyOf(run, model.from, from),
      to: keyOf(run, model.to as ImportedKind, to),
      since: storedDay(since),
    },
  }));
  const found = await run.graph.read(run.caller, arrivedLinks[kind], { rows: asked }, blockTimeout);
  return new Set(found.map(({ at }) => at));
}

async function writeNew(run: RunState, fresh: readonly LinkRowPlan[]): Promise<void> {
  if (fresh.length === 0 || run.dryRun) return;
  await run.hold.begin();
  const links = await sortedLinks(run, fresh.map(plain), new Set());
  const write = (tx: WriteTransaction): Promise<void> => writeEarly(run, tx, links);
  if (links.arriving.length > 0) await run.graph.write(run.caller, write, blockTimeout);
  for (const link of links.late) run.spool.add(`LINK ${link.kind}`, link);
}

function plain({ kind, from, to, properties }: LinkRowPlan): LinkPlan {
  return { kind, from, to, properties };
}
