import type { Caller } from '@netwerk/access';
import { recordInTransaction, type Look } from '@netwerk/audit';
import {
  arrivedKinds,
  completeImport,
  holdImport,
  lockTownsOfAreas,
  marksInTowns,
  revealArriving,
  searchLookAlikes,
  type WriteTransaction,
} from '@netwerk/graph';
import { checkMemory } from './check-memory.ts';
import { writeLateWork } from './late-work.ts';
import type { RunState } from './run-state.ts';

/** The last transaction takes its time: everything becomes visible in it. */
const lastTimeout = { timeoutMs: 60 * 60_000 } as const;

/**
 * Makes everything visible at once: labels, what waited, who is kept apart, the import complete, its audit record. Done before,
 * of which only the reply was lost, it does nothing.
 */
export async function finishImport(run: RunState, ground: string): Promise<void> {
  const { importId } = run.context;
  const place = run.spool.place();
  const kinds = await run.graph.read(run.caller, arrivedKinds, { importId }, lastTimeout);
  const arrived = kinds.reduce((sum, { count }) => sum + count, 0);
  await checkMemory(run.graph, run.caller, arrived);
  await run.graph.write(
    run.caller,
    async (tx) => {
      run.spool.backTo(place);
      const [held] = await tx.run(holdImport, { importId });
      if (held?.state === 'COMPLETE') return;
      const towns = await tx.run(lockTownsOfAreas, { codes: [...run.namedAreas] });
      for (const { as } of kinds) await reveal(tx, importId, as);
      await writeLateWork(run, tx);
      const everywhere = kinds.some(({ as }) => as.includes('Professional'));
      if (run.namesChanged) await keepApart(tx, { codes: towns.map(({ code }) => code), everywhere });
      await tx.run(completeImport, { importId, at: new Date().toISOString() });
      await record(run, tx, { action: 'IMPORT', ground });
    },
    lastTimeout,
  );
}

async function keepApart(
  tx: WriteTransaction,
  where: { codes: readonly string[]; everywhere: boolean },
): Promise<void> {
  for (const { id } of await tx.run(marksInTowns, where)) await searchLookAlikes(tx, id);
}

async function reveal(tx: WriteTransaction, importId: string, as: string): Promise<void> {
  const question = revealArriving.get(as);
  if (question === undefined) throw new TypeError(`Nothing arrives as ${as}.`);
  await tx.run(question, { importId, as });
}

/** Writes in the audit log that an import was completed or withdrawn: ids and codes only. */
export async function record(
  { caller, context }: { readonly caller: Caller; readonly context: { readonly importId: string } },
  tx: WriteTransaction,
  { action, ground }: { readonly action: 'IMPORT' | 'DELETE'; readonly ground: string },
): Promise<void> {
  const operation = action === 'IMPORT' ? 'importCsv' : 'withdrawImport';
  const look: Look = {
    ...{ action, subject: 'Import', subjectId: context.importId, operation },
    ...{ rule: null, ground, purpose: null, result: 'OK' },
  };
  await recordInTransaction(tx, [look], { caller, at: new Date().toISOString(), requestId: null });
}
