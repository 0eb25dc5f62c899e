import type { CheckedRow, Checking } from './check.types.ts';
import { referToProfessional } from './refer.ts';
import { numberOf, type Register } from '../register/register.ts';
import { personFlags } from './person-flags.ts';

/** Their guide may stand further down, or be a professional by a file that is read later. */
export function keepGuide({ line, values }: CheckedRow<'people'>, { register }: Checking): void {
  if (values.guidedBy === undefined) return;
  register.write('INSERT INTO guides VALUES (?, ?, ?)', line, values.id, values.guidedBy);
}

/** Who says more about a person, to find them again when that person is left out. */
export function keepProfessional({ line, values }: CheckedRow<'professionals'>, { register }: Checking): void {
  register.write('INSERT INTO professionals VALUES (?, ?)', values.id, line);
}

/**
 * Once every professional is known: whether each guide is one. Who was left out takes along whom they guide, and those
 * what is said about them, until nothing more falls.
 */
export function checkGuides(checking: Checking): void {
  rejectWrongGuides(checking);
  if (checking.options.onError === 'SKIP') while (rejectFallen(checking) > 0);
}

function rejectWrongGuides(checking: Checking): void {
  const { register, notes, files } = checking;
  const file = files.get('people');
  if (file === undefined) return;
  for (const [line, id, guide] of guidesOf(register)) {
    notes.clear();
    referToProfessional({ file, property: 'guidedBy' }, guide, checking);
    if (!notes.isBad) continue;
    register.reject('people', line, notes.named);
    register.markBad('people', id);
    register.write('DELETE FROM guides WHERE line = ?', line);
  }
}

/** In pieces, because what is read here is changed meanwhile. */
function* guidesOf(register: Register): Generator<[line: number, id: string, guide: string]> {
  const sql = 'SELECT line, id, guide FROM guides WHERE line > ? ORDER BY line LIMIT 1000';
  for (let last = 0; ;) {
    const rows = register.all(sql, last) as unknown as [number, string, string][];
    yield* rows;
    const end = rows.at(-1);
    if (end === undefined) return;
    [last] = end;
  }
}

const [people, professional] = [numberOf.people, numberOf.professionals];

const fallenProfessionalSql = `
  SELECT told.id, told.line, person.line FROM professionals AS told
  JOIN ids AS person ON person.file = ${people} AND person.id = told.id AND person.bad = 1
  JOIN ids AS own ON own.file = ${professional} AND own.id = told.id AND own.bad = 0`;

/** By the guide as a person, or by what professionals.csv says where that alone makes them a professional. */
const fallenGuidedSql = `
  SELECT own.id, own.line, CASE guide.bad WHEN 1 THEN guide.line ELSE more.line END FROM guides
  JOIN ids AS own ON own.file = ${people} AND own.id = guides.id AND own.line = guides.line AND own.bad = 0
  JOIN ids AS guide ON guide.file = ${people} AND guide.id = guides.guide
  LEFT JOIN ids AS more ON more.file = ${professional} AND more.id = guides.guide
  WHERE guide.bad = 1 OR (more.bad = 1 AND guide.flags & ${personFlags.PROFESSIONAL} = 0)`;

/** Professionals whose person is bad, and people whose guide is. Answers how many were found. */
function rejectFallen({ register }: Checking): number {
  const professionals = register.all(fallenProfessionalSql);
  for (const [id, line, person] of professionals as [string, number, number][]) {
    register.reject('professionals', line, [{ property: 'id', reason: 'REFERS_TO_REJECTED', limit: person }]);
    register.markBad('professionals', id);
  }
  const guided = register.all(fallenGuidedSql);
  for (const [id, line, guide] of guided as [string, number, number][]) {
    register.reject('people', line, [{ property: 'guidedBy', reason: 'REFERS_TO_REJECTED', limit: guide }]);
    register.markBad('people', id);
  }
  return professionals.length + guided.length;
}
