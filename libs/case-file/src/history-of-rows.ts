import {
  pinFromStored,
  supportFromStored,
  type ClientTie,
  type ImportOrigin,
  type Member,
  type NetworkHistory,
} from '@netwerk/domain';
import type { NetworkHistoryRow } from '@netwerk/graph';

type MemberRow = Extract<NetworkHistoryRow, { kind: 'MEMBER' }>;
type TieRow = Extract<NetworkHistoryRow, { kind: 'CLIENT_TIE' }>;
export type NetworkFileRow = Extract<NetworkHistoryRow, { kind: 'FILE' }>;

/** The domain's history out of the statement's rows. */
export function historyOf(caseId: string, file: NetworkFileRow, rows: readonly NetworkHistoryRow[]): NetworkHistory {
  return {
    caseId,
    clientName: file.clientName,
    arrangedAt: file.arrangedAt,
    members: rows.flatMap((row) => (row.kind === 'MEMBER' ? [memberOf(row)] : [])),
    clientTies: rows.flatMap((row) => (row.kind === 'CLIENT_TIE' ? [clientTieOf(row)] : [])),
    memberTies: rows.flatMap((row) => (row.kind === 'MEMBER_TIE' ? [row] : [])),
  };
}

/** Where members were read in from in bulk, by member: no part of what was told, so no part of the history. */
export function originsOf(rows: readonly NetworkHistoryRow[]): ReadonlyMap<string, ImportOrigin> {
  return new Map(rows.flatMap((row) => (row.kind === 'MEMBER' && row.origin !== null ? [[row.id, row.origin]] : [])));
}

function memberOf({ pinnedAngle, pinnedDepth, memberKind, origin: _origin, ...row }: MemberRow): Member {
  return { ...row, kind: memberKind, pin: pinFromStored(pinnedAngle, pinnedDepth) };
}

function clientTieOf(row: TieRow): ClientTie {
  const { id, memberId, validFrom, validTo, ring, outside, sector, lifeDomain, strength, frequency } = row;
  const { nature, unsafe, source, confirmedOn, endedBecause, recordedAt } = row;
  return {
    id,
    memberId,
    validFrom,
    validTo,
    ring,
    outside,
    sector,
    lifeDomain,
    strength,
    frequency,
    nature,
    unsafe,
    source,
    confirmedOn,
    endedBecause,
    recordedAt,
    support: supportFromStored(row),
  };
}
