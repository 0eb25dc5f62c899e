import type { ClientTie, Member, NetworkHistory, Support } from '@netwerk/domain';
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

function memberOf({ pinnedAngle, pinnedDepth, memberKind, ...row }: MemberRow): Member {
  const pin = pinnedAngle === null || pinnedDepth === null ? null : { angle: pinnedAngle, depth: pinnedDepth };
  return { ...row, kind: memberKind, pin };
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
    support: supportOf(row),
  };
}

/** Only the kinds that flow, or of which something was said. */
function supportOf(row: TieRow): Support[] {
  const all: Support[] = [
    supportOfKind('PRACTICAL', row.receivesPractical, row.givesPractical, row.practicalWords),
    supportOfKind('COMPANY', row.receivesCompany, row.givesCompany, row.companyWords),
    supportOfKind('ADVICE', row.receivesAdvice, row.givesAdvice, row.adviceWords),
    supportOfKind('EMOTIONAL', row.receivesEmotional, row.givesEmotional, row.emotionalWords),
  ];
  return all.filter((support) => support.received > 0 || support.given > 0);
}

function supportOfKind(
  kind: Support['kind'],
  received: number | null,
  given: number | null,
  words: string | null,
): Support {
  return { kind, received: received ?? 0, given: given ?? 0, words };
}
