import type { PolicyRow } from './policy-row.ts';

/**
 * A copy of `value` in which what the row hides is empty: a list without items, anything else null. The row names only
 * fields that the contract allows to be empty, which a contract test checks.
 */
export function redact<T extends object>(row: PolicyRow, value: T): T {
  if (row.hidden.length === 0) return value;
  const copy = { ...value } as Record<string, unknown>;
  for (const field of row.hidden) {
    if (field in copy) copy[field] = Array.isArray(copy[field]) ? [] : null;
  }
  return copy as T;
}
