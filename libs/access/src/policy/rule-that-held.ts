import type { Role } from '@netwerk/domain';
import { policy } from '../policy.ts';
import type { PolicyRow, RowCondition } from './policy-row.ts';

/** The row that allows `role` to read `subject` because `condition` held. A missing row is a fault in the table. */
export function rowFor(role: Role, subject: string, condition: RowCondition): PolicyRow {
  const row = policy.find((each) => each.role === role && each.subject === subject && each.condition === condition);
  if (row === undefined) throw new Error(`The policy has no row for ${role} on ${subject}.`);
  return row;
}
