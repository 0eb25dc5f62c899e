import { knowsSafety, redact, rowFor, worksOnOpenCase } from '@netwerk/access';
import type { RequestScope } from '@netwerk/audit';
import {
  clientTieOfRecord,
  memberOfRecord,
  memberTieOfRecord,
  undoStacks,
  type ClientTieRecord,
  type MemberRecord,
  type NetworkChangeKind,
  type NetworkRecords,
  type RecordChange,
} from '@netwerk/domain';
import { lastChangeOfRecord, ownNetworkChanges, type WriteTransaction } from '@netwerk/graph';

type TieRow = ReturnType<typeof rowFor>;

/** A change of this login, as the worker may take it back. */
export interface OwnChange {
  readonly id: string;
  readonly kind: NetworkChangeKind;
  readonly undoes: string | null;
  readonly at: string;
  readonly memberIds: readonly string[];
}

/** The contract's NetworkUndo. UNDO and REDO are no steps of their own: the line names the change itself. */
export function undoOf(own: readonly OwnChange[]) {
  const stacks = undoStacks(own);
  const lineOf = (id: string | undefined) => {
    const change = own.find((each) => each.id === id);
    if (change === undefined) return null;
    const { kind, memberIds, at } = change;
    return { changeId: change.id, kind, memberIds, at };
  };
  return { undo: lineOf(stacks.undo.at(-1)), redo: lineOf(stacks.redo.at(-1)) };
}

/** The contract's NetworkChanged: ids, versions and moments, nobody's name. */
export async function changedAnswer(
  tx: WriteTransaction,
  scope: RequestScope,
  caseId: string,
  change: { changeId: string | null; changes: readonly RecordChange[] },
) {
  const own = await tx.run(ownNetworkChanges, { caseId, tokenHash: scope.tokenHash });
  return {
    __typename: 'NetworkChanged' as const,
    caseId,
    changeId: change.changeId,
    savedAt: scope.now,
    versions: change.changes.flatMap(({ id, after }) =>
      after === null || after.kind === 'MAP' ? [] : [{ recordId: id, version: after.values.version }],
    ),
    undo: undoOf(own),
  };
}

/**
 * The contract's NewerNetworkVersion: what stands there now, and who put it there. Where the map is closed because the
 * agreement on it was taken back, what stands there is not told; what safety kept only to who must know.
 */
export async function newerAnswer(
  tx: WriteTransaction,
  scope: RequestScope,
  { caseId, mapOpen, knowsSafety: knows }: { caseId: string; mapOpen: boolean; knowsSafety: boolean },
  records: NetworkRecords,
  recordId: string,
) {
  const [last] = await tx.run(lastChangeOfRecord, { caseId, recordId });
  const stored = records.get(recordId);
  const record = mapOpen ? stored : undefined;
  const tieRow = rowFor(scope.caller.role, 'ClientTie', knows ? knowsSafety : worksOnOpenCase);
  return {
    __typename: 'NewerNetworkVersion' as const,
    recordId,
    version: stored?.values.version ?? null,
    changedBy: last?.by ?? null,
    changedAt: last?.at ?? null,
    kind: last?.kind ?? null,
    member: record?.kind === 'MEMBER' ? recordedMember(record, records, tieRow) : null,
    memberTie: record?.kind === 'MEMBER_TIE' ? memberTieOfRecord(record) : null,
  };
}

/** The contract's NetworkChangeBuiltUpon. */
export async function builtUponAnswer(tx: WriteTransaction, caseId: string, recordId: string) {
  const [last] = await tx.run(lastChangeOfRecord, { caseId, recordId });
  return {
    __typename: 'NetworkChangeBuiltUpon' as const,
    changedBy: last?.by ?? null,
    changedAt: last?.at ?? null,
    kind: last?.kind ?? null,
  };
}

function recordedMember(record: MemberRecord, records: NetworkRecords, tieRow: TieRow) {
  const periods = [...records.values()].filter(
    (each): each is ClientTieRecord => each.kind === 'CLIENT_TIE' && each.memberId === record.id,
  );
  const latest = periods.sort((a, b) => (a.values.validFrom < b.values.validFrom ? 1 : -1))[0];
  return { ...memberOfRecord(record), tie: latest === undefined ? null : redact(tieRow, clientTieOfRecord(latest)) };
}
