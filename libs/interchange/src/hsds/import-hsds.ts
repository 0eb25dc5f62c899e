import { createHash, randomUUID } from 'node:crypto';
import type { Caller } from '@netwerk/access';
import { recordInTransaction } from '@netwerk/audit';
import { isDateInBounds, isIsoDate, textProblem, maxNameLength, type IsoDate } from '@netwerk/domain';
import { holdDirectory, writeDirectoryImport, type Graph, type WriteTransaction } from '@netwerk/graph';
import { ImportProblem } from '../import-problem.ts';
import { planImport, type DirectoryOptions, type DirectoryPlan, type StoredDirectory } from './directory-plan.ts';
import { outcomeOf, type HsdsOutcome } from './hsds-outcome.ts';
import { readHsds, type HsdsFile } from './read-hsds.ts';
import { readStoredDirectory } from './read-stored-directory.ts';
import { writePlan } from './write-plan.ts';

export interface HsdsImport {
  readonly content: Uint8Array;
  /** Name of the directory: ids are its own, so that two directories never change each other's records. */
  readonly from: string;
  readonly options: DirectoryOptions;
  readonly today: IsoDate;
}

/**
 * Reads a file of an HSDS directory into the sociale kaart: what is new is added, what changed there is changed, what a
 * worker changed or checked here since is left alone and named. All in one transaction with its audit record; when nothing
 * is new, nothing is written.
 * @throws ImportProblem when the file or an option cannot be used
 * @throws Unavailable when the database does not answer
 */
export async function importHsds(graph: Graph, caller: Caller, asked: HsdsImport): Promise<HsdsOutcome> {
  checkOptions(asked);
  const file = readHsds(asked.content, asked.today);
  const prepared: Prepared = {
    ...{ file, importId: randomUUID(), at: new Date().toISOString() },
    contentHash: createHash('sha256').update(asked.content).digest('hex'),
  };
  let plan: DirectoryPlan | null = null;
  try {
    await graph.write(caller, async (tx) => {
      const [held] = await tx.run(holdDirectory, { name: asked.from, importId: prepared.importId });
      if (plan !== null && held?.stored === true) return;
      plan = await planned(tx, asked, file);
      if (!writesAnything(plan)) throw new NothingToWrite(plan);
      await writeAll(tx, caller, asked, prepared, plan);
    });
  } catch (error) {
    if (!(error instanceof NothingToWrite)) throw error;
    return outcomeOf(file, error.plan, asked);
  }
  if (plan === null) throw new TypeError('An import that was stored was planned.');
  return outcomeOf(file, plan, asked);
}

interface Prepared {
  readonly file: HsdsFile;
  readonly importId: string;
  readonly contentHash: string;
  readonly at: string;
}

/** Undoes the transaction, the lock of the directory with it: an import that changes nothing leaves no trace. */
class NothingToWrite extends Error {
  readonly plan: DirectoryPlan;
  constructor(plan: DirectoryPlan) {
    super('Nothing in this file is new.');
    this.plan = plan;
  }
}

function writesAnything({ organisations, added, changed, checked }: DirectoryPlan): boolean {
  return [organisations.added, organisations.changed, added, changed, checked].some((rows) => rows.length > 0);
}

async function planned(tx: WriteTransaction, { from, options }: HsdsImport, file: HsdsFile): Promise<DirectoryPlan> {
  const stored = await readStoredDirectory(tx, from, file, options);
  checkAreas(stored, options);
  const plan = planImport(file, stored, options);
  const withoutArea = plan.findings.filter(({ reason }) => reason === 'NO_AREA').length;
  if (withoutArea > 0 && withoutArea === file.initiatives.length) throw noArea();
  return plan;
}

async function writeAll(
  tx: WriteTransaction,
  caller: Caller,
  { from }: HsdsImport,
  { importId, contentHash, at }: Prepared,
  plan: DirectoryPlan,
): Promise<void> {
  await writePlan(tx, plan, { from, at });
  const actor = caller.type === 'worker' ? caller.accountId : `system:${caller.task}`;
  await tx.run(writeDirectoryImport, { name: from, importId, contentHash, at, actor });
  const look = { action: 'IMPORT', subject: 'Initiative', subjectId: importId, operation: 'importHsds' } as const;
  const ground = { rule: null, ground: null, purpose: null, result: 'OK' } as const;
  await recordInTransaction(tx, [{ ...look, ...ground }], { caller, at, requestId: null });
}

function checkOptions({ from, options: { checkedOn }, today }: HsdsImport): void {
  if (textProblem(from, { longest: maxNameLength, lines: false }) !== null) {
    throw badOption('--from is leeg, te lang of niet te lezen', '--from is empty, too long or unreadable');
  }
  if (checkedOn === null) return;
  if (!isIsoDate(checkedOn) || !isDateInBounds(checkedOn, today) || checkedOn > today) {
    throw badOption(
      '--checked is geen dag tot en met vandaag (jjjj-mm-dd)',
      '--checked is no day up to today (yyyy-mm-dd)',
    );
  }
}

function badOption(nl: string, en: string): ImportProblem {
  return new ImportProblem('BAD_OPTION', { nl: `${nl}. Er is niets ingelezen.`, en: `${en}. Nothing was read in.` });
}

function checkAreas({ areas }: StoredDirectory, { areaCodes }: DirectoryOptions): void {
  const unknown = areaCodes.find((code) => !areas.has(code));
  if (unknown === undefined) return;
  throw new ImportProblem('UNKNOWN_AREA', {
    nl: `Er is geen gebied met de code ${unknown}. Er is niets ingelezen.`,
    en: `There is no area with the code ${unknown}. Nothing was read in.`,
  });
}

function noArea(): ImportProblem {
  return new ImportProblem('NO_AREA', {
    nl: 'Nergens in dit bestand staat een gebied dat hier bekend is. Geef met --area de code van de buurt, de wijk of de gemeente waarvoor het is. Er is niets ingelezen.',
    en: 'Nowhere in this file stands an area that is known here. Give with --area the code of the neighbourhood, district or municipality that it is for. Nothing was read in.',
  });
}
