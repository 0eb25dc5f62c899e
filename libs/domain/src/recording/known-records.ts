import { InvalidInput } from '../shared/errors.ts';
import type { Draft } from './draft.ts';
import type { ClientTieRecord, MemberRecord, MemberTieRecord } from './records.types.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Ids of new records are made by the sender. @throws InvalidInput when one is no UUID or is in use on this map */
export function checkNewId(draft: Draft, field: string, id: string): void {
  if (!uuid.test(id)) throw new InvalidInput({ field, reason: 'NOT_A_UUID' });
  if (draft.has(id)) throw new InvalidInput({ field, reason: 'TAKEN' });
}

/** @throws InvalidInput when the member is not on this map */
export function knownMember(draft: Draft, memberId: string, field = 'memberId'): MemberRecord {
  const member = draft.member(memberId);
  if (member === null) throw new InvalidInput({ field, reason: 'NOT_ON_THIS_MAP' });
  return member;
}

/** @throws InvalidInput when the tie between two members is not on this map */
export function knownMemberTie(draft: Draft, tieId: string): MemberTieRecord {
  const tie = draft.memberTie(tieId);
  if (tie === null) throw new InvalidInput({ field: 'tieId', reason: 'NOT_ON_THIS_MAP' });
  return tie;
}

/** @throws InvalidInput when this is no period of this member's tie */
export function knownPeriod(draft: Draft, memberId: string, tieId: string): ClientTieRecord {
  const period = draft.periodsOf(memberId).find((tie) => tie.id === tieId);
  if (period === undefined) throw new InvalidInput({ field: 'tieId', reason: 'NOT_A_PERIOD_OF_THIS_MEMBER' });
  return period;
}
