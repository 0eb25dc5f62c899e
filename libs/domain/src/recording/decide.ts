import { maxTiesOnMap } from '../network/network-bounds.ts';
import { InvalidInput } from '../shared/errors.ts';
import { checkBounds } from './check-bounds.ts';
import type { NetworkCommand, Recording } from './commands.types.ts';
import { Draft } from './draft.ts';
import {
  correctMember,
  informMember,
  markMemberGone,
  pinMember,
  recordMember,
  removeMember,
} from './member-commands.ts';
import { correctMemberTie, endMemberTie, recordMemberTie, removeMemberTie } from './member-tie-commands.ts';
import { keepPlacesOfEarlierDays } from './keep-places.ts';
import type { NetworkRecords, RecordChange } from './records.types.ts';
import { confirmTies, correctTie, endTie, recordTie } from './tie-commands.ts';

/** Either what has to change, or the record of which there is a newer version than the worker saw. */
export type Decision =
  | { readonly type: 'CHANGES'; readonly changes: readonly RecordChange[] }
  | { readonly type: 'NEWER'; readonly recordId: string };

/**
 * What a command comes to on a map as it is stored. Pure: nothing is written. Versions are compared first: who based an edit
 * on something older gets to see the newer version and no other complaint.
 * @throws InvalidInput that names the field and the rule that it breaks
 */
export function decide(records: NetworkRecords, command: NetworkCommand, recording: Recording): Decision {
  const newer = newerRecord(records, command);
  if (newer !== null) return { type: 'NEWER', recordId: newer };
  const draft = new Draft(records);
  carryOut(draft, command, recording);
  keepPlacesOfEarlierDays(draft, records, recording);
  const changes = draft.changes();
  if (changes.some(({ before }) => before === null)) checkBounds(draft);
  return { type: 'CHANGES', changes };
}

function carryOut(draft: Draft, command: NetworkCommand, recording: Recording): void {
  switch (command.kind) {
    case 'RECORD_MEMBER':
      return recordMember(draft, command, recording);
    case 'CORRECT_MEMBER':
      return correctMember(draft, command);
    case 'REMOVE_MEMBER':
      return removeMember(draft, command);
    case 'MARK_MEMBER_GONE':
      return markMemberGone(draft, command, recording);
    case 'INFORM_MEMBER':
      return informMember(draft, command, recording);
    case 'PIN_MEMBER':
      return pinMember(draft, command);
    case 'RECORD_TIE':
      return recordTie(draft, command, recording);
    case 'CORRECT_TIE':
      return correctTie(draft, command, recording);
    case 'END_TIE':
      return endTie(draft, command, recording);
    case 'CONFIRM_TIES':
      return confirmTies(draft, command, recording);
    case 'RECORD_MEMBER_TIE':
      return recordMemberTie(draft, command, recording);
    case 'CORRECT_MEMBER_TIE':
      return correctMemberTie(draft, command);
    case 'END_MEMBER_TIE':
      return endMemberTie(draft, command, recording);
    case 'REMOVE_MEMBER_TIE':
      return removeMemberTie(draft, command);
    case 'ARRANGE_NETWORK':
      return arrangeNetwork(draft, recording);
  }
}

/** From now on everybody on the map is placed as a whole again; places that were put by hand are let go. */
function arrangeNetwork(draft: Draft, { caseId, now }: Recording): void {
  const map = draft.map(caseId);
  draft.put({ ...map, values: { ...map.values, arrangedAt: now } });
  for (const member of draft.members()) {
    if (member.values.pinnedAngle === null && member.values.pinnedDepth === null) continue;
    draft.put({ ...member, values: { ...member.values, pinnedAngle: null, pinnedDepth: null } });
  }
}

/** The first record of a command that changed since the worker saw it; a removed one has a newer version too. */
function newerRecord(records: NetworkRecords, command: NetworkCommand): string | null {
  const stale = basesOf(command).find(({ id, baseVersion }) => records.get(id)?.values.version !== baseVersion);
  return stale?.id ?? null;
}

function basesOf(command: NetworkCommand): { id: string; baseVersion: number }[] {
  if (command.kind === 'CONFIRM_TIES') {
    if (command.members.length === 0) throw new InvalidInput({ field: 'members', reason: 'EMPTY' });
    if (command.members.length > maxTiesOnMap)
      throw new InvalidInput({ field: 'members', reason: 'TOO_MANY', limit: maxTiesOnMap });
    return command.members.map(({ memberId, baseVersion }) => ({ id: memberId, baseVersion }));
  }
  if (!('baseVersion' in command)) return [];
  return [{ id: 'memberId' in command ? command.memberId : command.tieId, baseVersion: command.baseVersion }];
}
