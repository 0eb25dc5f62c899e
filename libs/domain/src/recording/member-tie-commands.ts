import { InvalidInput } from '../shared/errors.ts';
import type { CorrectMemberTie, EndMemberTie, RecordMemberTie, Recording, RemoveMemberTie } from './commands.types.ts';
import { checkEndAfterStart, checkNotInFuture } from './check-dates.ts';
import type { Draft } from './draft.ts';
import { checkNewId, knownMember, knownMemberTie } from './known-records.ts';
import { onlyNamed, toldTie } from './tie-facts.ts';
import { runningFrom } from './tie-periods.ts';

/** Two members know each other; stored once, from the smaller id to the larger. */
export function recordMemberTie(draft: Draft, command: RecordMemberTie, recording: Recording): void {
  const { tieId, since, source } = command;
  if (command.fromId === command.toId) throw new InvalidInput({ field: 'toId', reason: 'SAME_MEMBER' });
  checkNewId(draft, 'tieId', tieId);
  knownMember(draft, command.fromId, 'fromId');
  knownMember(draft, command.toId, 'toId');
  checkNotInFuture('since', since, recording.today);
  const [fromId = '', toId = ''] = [command.fromId, command.toId].sort();
  checkNoRunningTie(draft, fromId, toId, since);
  const told = { ...toldTie(onlyNamed), nature: checkedNature(command.nature), source };
  draft.put({ kind: 'MEMBER_TIE', id: tieId, fromId, toId, values: { ...told, ...runningFrom(since, recording) } });
}

export function correctMemberTie(draft: Draft, { tieId, nature }: CorrectMemberTie): void {
  const tie = knownMemberTie(draft, tieId);
  if (tie.values.nature === nature) return;
  draft.put({ ...tie, values: { ...tie.values, nature: checkedNature(nature) } });
}

export function endMemberTie(draft: Draft, { tieId, on, because }: EndMemberTie, { today }: Recording): void {
  const tie = knownMemberTie(draft, tieId);
  if (tie.values.validTo !== null) throw new InvalidInput({ field: 'tieId', reason: 'ENDED_ALREADY' });
  checkNotInFuture('on', on, today);
  checkEndAfterStart('on', tie.values.validFrom, on);
  draft.put({ ...tie, values: { ...tie.values, validTo: on, endedBecause: because } });
}

export function removeMemberTie(draft: Draft, { tieId }: RemoveMemberTie): void {
  draft.remove(knownMemberTie(draft, tieId).id);
}

/** Who knows whom is a tie or it is not there: "only named" says nothing between two members. */
function checkedNature<T extends string>(nature: T): T {
  if (nature === 'NAMED') throw new InvalidInput({ field: 'nature', reason: 'ONLY_NAMED' });
  return nature;
}

function checkNoRunningTie(draft: Draft, fromId: string, toId: string, since: string): void {
  const covering = draft
    .memberTies()
    .find((tie) => tie.fromId === fromId && tie.toId === toId && (tie.values.validTo ?? '9999') > since);
  if (covering === undefined) return;
  throw new InvalidInput({ field: 'toId', reason: 'TIED_ALREADY' });
}
