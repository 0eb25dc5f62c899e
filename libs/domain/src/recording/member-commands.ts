import { InvalidInput } from '../shared/errors.ts';
import { maxNameLength } from '../network/network-bounds.ts';
import { checkLine } from '../text/check-text.ts';
import type {
  CorrectMember,
  InformMember,
  MarkMemberGone,
  PinMember,
  RecordMember,
  Recording,
  RemoveMember,
} from './commands.types.ts';
import { checkNotInFuture } from './check-dates.ts';
import type { Draft } from './draft.ts';
import { checkNewId, knownMember } from './known-records.ts';
import type { MemberValues } from './records.types.ts';
import { onlyNamed, toldTie } from './tie-facts.ts';
import { newPeriod } from './tie-periods.ts';

/** A member and the first period of the tie with the client; without facts the member is only named. */
export function recordMember(draft: Draft, command: RecordMember, recording: Recording): void {
  const { memberId, tieId, on, facts } = command;
  checkNewId(draft, 'memberId', memberId);
  checkNewId(draft, 'tieId', tieId);
  if (memberId === tieId) throw new InvalidInput({ field: 'tieId', reason: 'TAKEN' });
  checkSaid(command);
  checkNotInFuture('on', on, recording.today);
  draft.put({
    kind: 'MEMBER',
    id: memberId,
    values: {
      ...saidOf(command),
      goneBecause: null,
      goneSince: null,
      informedOn: null,
      externalId: null,
      pinnedAngle: null,
      pinnedDepth: null,
      recordedAt: recording.now,
      recordedBy: recording.actor,
      version: 0,
    },
  });
  draft.put(newPeriod({ tieId, memberId, validFrom: on }, toldTie(facts ?? onlyNamed), recording));
}

export function correctMember(draft: Draft, command: CorrectMember): void {
  checkSaid(command);
  change(draft, command.memberId, saidOf(command));
}

/** Takes a member off the map who never belonged there, with everything that was recorded of their ties. */
export function removeMember(draft: Draft, { memberId }: RemoveMember): void {
  knownMember(draft, memberId);
  for (const tie of draft.periodsOf(memberId)) draft.remove(tie.id);
  for (const tie of draft.memberTies()) if (tie.fromId === memberId || tie.toId === memberId) draft.remove(tie.id);
  draft.remove(memberId);
}

/** Died or moved, or not after all. The ties stay: who has died keeps a place on the map until it is ended. */
export function markMemberGone(draft: Draft, { memberId, because, since }: MarkMemberGone, { today }: Recording): void {
  if (because === null && since !== null) throw new InvalidInput({ field: 'because', reason: 'NEEDED_WITH_DATE' });
  if (since !== null) checkNotInFuture('since', since, today);
  change(draft, memberId, { goneBecause: because, goneSince: since });
}

export function informMember(draft: Draft, { memberId, on }: InformMember, { today }: Recording): void {
  if (on !== null) checkNotInFuture('on', on, today);
  change(draft, memberId, { informedOn: on });
}

export function pinMember(draft: Draft, { memberId, place }: PinMember): void {
  if (place !== null) {
    checkShare('angle', place.angle);
    checkShare('depth', place.depth);
  }
  change(draft, memberId, { pinnedAngle: place?.angle ?? null, pinnedDepth: place?.depth ?? null });
}

function change(draft: Draft, memberId: string, said: Partial<MemberValues>): void {
  const member = knownMember(draft, memberId);
  const names = Object.keys(said) as (keyof MemberValues)[];
  if (names.every((name) => member.values[name] === said[name])) return;
  draft.put({ ...member, values: { ...member.values, ...said } });
}

function saidOf({ callName, relation, memberKind, minor }: RecordMember | CorrectMember) {
  return { callName, relation, kind: memberKind, minor };
}

function checkSaid({ callName, relation }: RecordMember | CorrectMember): void {
  checkLine('callName', callName, maxNameLength);
  if (relation !== null) checkLine('relation', relation, maxNameLength);
}

function checkShare(field: string, share: number): void {
  if (!(share >= 0 && share <= 1)) throw new InvalidInput({ field, reason: 'OUT_OF_BOUNDS', limit: 1 });
}
