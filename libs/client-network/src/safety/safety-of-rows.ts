import type { SafetyMarksRow } from '@netwerk/graph';
import { areaOf } from '../area.ts';
import { mostLookAlikes } from './safety-case.ts';

type RowOf<Kind extends SafetyMarksRow['kind']> = Extract<SafetyMarksRow, { kind: Kind }>;
type KnownRow = RowOf<'PERSON'> | RowOf<'LOOK_ALIKE'> | RowOf<'RULED_OUT'>;
const kinds = ['RESIDENT', 'VOLUNTEER', 'PROFESSIONAL'] as const;

/** The contract's marks: those that hold first, then the newest. */
export function marksOfRows(rows: readonly SafetyMarksRow[]) {
  return rowsOf(rows, 'MARK')
    .sort((one, other) => Number(other.inForce) - Number(one.inForce) || orderOf(one, other))
    .map((mark) => markOf(mark, rows));
}

export function rowsOf<Kind extends SafetyMarksRow['kind']>(
  rows: readonly SafetyMarksRow[],
  kind: Kind,
): RowOf<Kind>[] {
  return rows.filter((row): row is RowOf<Kind> => row.kind === kind);
}

function orderOf(one: RowOf<'MARK'>, other: RowOf<'MARK'>): number {
  const [a, b] = [`${one.since} ${one.id}`, `${other.since} ${other.id}`];
  return a < b ? 1 : -1;
}

function markOf({ id, markKind, ...mark }: RowOf<'MARK'>, rows: readonly SafetyMarksRow[]) {
  const ofMark = <Row extends { markId: string }>(all: Row[]): Row[] => all.filter(({ markId }) => markId === id);
  const alike = ofMark(rowsOf(rows, 'LOOK_ALIKE'));
  const homes = ofMark(rowsOf(rows, 'HOUSEMATE'));
  return {
    id,
    ...mark,
    kind: markKind,
    people: ofMark(rowsOf(rows, 'PERSON')).map((person) => personOf(person, homes)),
    lookAlikes: alike.slice(0, mostLookAlikes).map(lookAlikeOf),
    tooManyAlike: alike.length > mostLookAlikes,
    ruledOut: ofMark(rowsOf(rows, 'RULED_OUT')).slice(0, mostLookAlikes).map(lookAlikeOf),
  };
}

function personOf(row: RowOf<'PERSON'>, homes: readonly RowOf<'HOUSEMATE'>[]) {
  const { side, basis, memberId, personId, name } = row;
  const livesWith = homes
    .filter((home) => home.personId === personId)
    .map((home) => ({ personId: home.otherId, name: home.name }));
  return { side, basis, memberId, personId, name, livesWith, ...placeOf(row) };
}

function lookAlikeOf(row: RowOf<'LOOK_ALIKE'> | RowOf<'RULED_OUT'>) {
  const { personId, side, fullName } = row;
  return { personId, side, fullName, ...placeOf(row) };
}

function placeOf(row: KnownRow) {
  const said = row.kinds.split(' ');
  return { area: areaOf(row), kinds: kinds.filter((kind) => said.includes(kind)) };
}
