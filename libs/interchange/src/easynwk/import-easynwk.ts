import { createHash, randomUUID } from 'node:crypto';
import type { Caller } from '@netwerk/access';
import { recordInTransaction } from '@netwerk/audit';
import {
  holdImportTarget,
  writeImport,
  writeImportedClientTies,
  writeImportedMembers,
  writeImportedMemberTies,
  type Graph,
  type ImportTarget,
  type WriteTransaction,
} from '@netwerk/graph';
import { checkSize } from './check-size.ts';
import { ImportProblem } from './import-problem.ts';
import { summaryOf, type ImportSummary } from './import-summary.ts';
import { readEasyNwk } from './read-easynwk.ts';
import { toldNetwork, type ToldNetwork } from './told-network.ts';

export interface EasyNwkImport {
  readonly content: Uint8Array;
  readonly caseId: string;
}

/** UNCHANGED: this very file was read into this case before. */
export interface ImportOutcome {
  readonly status: 'IMPORTED' | 'UNCHANGED';
  readonly summary: ImportSummary;
}

/** What one import writes; made once, so that a transaction that is run again writes the same. */
interface PreparedImport {
  readonly importId: string;
  readonly caseId: string;
  readonly contentHash: string;
  readonly at: string;
  readonly told: ToldNetwork;
}

/**
 * Reads an easyNWK card into a case that has no network yet: everything with its audit record in one transaction, or
 * nothing. The same file again changes nothing.
 * @throws ImportProblem when the file cannot be read, or the case is not there, closed, or has a network already
 * @throws Unavailable when the database does not answer
 */
export async function importEasyNwk(
  graph: Graph,
  caller: Caller,
  { content, caseId }: EasyNwkImport,
): Promise<ImportOutcome> {
  const file = readEasyNwk(content);
  const told = toldNetwork(file);
  checkSize(told);
  const prepared: PreparedImport = {
    importId: randomUUID(),
    caseId,
    contentHash: createHash('sha256').update(content).digest('hex'),
    at: new Date().toISOString(),
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
  const { caseId, contentHash, importId } = prepared;
  const [target] = await transaction.run(holdImportTarget, { caseId, contentHash, format: 'EASYNWK' });
  if (target === undefined) throw unknownCase();
  // Our own import: the transaction was committed, and only the reply was lost.
  if (target.importId === importId) return 'IMPORTED';
  if (target.importId !== null) return 'UNCHANGED';
  checkTarget(target);
  await writeNetwork(transaction, caller, prepared);
  await recordImport(transaction, caller, prepared, target);
  return 'IMPORTED';
}

async function writeNetwork(transaction: WriteTransaction, caller: Caller, prepared: PreparedImport): Promise<void> {
  const { caseId, contentHash, importId, at, told } = prepared;
  const recordedBy = caller.type === 'worker' ? caller.accountId : `system:${caller.task}`;
  const recorded = { caseId, at, recordedBy };
  const clientTies = told.clientTies.map(({ support: _, ...tie }) => tie);
  const writes = [
    {
      expected: told.members.length,
      written: await transaction.run(writeImportedMembers, { caseId, members: told.members }),
    },
    {
      expected: clientTies.length,
      written: await transaction.run(writeImportedClientTies, { ...recorded, ties: clientTies }),
    },
    {
      expected: told.memberTies.length,
      written: await transaction.run(writeImportedMemberTies, { ...recorded, ties: told.memberTies }),
    },
  ];
  if (writes.some(({ expected, written }) => written[0]?.written !== expected)) {
    throw new Error('Not everything in the file was written.');
  }
  await transaction.run(writeImport, { caseId, importId, format: 'EASYNWK', contentHash, at, actor: recordedBy });
}

async function recordImport(
  transaction: WriteTransaction,
  caller: Caller,
  { caseId, at }: PreparedImport,
  target: ImportTarget,
): Promise<void> {
  const look = {
    action: 'IMPORT',
    subject: 'ClientNetwork',
    subjectId: caseId,
    operation: 'importEasyNwk',
    rule: null,
    ground: target.legalGround,
    purpose: target.purpose,
    result: 'OK',
  } as const;
  await recordInTransaction(transaction, [look], { caller, at, requestId: null });
}

function checkTarget(target: ImportTarget): void {
  if (target.closed) {
    throw new ImportProblem('CLOSED_CASE', {
      nl: 'Dit traject is gesloten. Er is niets ingelezen.',
      en: 'This case is closed. Nothing was read in.',
    });
  }
  if (target.members > 0) {
    throw new ImportProblem('NETWORK_EXISTS', {
      nl: `Dit traject heeft al een netwerk (${target.members} op de kaart). Een easyNWK-kaart kan alleen in een traject zonder netwerk. Er is niets ingelezen.`,
      en: `This case has a network already (${target.members} on the map). An easyNWK card fits only a case without one. Nothing was read in.`,
    });
  }
}

function unknownCase(): ImportProblem {
  return new ImportProblem('UNKNOWN_CASE', {
    nl: 'Er is geen traject met dit nummer. Er is niets ingelezen.',
    en: 'There is no case with this number. Nothing was read in.',
  });
}
