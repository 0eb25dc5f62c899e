import type { Member } from '../network/network.types.ts';
import { addMonths, type IsoDate } from '../shared/dates.ts';

/** Whoever stands on a map hears so within this time (AVG art. 14: a reasonable period, at most a month). */
export const monthsToInform = 1;

/**
 * The day before which a member should hear that they stand on this map; null once they know, and for whom nobody tells: a
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
