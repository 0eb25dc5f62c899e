import type { Member, NetworkHistory } from '../network/network.types.ts';
import { addMonths, todayInTheNetherlands, type IsoDate } from '../shared/dates.ts';

/** Whoever stands on a map hears so within this time (AVG art. 14: a reasonable period, at most a month). */
export const monthsToInform = 1;

/**
 * The day by which a member should have heard that they stand on this map; null once they know, and for whom nobody tells: a
 * pet, and who died or moved away. Being late blocks nothing.
 * @param recordedOn the day on which the member was written down
 */
export function informBy(
  member: Pick<Member, 'kind' | 'informedOn'> & { readonly gone: boolean },
  recordedOn: IsoDate,
): IsoDate | null {
  if (member.informedOn !== null || member.kind === 'PET' || member.gone) return null;
  return addMonths(recordedOn, monthsToInform);
}

/** The day on which a member was written down; where that was not kept, the first day of their tie. */
export function recordedOn(
  history: Pick<NetworkHistory, 'clientTies'>,
  member: Pick<Member, 'id' | 'recordedAt'> & { readonly tie: { readonly validFrom: IsoDate } },
): IsoDate {
  if (member.recordedAt !== null) return todayInTheNetherlands(new Date(member.recordedAt));
  const starts = history.clientTies.filter((tie) => tie.memberId === member.id).map((tie) => tie.validFrom);
  return starts.reduce((first, start) => (start < first ? start : first), member.tie.validFrom);
}
