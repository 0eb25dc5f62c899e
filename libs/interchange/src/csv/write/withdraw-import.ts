import type { Caller } from '@netwerk/access';
import {
  bulkImport,
  holdImport,
  importsOfSource,
  integer,
  markWithdrawn,
  removeArriving,
  removeLooseLinks,
  removeThings,
  removeImportedTies,
  thingsOfImport,
  tiesOfImport,
  withdrawnFirst,
  type BulkImport,
  type Graph,
  type ImportedKind,
} from '@netwerk/graph';
import { ImportProblem } from '../../import-problem.ts';
import { blockTimeout } from './block-timeout.ts';
import { record } from './finish-import.ts';
import { busy, ImportHold, importThatRuns } from './import-hold.ts';

/** So many are taken away in one transaction. */
const removedAtOnce = 2_000;

export type WithdrawnKind = ImportedKind | 'TIED_TO' | 'Arriving';

export interface WithdrawOutcome {
  /** ALREADY: it was withdrawn before, and nothing was done. */
  readonly status: 'WITHDRAWN' | 'ALREADY';
  readonly import: BulkImport;
  readonly removed: ReadonlyMap<WithdrawnKind, number>;
  /** What stays because somebody changed it here or built upon it. */
  readonly left: ReadonlyMap<WithdrawnKind, number>;
}

export interface WithdrawOptions {
  readonly importId: string;
  /** Told the kind and id of everything that stays. */
  readonly onLeft: (kind: WithdrawnKind, id: string) => void;
  readonly progress: (removed: number) => void;
}

/**
 * Takes away what an import made and nobody touched or built upon since: what hangs on others first, in blocks, so that
 * whoever looks meanwhile finds less and less but never a loose end. Broken off, the same call goes on.
 * @throws ImportProblem UNKNOWN_IMPORT, or BUSY while an import runs
 */
export async function withdrawImport(graph: Graph, caller: Caller, options: WithdrawOptions): Promise<WithdrawOutcome> {
  const { importId } = options;
  const [found] = await graph.read(caller, bulkImport, { importId });
  if (found === undefined) throw unknownImport(importId);
  const nothing = { import: found, removed: new Map(), left: new Map() } as const;
  if (found.state === 'WITHDRAWN') return { status: 'ALREADY', ...nothing };
  const running = await importThatRuns(graph, caller);
  if (running !== null) throw busy(running);
  const hold = holdFor(graph, caller, found);
  await hold.begin();
  try {
    const counts = await new Withdrawal(graph, caller, options, await withdrawnWith(graph, caller, found)).run();
    await markDone(graph, caller, found);
    return { status: 'WITHDRAWN', import: found, ...counts };
  } finally {
    await hold.release();
  }
}

/** What a withdrawn import had to leave because of this one goes along now. */
async function withdrawnWith(graph: Graph, caller: Caller, { id, source }: BulkImport): Promise<string[]> {
  const all = await graph.read(caller, importsOfSource, { from: `csv:${source}` });
  return [id, ...all.filter(({ state }) => state === 'WITHDRAWN').map((each) => each.id)];
}

function holdFor(graph: Graph, caller: Caller, { id, source, ground, contentHash, at }: BulkImport): ImportHold {
  const actor = caller.type === 'worker' ? caller.accountId : `system:${caller.task}`;
  return new ImportHold(graph, caller, { importId: id, from: `csv:${source}`, source, ground, contentHash, at, actor });
}

async function markDone(graph: Graph, caller: Caller, { id, ground }: BulkImport): Promise<void> {
  await graph.write(caller, async (tx) => {
    const [held] = await tx.run(holdImport, { importId: id });
    if (held?.state === 'WITHDRAWN') return;
    const at = new Date().toISOString();
    await tx.run(markWithdrawn, { importId: id, at });
    await record({ caller, context: { importId: id } }, tx, { action: 'DELETE', ground });
  });
}

type ReadPage = (after: string) => Promise<{ readonly id: string }[]>;

/** The blocks of one withdrawal. */
class Withdrawal {
  readonly #graph: Graph;
  readonly #caller: Caller;
  readonly #options: WithdrawOptions;
  readonly #importIds: readonly string[];
  readonly #removed = new Map<WithdrawnKind, number>();
  readonly #left = new Map<WithdrawnKind, number>();

  constructor(graph: Graph, caller: Caller, options: WithdrawOptions, importIds: readonly string[]) {
    this.#importIds = importIds;
    this.#graph = graph;
    this.#caller = caller;
    this.#options = options;
  }

  async run() {
    await this.#removeArriving();
    await this.#removeTies();
    for (const kind of withdrawnFirst) await this.#removeKind(kind);
    for (const question of removeLooseLinks)
      await this.#graph.writeOnce(this.#caller, question, { importIds: this.#importIds }, blockTimeout);
    return { removed: this.#removed, left: this.#left };
  }

  async #removeArriving(): Promise<void> {
    const asked = { importId: this.#options.importId, most: integer(removedAtOnce) };
    for (;;) {
      const [row] = await this.#graph.writeOnce(this.#caller, removeArriving, asked, blockTimeout);
      if (row === undefined || row.removed === 0) return;
      this.#count(this.#removed, 'Arriving', row.removed);
    }
  }

  async #removeTies(): Promise<void> {
    const importIds = this.#importIds;
    const read = (after: string) => this.#graph.read(this.#caller, tiesOfImport, page(importIds, after), blockTimeout);
    await this.#inPages('TIED_TO', read, (ids) =>
      this.#graph.writeOnce(this.#caller, removeImportedTies, { importIds, ids }, blockTimeout),
    );
    await this.#tellLeft('TIED_TO', read);
  }

  async #removeKind(kind: ImportedKind): Promise<void> {
    const importIds = this.#importIds;
    const read = (after: string) =>
      this.#graph.read(this.#caller, thingsOfImport[kind], page(importIds, after), blockTimeout);
    // Parts of what goes keep the whole in place for a round: a buurt its wijk, a volunteer the guide.
    for (let before = -1, now = 0; before !== now; now = this.#removed.get(kind) ?? 0) {
      before = now;
      this.#left.delete(kind);
      await this.#inPages(kind, read, (ids) =>
        this.#graph.writeOnce(this.#caller, removeThings[kind], { importIds, ids }, blockTimeout),
      );
    }
    await this.#tellLeft(kind, read);
  }

  async #inPages(
    kind: WithdrawnKind,
    read: ReadPage,
    remove: (ids: readonly string[]) => Promise<{ readonly removed: number }[]>,
  ): Promise<void> {
    let after = '';
    for (;;) {
      const ids = (await read(after)).map(({ id }) => id);
      if (ids.length === 0) return;
      const [row] = await remove(ids);
      const removed = row?.removed ?? 0;
      this.#count(this.#removed, kind, removed);
      this.#count(this.#left, kind, ids.length - removed);
      after = ids.at(-1) ?? after;
    }
  }

  async #tellLeft(kind: WithdrawnKind, read: ReadPage): Promise<void> {
    if ((this.#left.get(kind) ?? 0) === 0) return;
    let after = '';
    for (;;) {
      const rows = await read(after);
      if (rows.length === 0) return;
      for (const { id } of rows) this.#options.onLeft(kind, id);
      after = rows.at(-1)?.id ?? after;
    }
  }

  #count(counts: Map<WithdrawnKind, number>, kind: WithdrawnKind, count: number): void {
    if (count === 0) return;
    counts.set(kind, (counts.get(kind) ?? 0) + count);
    this.#options.progress([...this.#removed.values()].reduce((sum, each) => sum + each, 0));
  }
}

function page(importIds: readonly string[], after: string) {
  return { importIds, after, most: integer(removedAtOnce) };
}

function unknownImport(importId: string): ImportProblem {
  return new ImportProblem('UNKNOWN_IMPORT', {
    nl: `Er is geen import ${importId}; “import list” noemt ze. Er is niets veranderd.`,
    en: `There is no import ${importId}; “import list” names them. Nothing was changed.`,
  });
}
