import type { Role } from '@netwerk/domain';
import { policy } from '../policy.ts';

const allowedByRole = new Map<Role, Set<string>>();
for (const row of policy) {
  const allowed = allowedByRole.get(row.role) ?? new Set<string>();
  row.fields.forEach((field) => allowed.add(`${row.subject}.${field}`));
  allowedByRole.set(row.role, allowed);
}

/** The `Type.field` names in `asked` for which this role has no row. */
export function fieldsWithoutRow(role: Role, asked: Iterable<string>): string[] {
  const allowed = allowedByRole.get(role);
  return [...asked].filter((field) => !(allowed?.has(field) ?? false));
}
