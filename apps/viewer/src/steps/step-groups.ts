import type { StepDueGroup, StepSummary } from './step.types.ts';

/** Steps under one heading: of one time, or of one client. */
export interface StepGroup {
  readonly key: string;
  /** Null: a group of one client, with the name as heading. */
  readonly due: StepDueGroup | null;
  readonly clientName: string | null;
  readonly steps: readonly StepSummary[];
}

/** What stands on the page by date; what lies further ahead is counted beside it. */
export const nearGroups: readonly StepDueGroup[] = ['OVERDUE', 'TODAY', 'THIS_WEEK'];
export const furtherGroups: readonly StepDueGroup[] = ['NEXT_WEEK', 'REST_OF_MONTH', 'NEXT_MONTH', 'LATER'];

/** Only the groups in which something stands. */
export function groupsByDate(steps: readonly StepSummary[], shown: readonly StepDueGroup[]): StepGroup[] {
  return shown
    .map((due) => ({ key: due, due, clientName: null, steps: steps.filter((step) => step.group === due) }))
    .filter((group) => group.steps.length > 0);
}

/** Every client once, by name; of each what asks attention first. */
export function groupsByClient(steps: readonly StepSummary[]): StepGroup[] {
  const clients = new Map<string, StepSummary[]>();
  for (const step of steps) clients.set(step.caseId, [...(clients.get(step.caseId) ?? []), step]);
  const names = new Intl.Collator('nl');
  return [...clients.entries()]
    .map(([key, ofClient]) => ({ key, due: null, clientName: ofClient[0]?.clientFullName ?? '', steps: ofClient }))
    .sort((one, other) => names.compare(one.clientName, other.clientName));
}

/** What a row asks for: the first word of its button. */
export function rowAct(step: Pick<StepSummary, 'state' | 'stoppedOn' | 'group'>): 'note' | 'lookBack' | 'ask' | 'open' {
  if (step.stoppedOn !== null) return 'ask';
  if (step.group !== 'OVERDUE' && step.group !== 'TODAY') return 'open';
  return step.state === 'AGREED' ? 'note' : 'lookBack';
}

/** Which time of looking back it is: after two or after six weeks; null for another day. */
export function lookBackTime(
  step: Pick<StepSummary, 'state' | 'dueOn' | 'firstLookBackOn' | 'secondLookBackOn'> | { dueOn: null },
): 'two' | 'six' | null {
  if (step.dueOn === null) return null;
  if (step.state === 'INTRODUCED') return 'two';
  return step.state === 'FOLLOWED_UP' && step.dueOn === step.secondLookBackOn ? 'six' : null;
}

/** Number of the week as calendars print it (ISO 8601): the week of the first Thursday is 1. */
export function weekNumber(date: string): number {
  const day = new Date(`${date}T00:00:00Z`);
  const thursday = new Date(day);
  thursday.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  const firstOfYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.ceil((thursday.getTime() - firstOfYear + 1) / (7 * 86_400_000));
}
