import type { ClientTie, Member, MemberTie, NetworkHistory, Support } from '../network/network.types.ts';
import type { ClientTieRecord, MemberRecord, MemberTieRecord, NetworkRecords, TieValues } from './records.types.ts';

/** What the map, the list and the reading are made of, out of what is stored. */
export function historyOfRecords(caseId: string, clientName: string, records: NetworkRecords): NetworkHistory {
  const all = [...records.values()];
  const map = records.get(caseId);
  return {
    caseId,
    clientName,
    arrangedAt: map?.kind === 'MAP' ? map.values.arrangedAt : null,
    members: all.flatMap((record) => (record.kind === 'MEMBER' ? [memberOfRecord(record)] : [])),
    clientTies: all.flatMap((record) => (record.kind === 'CLIENT_TIE' ? [clientTieOfRecord(record)] : [])),
    memberTies: all.flatMap((record) => (record.kind === 'MEMBER_TIE' ? [memberTieOfRecord(record)] : [])),
  };
}

export function memberOfRecord({ id, values }: MemberRecord): Member {
  const { callName, relation, kind, minor, goneBecause, goneSince, informedOn, recordedAt, version } = values;
  const { pinnedAngle, pinnedDepth } = values;
  const pin = pinnedAngle === null || pinnedDepth === null ? null : { angle: pinnedAngle, depth: pinnedDepth };
  return { id, version, recordedAt, pin, callName, relation, kind, minor, goneBecause, goneSince, informedOn };
}

export function clientTieOfRecord({ id, memberId, values }: ClientTieRecord): ClientTie {
  const { validFrom, validTo, ring, outside, sector, lifeDomain, strength, frequency, nature, unsafe } = values;
  const { source, confirmedOn, endedBecause, recordedAt } = values;
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
    support: supportOf(values),
  };
}

export function memberTieOfRecord({ id, fromId, toId, values }: MemberTieRecord): MemberTie {
  const { validFrom, validTo, nature, confirmedOn, version } = values;
  return { id, version, fromId, toId, validFrom, validTo, nature, confirmedOn };
}

/** Only the kinds that flow. */
function supportOf(values: TieValues): Support[] {
  const all: Support[] = [
    ofKind('PRACTICAL', values.receivesPractical, values.givesPractical, values.practicalWords),
    ofKind('COMPANY', values.receivesCompany, values.givesCompany, values.companyWords),
    ofKind('ADVICE', values.receivesAdvice, values.givesAdvice, values.adviceWords),
    ofKind('EMOTIONAL', values.receivesEmotional, values.givesEmotional, values.emotionalWords),
  ];
  return all.filter(({ received, given }) => received + given > 0);
}

function ofKind(kind: Support['kind'], received: number | null, given: number | null, words: string | null): Support {
  return { kind, received: received ?? 0, given: given ?? 0, words };
}
