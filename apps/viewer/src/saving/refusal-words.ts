import type { TFunction } from 'i18next';
import type { Refusal } from './save.types.ts';

const reasons = [
  'EMPTY',
  'TOO_LONG',
  'HOLDS_BSN',
  'UNREADABLE',
  'IN_THE_FUTURE',
  'BEFORE_RUNNING_PERIOD',
  'END_NOT_AFTER_START',
  'OVERLAPS_ANOTHER_PERIOD',
  'TIED_ALREADY',
  'TOO_MANY_TIES',
  'NOT_ON_THIS_MAP',
  'ENDED_ALREADY',
  'IN_USE',
  'NOT_ALLOWED',
  'NOT_FOUND',
  'CONFLICT',
] as const;

/** Why a change was not accepted, in words. */
export function refusalWords(t: TFunction, { code, reason }: Refusal): string {
  const known = reasons.find((each) => each === reason) ?? reasons.find((each) => each === code) ?? 'OTHER';
  return t(`saving.reason.${known}`);
}
