import { InvalidInput } from '../shared/errors.ts';
import type { IsoDate } from '../shared/dates.ts';
import type { ConfirmTies, CorrectTie, EndTie, RecordTie, Recording } from './commands.types.ts';
import { checkEndAfterStart, checkNotInFuture } from './check-dates.ts';
import type { Draft } from './draft.ts';
import { checkNewId, knownMember, knownPeriod } from './known-records.ts';
import type { ClientTieRecord, ToldTie } from './records.types.ts';
import { saysTheSame, toldTie } from './tie-facts.ts';
import { checkNoOverlap, newPeriod, toldAnew } from './tie-periods.ts';

/**
 * Something changed: the running period ends on the day the new one starts. When they would start on the same day the old
 * one would hold on no day at all, so it is told anew instead; when nothing differs, telling it again confirms it.
 */
export function recordTie(draft: Draft, command: RecordTie, recording: Recording): void {
  const { memberId, since } = command;
  knownMember(draft, memberId);
  checkNotInFuture('since', since, recording.today);
  const told = toldTie(command.facts);
  const running = draft.periodsOf(memberId).find((period) => period.values.validTo === null);
  if (running === undefined) return startPeriod(draft, command, told, recording);
  if (since < running.values.validFrom) throw new InvalidInput({ field: 'since', reason: 'BEFORE_RUNNING_PERIOD' });
  if (saysTheSame(told, running.values)) return confirm(draft, running, recording.today);
  if (since === running.values.validFrom) {
    const anew = toldAnew(running, told, recording);
    return draft.put({ ...anew, values: { ...anew.values, confirmedOn: recording.today } });
  }
  draft.put({ ...running, values: { ...running.values, validTo: since, endedBecause: 'CHANGED' } });
  startPeriod(draft, command, told, recording, running.values.unsafe);
}

/** It never was so: the facts of one period are replaced, and its dates where they are given. */
export function correctTie(draft: Draft, command: CorrectTie, recording: Recording): void {
  const { memberId, tieId, facts } = command;
  knownMember(draft, memberId);
  const period = knownPeriod(draft, memberId, tieId);
  const validFrom = command.validFrom ?? period.values.validFrom;
  const validTo = command.validTo ?? period.values.validTo;
  checkNotInFuture('validFrom', validFrom, recording.today);
  if (command.validTo !== null) checkMayEnd(period, command.validTo, recording.today);
  checkEndAfterStart('validTo', validFrom, validTo);
  const anew = toldAnew(period, toldTie(facts), recording);
  const confirmedOn = period.values.confirmedOn < validFrom ? validFrom : period.values.confirmedOn;
  const corrected = { ...anew, values: { ...anew.values, validFrom, validTo, confirmedOn } };
  if (JSON.stringify(corrected) === JSON.stringify(period)) return;
  draft.put(corrected);
  checkNoOverlap(draft, memberId, command.validFrom === null ? 'validTo' : 'validFrom');
}

export function endTie(draft: Draft, { memberId, tieId, on, because }: EndTie, { today }: Recording): void {
  knownMember(draft, memberId);
  const period = knownPeriod(draft, memberId, tieId);
  if (period.values.validTo !== null) throw new InvalidInput({ field: 'tieId', reason: 'ENDED_ALREADY' });
  checkNotInFuture('on', on, today);
  checkEndAfterStart('on', period.values.validFrom, on);
  draft.put({ ...period, values: { ...period.values, validTo: on, endedBecause: because } });
}

/** Klopt nog. A day before the last confirmation changes nothing: what was confirmed later still is. */
export function confirmTies(draft: Draft, { members, on }: ConfirmTies, { today }: Recording): void {
  checkNotInFuture('on', on, today);
  for (const { memberId } of members) {
    knownMember(draft, memberId);
    const running = draft.periodsOf(memberId).find((period) => period.values.validTo === null);
    if (running === undefined) throw new InvalidInput({ field: 'members', reason: 'NO_RUNNING_TIE' });
    if (on < running.values.validFrom) throw new InvalidInput({ field: 'on', reason: 'BEFORE_RUNNING_PERIOD' });
    confirm(draft, running, on);
  }
}

function confirm(draft: Draft, period: ClientTieRecord, on: IsoDate): void {
  if (on <= period.values.confirmedOn) return;
  draft.put({ ...period, values: { ...period.values, confirmedOn: on } });
}

/** A safety mark is no part of what is told: it goes along into the next period. */
function startPeriod(
  draft: Draft,
  { memberId, tieId, since }: RecordTie,
  told: ToldTie,
  recording: Recording,
  unsafe = false,
): void {
  checkNewId(draft, 'tieId', tieId);
  const period = newPeriod({ tieId, memberId, validFrom: since }, told, recording);
  draft.put({ ...period, values: { ...period.values, unsafe } });
  checkNoOverlap(draft, memberId, 'since');
}

/** Only a period that ended may be given another last day; stopping a running one asks for a reason. */
function checkMayEnd(period: ClientTieRecord, validTo: IsoDate, today: IsoDate): void {
  if (period.values.validTo === null) throw new InvalidInput({ field: 'validTo', reason: 'STILL_RUNNING' });
  checkNotInFuture('validTo', validTo, today);
}
