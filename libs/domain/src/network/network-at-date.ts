import { addYears, coversDate, type IsoDate } from '../shared/dates.ts';
import { byId, byText } from '../shared/ordering.ts';
import type { ClientTie, Member, MemberOnMap, MemberTie, NetworkAtDate, NetworkHistory } from './network.types.ts';

/**
 * The network as it was told to be on one day: every member whose tie covers that day, and the ties among them.
 * Somebody who died or moved stays on the map, marked, for as long as their tie was kept open.
 */
export function networkAt(history: NetworkHistory, on: IsoDate): NetworkAtDate {
  const ties = tiesByMember(history.clientTies, on);
  const staleBefore = addYears(on, -1);
  const members = history.members.flatMap((member) => {
    const tie = ties.get(member.id);
    return tie === undefined ? [] : [onMap(member, tie, on, staleBefore)];
  });
  return {
    caseId: history.caseId,
    clientName: history.clientName,
    on,
    members: members.sort(byId),
    ties: memberTiesAmong(history.memberTies, ties, on),
  };
}

/** Whether somebody had died or moved away by `on`; without a date they were gone before the first map. */
export function isGone(member: Pick<Member, 'goneBecause' | 'goneSince'>, on: IsoDate): boolean {
  return member.goneBecause !== null && (member.goneSince === null || member.goneSince <= on);
}

/** One tie per member. Two periods that overlap are an error of the source; the later one wins, whatever the order. */
function tiesByMember(ties: readonly ClientTie[], on: IsoDate): Map<string, ClientTie> {
  const covering = ties
    .filter((tie) => coversDate(tie, on))
    .sort((a, b) => byText(a.validFrom, b.validFrom) || byId(a, b));
  return new Map(covering.map((tie) => [tie.memberId, tie]));
}

/** A tie that was last confirmed more than a year before the date of the map is stale. */
function onMap(member: Member, tie: ClientTie, on: IsoDate, staleBefore: IsoDate): MemberOnMap {
  return { ...member, gone: isGone(member, on), stale: tie.confirmedOn < staleBefore, tie };
}

function memberTiesAmong(ties: readonly MemberTie[], present: ReadonlyMap<string, unknown>, on: IsoDate): MemberTie[] {
  return ties.filter((tie) => coversDate(tie, on) && present.has(tie.fromId) && present.has(tie.toId)).sort(byId);
}
