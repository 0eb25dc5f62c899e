import type { Member } from '../network/network.types.ts';
import type { NetworkCommand } from './network-command.ts';
import type { ConflictChoice, NewerVersion, SaveConflict } from './save.types.ts';
import { factsOf, saysTheSame, type TieShown } from './tie-facts.ts';

type MemberNow = NonNullable<NewerVersion['member']>;

/**
 * A newer version that leaves everything as it was that the worker looked at: a pin, a confirmation, another line. Then the
 * change goes on top of it without asking; null: the worker chooses.
 */
export function settleAlone({ command, seen, newer }: SaveConflict): ConflictChoice | null {
  if (newer.version === null) return null;
  const tie = seen.ties.find((each) => each.id === newer.recordId);
  if (newer.memberTie && tie) return newer.memberTie.nature === tie.nature ? { kind: 'AGAIN' } : null;
  const before = seen.members.find((each) => each.id === newer.recordId);
  if (!newer.member || !before) return null;
  return isAsSeen(command, before, newer.member) ? { kind: 'AGAIN' } : null;
}

function isAsSeen(command: NetworkCommand, before: Member, now: MemberNow): boolean {
  switch (command.kind) {
    case 'correctMember':
      return sameName(before, now);
    case 'markMemberGone':
      return sameGone(before, now);
    case 'informMember':
      return before.informedOn === now.informedOn;
    case 'pinMember':
      return before.pin?.angle === now.pin?.angle && before.pin?.depth === now.pin?.depth;
    case 'removeMember':
      return sameTie(before.tie, now.tie) && sameName(before, now) && sameGone(before, now);
    default:
      return sameTie(before.tie, now.tie);
  }
}

function sameTie(before: TieShown, now: TieShown | null): boolean {
  if (now === null) return false;
  const samePeriod = before.id === now.id && before.validFrom === now.validFrom && before.validTo === now.validTo;
  return samePeriod && saysTheSame(factsOf(before), factsOf(now));
}

function sameName(before: Member, now: MemberNow): boolean {
  const { callName, relation, kind, minor } = now;
  return before.callName === callName && before.relation === relation && before.kind === kind && before.minor === minor;
}

function sameGone(before: Member, now: MemberNow): boolean {
  return before.goneBecause === now.goneBecause && before.goneSince === now.goneSince;
}
