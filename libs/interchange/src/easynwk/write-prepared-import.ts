import type { Caller } from '@netwerk/access';
import { recordInTransaction } from '@netwerk/audit';
import type { IsoDate } from '@netwerk/domain';
import {
  writeImport,
  writeImportedClientTies,
  writeImportedMembers,
  writeImportedMemberTies,
  type ImportTarget,
  type WriteTransaction,
} from '@netwerk/graph';
import type { ToldNetwork } from './told-network.ts';

/** What one import writes; made once, so that a transaction that is run again writes the same. */
export interface PreparedImport {
  readonly importId: string;
  readonly caseId: string;
  readonly contentHash: string;
  readonly today: IsoDate;
  readonly at: string;
  readonly told: ToldNetwork;
}

/** The network of a file, and that it was read in. */
export async function writeNetwork(
  transaction: WriteTransaction,
  caller: Caller,
  prepared: PreparedImport,
): Promise<void> {
  const { caseId, contentHash, importId, at, told } = prepared;
  const recordedBy = caller.type === 'worker' ? caller.accountId : `system:${caller.task}`;
  const recorded = { caseId, at, recordedBy };
  const clientTies = told.clientTies.map(({ support: _, ...tie }) => tie);
  const writes = [
    {
      expected: told.members.length,
      written: await transaction.run(writeImportedMembers, {
        caseId,
        recordedBy,
        members: told.members.map(({ pin: _, ...member }) => member),
      }),
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

/** Call it last: the audit chain stays locked until the transaction ends. */
export async function recordImport(
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
