import { randomUUID } from 'node:crypto';
import type { RequestScope } from '@netwerk/audit';
import {
  InvalidInput,
  type ClientTieRecord,
  type MemberRecord,
  type MemberTieRecord,
  type NetworkChangeKind,
  type NetworkRecord,
  type RecordChange,
} from '@netwerk/domain';
import {
  arrangeMap,
  changeMembers,
  changeTies,
  createClientTies,
  createMembers,
  createMemberTies,
  logNetworkChange,
  membersInUse,
  removeMembers,
  removeTies,
  storedMember,
  storedTie,
  takenRecordIds,
  type LoggedRecordChange,
  type WriteTransaction,
} from '@netwerk/graph';

/** What is written in the log beside the changes themselves. */
export interface ChangeToLog {
  readonly caseId: string;
  readonly kind: NetworkChangeKind;
  readonly undoes: string | null;
}

/** Writes changes of a map that is locked, and the log of them. Gives the id of the change. */
export async function writeChanges(
  tx: WriteTransaction,
  scope: RequestScope,
  { caseId, kind, undoes }: ChangeToLog,
  changes: readonly RecordChange[],
): Promise<string> {
  await checkNotTaken(tx, changes);
  await removeRecords(tx, caseId, changes);
  await createRecords(tx, caseId, changes);
  await changeRecords(tx, caseId, changes);
  const changeId = randomUUID();
  const { now, tokenHash, caller } = scope;
  const parts = changes.map(partOf);
  const [logged] = await tx.run(logNetworkChange, {
    caseId,
    changeId,
    kind,
    undoes,
    now,
    actor: caller.accountId,
    tokenHash,
    parts,
  });
  checkWritten('log', logged?.written, parts.length);
  return changeId;
}

/** Ids come from the sender: one that is in use in another file is refused as if it were no id at all. */
async function checkNotTaken(tx: WriteTransaction, changes: readonly RecordChange[]): Promise<void> {
  const ids = changes.flatMap(({ id, before }) => (before === null ? [id] : []));
  if (ids.length === 0) return;
  if ((await tx.run(takenRecordIds, { ids })).length > 0)
    throw new InvalidInput({ field: 'memberId', reason: 'TAKEN' });
}

/** Ties before members: a member goes only when nothing hangs on it any more. */
async function removeRecords(tx: WriteTransaction, caseId: string, changes: readonly RecordChange[]): Promise<void> {
  const gone = changes.flatMap(({ before, after }) => (before !== null && after === null ? [before] : []));
  const ties = gone.filter(isTie).map(({ id }) => id);
  const members = gone.filter(isMember).map(({ id }) => id);
  if (ties.length > 0) checkWritten('ties', (await tx.run(removeTies, { caseId, ids: ties }))[0]?.written, ties.length);
  if (members.length === 0) return;
  if ((await tx.run(membersInUse, { caseId, ids: members })).length > 0)
    throw new InvalidInput({ field: 'memberId', reason: 'IN_USE' });
  checkWritten('members', (await tx.run(removeMembers, { caseId, ids: members }))[0]?.written, members.length);
}

async function createRecords(tx: WriteTransaction, caseId: string, changes: readonly RecordChange[]): Promise<void> {
  const fresh = changes.flatMap(({ before, after }) => (before === null && after !== null ? [after] : []));
  const members = fresh.filter(isMember).map(storedMember);
  const clientTies = fresh.filter(isClientTie).map((tie) => ({ ...storedTie(caseId, tie), memberId: tie.memberId }));
  const memberTies = fresh.filter(isMemberTie).map((tie) => {
    const { fromId, toId } = tie;
    return { ...storedTie(caseId, tie), fromId, toId };
  });
  await runFor(tx, createMembers, caseId, members);
  await runFor(tx, createClientTies, caseId, clientTies);
  await runFor(tx, createMemberTies, caseId, memberTies);
}

async function changeRecords(tx: WriteTransaction, caseId: string, changes: readonly RecordChange[]): Promise<void> {
  const changed = changes.flatMap(({ before, after }) => (before !== null && after !== null ? [after] : []));
  const ties = changed.filter(isTie).map((tie) => storedTie(caseId, tie));
  await runFor(tx, changeMembers, caseId, changed.filter(isMember).map(storedMember));
  await runFor(tx, changeTies, caseId, ties);
  for (const record of changed)
    if (record.kind === 'MAP') await tx.run(arrangeMap, { caseId, arrangedAt: record.values.arrangedAt });
}

async function runFor(
  tx: WriteTransaction,
  write: typeof createMembers,
  caseId: string,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return;
  const [answer] = await tx.run(write, { caseId, rows });
  checkWritten(write.name, answer?.written, rows.length);
}

/** All of a change or nothing of it: a record that could not be found under the lock is a fault, not a choice. */
function checkWritten(what: string, written: number | undefined, expected: number): void {
  if (written !== expected) throw new Error(`Not everything was written: ${what}.`);
}

function partOf({ id, before, after }: RecordChange): LoggedRecordChange {
  const record = after ?? before;
  return {
    id: randomUUID(),
    recordId: id,
    memberId: memberOf(record),
    otherMemberId: record?.kind === 'MEMBER_TIE' ? record.toId : null,
    before: before === null ? null : JSON.stringify(before),
    after: after === null ? null : JSON.stringify(after),
  };
}

function memberOf(record: NetworkRecord | null): string | null {
  if (record === null || record.kind === 'MAP') return null;
  if (record.kind === 'MEMBER') return record.id;
  return record.kind === 'CLIENT_TIE' ? record.memberId : record.fromId;
}

const isMember = (record: NetworkRecord): record is MemberRecord => record.kind === 'MEMBER';
const isClientTie = (record: NetworkRecord): record is ClientTieRecord => record.kind === 'CLIENT_TIE';
const isMemberTie = (record: NetworkRecord): record is MemberTieRecord => record.kind === 'MEMBER_TIE';
const isTie = (record: NetworkRecord): record is ClientTieRecord | MemberTieRecord =>
  isClientTie(record) || isMemberTie(record);
