import type { Neighbour } from '@netwerk/api-contract';
import { timeOf, weekdays } from '@netwerk/domain';
import type { NeighbourRow, SlotRow } from '@netwerk/graph';

/** The contract's neighbour out of the statement's row. */
export function neighbourOf({ offers, ...row }: NeighbourRow): Neighbour {
  return { ...row, offers: offers.map((offer) => ({ ...offer, at: offer.at.map(slotOf) })) };
}

function slotOf({ weekday, fromMinute, untilMinute, weeks }: SlotRow) {
  const day = weekdays[weekday - 1];
  if (day === undefined) throw new Error('A time in the week stands on no day.');
  return { weekday: day, from: timeOf(fromMinute), until: timeOf(untilMinute), weeks };
}
