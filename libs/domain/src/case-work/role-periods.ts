import type { CaseRole } from '../shared/codes.ts';
import { coversDate, type IsoDate } from '../shared/dates.ts';

/** One professional in one role in a case, from a day until another; `validTo` is the first day without it. */
export interface RolePeriod {
  readonly professionalId: string;
  readonly role: CaseRole;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
}

/** Why the contact cannot be handed over like this; the field of the request that is wrong. */
export type HandoverProblem =
  | { readonly field: 'on'; readonly reason: 'IN_THE_PAST' | 'NOT_AFTER_START' | 'LEAVES_A_GAP' }
  | { readonly field: 'to'; readonly reason: 'ALREADY_CONTACT' };

export interface Handover {
  /** The period of today's contact person, which ends on the day of the handover; null where there is none. */
  readonly ends: RolePeriod | null;
  /** Handovers that were planned before, and are replaced by this one. */
  readonly replaced: readonly RolePeriod[];
}

/**
 * How the contact passes to somebody else on a day from today on: without a day on which there are two contact persons or
 * none. The other periods stay as they are.
 */
export function planHandover(
  periods: readonly RolePeriod[],
  asked: { to: string; on: IsoDate; today: IsoDate },
): Handover | HandoverProblem {
  const contacts = periods.filter((period) => period.role === 'CONTACT');
  const ends = contacts.find((period) => coversDate(period, asked.today)) ?? null;
  const replaced = contacts.filter((period) => period.validFrom > asked.today);
  return handoverProblem(ends, replaced, asked) ?? { ends, replaced };
}

function handoverProblem(
  current: RolePeriod | null,
  replaced: readonly RolePeriod[],
  { to, on, today }: { to: string; on: IsoDate; today: IsoDate },
): HandoverProblem | null {
  if (on < today) return { field: 'on', reason: 'IN_THE_PAST' };
  if (current === null) return null;
  if (current.professionalId === to) return { field: 'to', reason: 'ALREADY_CONTACT' };
  if (on <= current.validFrom) return { field: 'on', reason: 'NOT_AFTER_START' };
  // Where a handover was planned, the end of the current period is that handover's own, and moves with it.
  const leavesOn = replaced.length === 0 ? current.validTo : null;
  return leavesOn !== null && on > leavesOn ? { field: 'on', reason: 'LEAVES_A_GAP' } : null;
}

/** Whether somebody would have the same role twice at once. */
export function overlapsOwnRole(periods: readonly RolePeriod[], wished: RolePeriod): boolean {
  return periods.some(
    (period) =>
      period.professionalId === wished.professionalId &&
      period.role === wished.role &&
      (wished.validTo === null || period.validFrom < wished.validTo) &&
      (period.validTo === null || wished.validFrom < period.validTo),
  );
}
