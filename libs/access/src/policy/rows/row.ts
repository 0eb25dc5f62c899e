import type { Role } from '@netwerk/domain';
import type { PolicyRow, RowCondition } from '../policy-row.ts';

/** A row as it is written down: what hides nothing need not say so. */
export type Row = Omit<PolicyRow, 'hidden' | 'why'> & Partial<Pick<PolicyRow, 'hidden' | 'why'>>;

export type FieldsByType = Readonly<Record<string, readonly string[]>>;

interface Rule {
  readonly rule: string;
  readonly role: Role;
  readonly condition: RowCondition;
}

/** Rows that let a role read several types under one rule. `hidden` and its reason are given per type where there is one. */
export function readRows(
  { rule, role, condition }: Rule,
  fieldsByType: FieldsByType,
  hiding: Readonly<Record<string, { hidden: readonly string[]; why: string }>> = {},
): Row[] {
  return Object.entries(fieldsByType).map(([subject, fields]) => ({
    rule, role, subject, action: 'READ', condition, fields, ...hiding[subject],
  }));
}

/** The root questions that a rule opens. */
export function queryRow({ rule, role, condition }: Rule, fields: readonly string[], why = ''): Row {
  return { rule, role, subject: 'Query', action: 'READ', condition, fields, why };
}

/** The acts that a rule allows. */
export function mutationRow({ rule, role, condition }: Rule, fields: readonly string[], why = ''): Row {
  return { rule, role, subject: 'Mutation', action: 'DO', condition, fields, why };
}
