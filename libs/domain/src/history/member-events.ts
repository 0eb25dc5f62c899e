import type { ClientTie, Member, NetworkHistory } from '../network/network.types.ts';
import { byText } from '../shared/ordering.ts';
import type { DatedEvent } from './history.types.ts';
import { changesBetween } from './period-changes.ts';

/** Everything that happened with one member, oldest first; what happened on one day in a fixed order. */
export function memberEvents(history: NetworkHistory, memberId: string): DatedEvent[] {
  const told = toldOf(history).get(memberId);
  if (told === undefined) return [];
  const { member, ties } = told;
  const periods = [...ties].sort((a, b) => byText(a.validFrom, b.validFrom) || byText(a.id, b.id));
  const events = periods.flatMap((tie, index) => periodEvents(tie, periods[index - 1], periods[index + 1], member));
  return [...events, ...goneEvent(member)].sort((a, b) => byText(a.on, b.on));
}

interface Told {
  readonly member: Member;
  readonly ties: ClientTie[];
}

const gathered = new WeakMap<NetworkHistory, ReadonlyMap<string, Told>>();

/** Each member with their periods, gathered once per history: a map asks for every one of them. */
function toldOf(history: NetworkHistory): ReadonlyMap<string, Told> {
  const before = gathered.get(history);
  if (before !== undefined) return before;
  const told = new Map<string, Told>();
  for (const member of history.members) if (!told.has(member.id)) told.set(member.id, { member, ties: [] });
  for (const tie of history.clientTies) told.get(tie.memberId)?.ties.push(tie);
  gathered.set(history, told);
  return told;
}

function periodEvents(
  tie: ClientTie,
  previous: ClientTie | undefined,
  next: ClientTie | undefined,
  member: Member,
): DatedEvent[] {
  const begin = startOf(tie, previous).map((event) => ({ on: tie.validFrom, event }));
  return [...begin, ...confirmation(tie), ...ending(tie, next, member)];
}

function startOf(tie: ClientTie, previous: ClientTie | undefined): DatedEvent['event'][] {
  if (previous === undefined) return [{ kind: 'NEW' }];
  if (previous.validTo !== tie.validFrom) return [{ kind: 'BACK' }, ...changesBetween(previous, tie)];
  return changesBetween(previous, tie);
}

/** Recording a tie confirms it, and so does changing it; only a day between is worth a line. */
function confirmation(tie: ClientTie): DatedEvent[] {
  const isBetween = tie.confirmedOn > tie.validFrom && (tie.validTo === null || tie.confirmedOn < tie.validTo);
  return isBetween ? [{ on: tie.confirmedOn, event: { kind: 'CONFIRMED' } }] : [];
}

function ending(tie: ClientTie, next: ClientTie | undefined, member: Member): DatedEvent[] {
  if (tie.validTo === null || next?.validFrom === tie.validTo) return [];
  // That somebody died or moved is said once, by its own line.
  if (member.goneSince !== null && tie.endedBecause === member.goneBecause) return [];
  return [{ on: tie.validTo, event: { kind: 'STOPPED', because: tie.endedBecause } }];
}

function goneEvent(member: Member): DatedEvent[] {
  if (member.goneBecause === null || member.goneSince === null) return [];
  return [{ on: member.goneSince, event: { kind: 'GONE', because: member.goneBecause } }];
}
