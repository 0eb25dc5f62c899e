import type { CsvRole } from '../../csv-rows.types.ts';

/** What a person is, as bits of the register. */
export const personFlags = { RESIDENT: 1, VOLUNTEER: 2, PROFESSIONAL: 4 } as const satisfies Record<CsvRole, number>;

export function flagsOf(roles: readonly CsvRole[]): number {
  return roles.reduce((flags, role) => flags | personFlags[role], 0);
}
