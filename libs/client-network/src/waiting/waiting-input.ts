import type { RecordWaitingInput } from '@netwerk/api-contract';
import { checkLine, checkLines, InvalidInput, type IsoDate } from '@netwerk/domain';
import type { WaitingFacts } from '@netwerk/graph';

/** Longest line about what is waited for. */
const longestForWhat = 200;

/** @throws InvalidInput that names the field and the rule */
export function checkWaiting(
  input: Pick<RecordWaitingInput, 'forWhat' | 'since' | 'bridgedBy' | 'expectedOn'>,
  today: IsoDate,
): WaitingFacts {
  const { forWhat, since, bridgedBy = null, expectedOn = null } = input;
  checkLine('forWhat', forWhat, longestForWhat);
  refuse(since > today, 'since', 'IN_FUTURE');
  if (bridgedBy !== null) checkLines('bridgedBy', bridgedBy);
  refuse(expectedOn !== null && expectedOn < since, 'expectedOn', 'BEFORE_SINCE');
  return { forWhat, since, bridgedBy, expectedOn };
}

export function refuse(broken: boolean, field: string, reason: string): void {
  if (broken) throw new InvalidInput({ field, reason });
}
