import type { ImportedKind, LinkKind } from '@netwerk/graph';

export type Values = Readonly<Record<string, unknown>>;

/** A link as a row tells it, by the sender's ids and by codes; values as model.ts names them. */
export interface LinkPlan {
  readonly kind: LinkKind;
  readonly from: string;
  readonly to: string;
  readonly properties: Values;
  /** Points within its own file, where the other may come later: written last. */
  readonly late?: true;
}

/** One thing that a row brings. */
export interface NodePlan {
  readonly kind: ImportedKind;
  /** The sender's id; the code of an area. */
  readonly id: string;
  /** Its labels, with a colon between. */
  readonly as: string;
  /** What the row tells, without ids and provenance; what is absent was left empty. */
  readonly told: Values;
  /** What something new has besides. */
  readonly given: Values;
  readonly links: readonly LinkPlan[];
  /** Whether it has a version from the start. */
  readonly counted: boolean;
  /** Agreement I1 of a case. */
  readonly agreement?: Values;
}

/** What a plan needs to know besides the row. */
export interface PlanContext {
  readonly importId: string;
  readonly today: string;
  readonly at: string;
  readonly recordedBy: string;
}

/** The first day of something of which nobody told it: today, or the day on which it ended if that came before. */
export function firstDay({ today }: Pick<PlanContext, 'today'>, until: string | undefined): string {
  return until !== undefined && until < today ? until : today;
}

/** Leaves out what is absent. */
export function known(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** What is left of `values` without these. */
export function without<T extends object, K extends keyof T>(values: T, ...names: readonly K[]): Omit<T, K> {
  const left = { ...values };
  for (const name of names) Reflect.deleteProperty(left, name);
  return left;
}
