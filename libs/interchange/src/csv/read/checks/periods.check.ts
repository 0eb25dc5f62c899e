import type { IsoDate } from '@netwerk/domain';
import type { Register } from '../register/register.ts';

/** What a period is of: only those of one kind and the same pair can be in each other's way. */
export interface PairPeriod {
  readonly kind: 'TIE' | 'MEMBERSHIP' | 'TAKES_PART' | 'ORGANISES';
  /** Lines of the rows between which it holds, and of the case that it was told in. */
  readonly one: number;
  readonly other: number;
  readonly within?: number;
  readonly since: IsoDate | undefined;
  readonly until: IsoDate | undefined;
}

const kinds = { TIE: 1, MEMBERSHIP: 2, TAKES_PART: 3, ORGANISES: 4 } as const;

const keepSql = `
  INSERT INTO periods SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE NOT EXISTS (
    SELECT 1 FROM periods WHERE kind = ?1 AND one = ?2 AND other = ?3 AND within = ?4 AND since < ?6 AND until > ?5)`;
const overlapSql = `
  SELECT line FROM periods WHERE kind = ?1 AND one = ?2 AND other = ?3 AND within = ?4 AND since < ?6 AND until > ?5`;

/**
 * Keeps a period unless it overlaps an earlier one; then the line of that one. A first day that was not told may be any
 * day, so such a period stands alone.
 */
export function keepPeriod(register: Register, period: PairPeriod, line: number): number | null {
  const { kind, one, other, within = 0, since = '', until = '9999-12-31' } = period;
  const key = [kinds[kind], one, other, within, since, until] as const;
  if (register.write(keepSql, ...key, line) === 1) return null;
  return Number(register.first(overlapSql, ...key)?.[0] ?? null);
}

/** A row that is bad after all stands in nobody's way. */
export function dropPeriod(register: Register, { kind, one, other, within = 0 }: PairPeriod, line: number): void {
  const sql = 'DELETE FROM periods WHERE kind = ? AND one = ? AND other = ? AND within = ? AND line = ?';
  register.write(sql, kinds[kind], one, other, within, line);
}
