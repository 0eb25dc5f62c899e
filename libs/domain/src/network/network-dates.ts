import type { IsoDate } from '../shared/dates.ts';
import { byText } from '../shared/ordering.ts';
import type { MemberPlace, NetworkHistory } from './network.types.ts';

/** The first day on which anything was told; null for an empty map. */
export function firstDate(history: NetworkHistory): IsoDate | null {
  return history.clientTies.map((tie) => tie.validFrom).sort()[0] ?? null;
}

/** Every day on which the map changed, oldest first: a tie began or ended, or somebody died or moved. */
export function changeDates(history: NetworkHistory): IsoDate[] {
  const periods = [...history.clientTies, ...history.memberTies];
  const dates = [
    ...periods.map((period) => period.validFrom),
    ...periods.map((period) => period.validTo),
    ...history.members.map((member) => member.goneSince),
  ];
  return [...new Set(dates.filter((date) => date !== null))].sort();
}

/** Where every member stood in every period, by member and then by date. Whoever is drawn once keeps their place. */
export function memberPlaces(history: NetworkHistory): MemberPlace[] {
  const members = new Map(history.members.map((member) => [member.id, member]));
  const places = history.clientTies.flatMap((tie): MemberPlace[] => {
    const member = members.get(tie.memberId);
    if (member === undefined) return [];
    const { callName, relation, kind, pin } = member;
    const { memberId, ring, outside, sector, lifeDomain, validFrom, validTo, recordedAt } = tie;
    const place = { ring, outside, sector, lifeDomain, validFrom, validTo, recordedAt };
    return [{ memberId, callName, relation, kind, pin, ...place }];
  });
  return places.sort((a, b) => byText(a.memberId, b.memberId) || byText(a.validFrom, b.validFrom));
}
