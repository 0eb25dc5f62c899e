import { createHash, randomUUID } from 'node:crypto';
import type { Caller } from '@netwerk/access';
import type { IsoDate } from '@netwerk/domain';
import { holdImportTarget, type Graph, type WriteTransaction } from '@netwerk/graph';
import { checkSize } from './check-size.ts';
import { checkTarget, unknownCase } from './check-target.ts';
import { summaryOf, type ImportSummary } from './import-summary.ts';
import { readEasyNwk } from './read-easynwk.ts';
import { toldNetwork } from './told-network.ts';
import { recordImport, writeNetwork, type PreparedImport } from './write-prepared-import.ts';

export interface EasyNwkImport {
  readonly content: Uint8Array;
  readonly caseId: string;
  /** The day on which the agreement on a map has to hold. */
  readonly today: IsoDate;
}

/** UNCHANGED: this very file was read into this case before. */
export interface ImportOutcome {
  readonly status: 'IMPORTED' | 'UNCHANGED';
  readonly summary: ImportSummary;
}

/**
 * Reads an easyNWK card into a case that has no network yet: everything with its audit record in one transaction, or
 * nothing. The same file again changes nothing.
 * @throws ImportProblem when the file cannot be read, or the case is not there, closed, without an agreement on a map, or has
 * a network already
 * @throws Unavailable when the database does not answer
 */
export async function importEasyNwk(
  graph: Graph,
  caller: Caller,
  { content, caseId, today }: EasyNwkImport,
): Promise<ImportOutcome> {
  const file = readEasyNwk(content);
  const at = new Date().toISOString();
  const told = toldNetwork(file, at);
  checkSize(told);
  const prepared: PreparedImport = {
    importId: randomUUID(),
    caseId,
    today,
    contentHash: createHash('sha256').update(content).digest('hex'),
    at,
    told,
  };
  const status = await graph.write(caller, (transaction) => writeAll(transaction, caller, prepared));
  return { status, summary: summaryOf(file, told) };
}

async function writeAll(
  transaction: WriteTransaction,
  caller: Caller,
  prepared: PreparedImport,
): Promise<ImportOutcome['status']> {
  const { caseId, contentHash, importId, today } = prepared;
  const [target] = await transaction.run(holdImportTarget, { caseId, contentHash, today, format: 'EASYNWK' });
  if (target === undefined) throw unknownCase();
  // Our own import: the transaction was committed, and only the reply was lost.
  if (target.importId === importId) return 'IMPORTED';
  if (target.importId !== null) return 'UNCHANGED';
  checkTarget(target);
  await writeNetwork(transaction, caller, prepared);
  await recordImport(transaction, caller, prepared, target);
  return 'IMPORTED';
}
