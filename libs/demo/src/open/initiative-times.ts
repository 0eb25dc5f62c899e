import { minutesOf } from '@netwerk/domain';
import type { DemoBatch } from '../dataset/batch.types.ts';
import type { WeeklySlotRow } from '../dataset/rows.types.ts';
import type { Making } from '../people/resident-batches.ts';
import { factsOf } from './initiative-facts.ts';

/** When in the week each initiative is held. */
export function* timeBatches({ ids, town }: Making): Iterable<DemoBatch> {
  const held = town.initiatives.flatMap(({ key }) =>
    factsOf(key).slots.map((text, index) => ({ key, slot: slotFrom(ids.of('slot', key, index), text) })),
  );
  yield { node: 'WeeklySlot', rows: held.map(({ slot }) => slot) };
  yield {
    link: 'HELD_IN',
    rows: held.map(({ key, slot }) => ({ from: ids.of('initiative', key), to: slot.id, properties: {} })),
  };
}

function slotFrom(id: string, text: string): WeeklySlotRow {
  const [day = '', from = '', until = ''] = text.replace('~', '').split(' ');
  const [fromMinute, untilMinute] = [minutesOf(from), minutesOf(until)];
  if (fromMinute === null || untilMinute === null) throw new RangeError(`Not a time in the week: ${text}`);
  return { id, weekday: Number(day), fromMinute, untilMinute, weeks: text.endsWith('~') ? 'SOME' : 'EVERY' };
}
