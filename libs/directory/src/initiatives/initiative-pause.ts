import type { SetInitiativeStateInput } from '@netwerk/api-contract';
import { InvalidInput, isDateInBounds, type InitiativeState, type IsoDate } from '@netwerk/domain';

/**
 * A pause has a day on which it ends, and nothing else has.
 * @throws InvalidInput
 */
export function checkPause(
  { state, pausedUntil = null }: Pick<SetInitiativeStateInput, 'state' | 'pausedUntil'>,
  today: IsoDate,
): { state: InitiativeState; pausedUntil: IsoDate | null } {
  if (state !== 'PAUSED') {
    if (pausedUntil !== null) throw new InvalidInput({ field: 'pausedUntil', reason: 'ONLY_WITH_PAUSE' });
    return { state, pausedUntil };
  }
  if (pausedUntil === null) throw new InvalidInput({ field: 'pausedUntil', reason: 'EMPTY' });
  if (!isDateInBounds(pausedUntil, today)) throw new InvalidInput({ field: 'pausedUntil', reason: 'OUT_OF_BOUNDS' });
  if (pausedUntil <= today) throw new InvalidInput({ field: 'pausedUntil', reason: 'NOT_IN_THE_FUTURE' });
  return { state, pausedUntil };
}
