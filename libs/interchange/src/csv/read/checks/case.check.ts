import { maxNodesInAnswer } from '@netwerk/domain';
import type { CheckedRow, Checking } from './check.types.ts';
import { personFlags } from './person-flags.ts';

export function checkCase({ line, values }: CheckedRow<'cases'>, { register, notes }: Checking): void {
  const resident = register.find('people', values.resident);
  if (resident === null || resident.isBad) return;
  if ((resident.flags & personFlags.RESIDENT) === 0) notes.note('resident', 'NOT_A_RESIDENT');
  if (values.closedOn !== undefined || notes.isBad) return;
  const team = values.team === undefined ? 0 : (register.find('teams', values.team)?.line ?? 0);
  if (register.write('INSERT OR IGNORE INTO open_cases VALUES (?, ?, ?)', resident.line, team, line) === 1) return;
  const [earlier] =
    register.first('SELECT line FROM open_cases WHERE resident = ? AND team = ?', resident.line, team) ?? [];
  notes.note('resident', 'OPEN_CASE_TWICE', Number(earlier));
}

const memberSql = `
  INSERT INTO maps VALUES (?, 0, 0, 1) ON CONFLICT (line) DO UPDATE SET members = members + 1 RETURNING members`;

export function checkMember({ values }: CheckedRow<'members'>, { register, notes }: Checking): void {
  const within = register.find('cases', values.case);
  if (within === null || within.isBad) return;
  if (register.find('people', values.id)?.line === within.link) notes.note('id', 'SAME_AS_CLIENT');
  if (notes.isBad) return;
  const [members] = register.first(memberSql, within.line) as [number];
  if (members <= maxNodesInAnswer) return;
  register.write('UPDATE maps SET members = members - 1 WHERE line = ?', within.line);
  notes.note('case', 'TOO_MANY_MEMBERS', maxNodesInAnswer);
}
