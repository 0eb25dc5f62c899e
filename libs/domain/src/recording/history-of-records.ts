import type { ClientTie, Member, MemberTie, NetworkHistory } from '../network/network.types.ts';
import { pinFromStored, supportFromStored } from '../network/stored-values.ts';
import type { ClientTieRecord, MemberRecord, MemberTieRecord, NetworkRecords } from './records.types.ts';

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
  const pin = pinFromStored(pinnedAngle, pinnedDepth);
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
    support: supportFromStored(values),
  };
}

export function memberTieOfRecord({ id, fromId, toId, values }: MemberTieRecord): MemberTie {
  const { validFrom, validTo, nature, confirmedOn, version } = values;
  return { id, version, fromId, toId, validFrom, validTo, nature, confirmedOn };
}
