import type { Seeded } from '@netwerk/domain/testing';
import type { CsvFile } from '../csv-rows.types.ts';
import type { CsvReason } from '../read/csv-reasons.ts';
import type { MadeFolder, MadeRow } from './random-folder.ts';

/** Breaks one or two rows that are right as yet, and says in the row what is wrong with it. */
export type Fault = (made: MadeFolder, random: Seeded) => void;

/** A fault in one cell of a row of a file. */
function cellFault(file: CsvFile, property: string, text: string, reason: CsvReason, refersTo?: CsvFile): Fault {
  return (made, random) => {
    const row = rightRow(made[file], random, (each) => refersTo === undefined || (each.cells[property] ?? '') !== '');
    if (row === null) return;
    row.cells[property] = text;
    row.fault = { property, reason };
  };
}

/** Rows that another fault rests on: they stay as they are. */
const kept = new WeakSet<MadeRow>();

function rightRow(rows: readonly MadeRow[], random: Seeded, suits: (row: MadeRow) => boolean): MadeRow | null {
  const right = rows.filter((row) => row.fault === undefined && !kept.has(row) && suits(row));
  return right[random.below(right.length)] ?? null;
}

/** Keeps the row with this id as it is; false when something is wrong with it already. */
function keep(rows: readonly MadeRow[], id: string | undefined): boolean {
  const row = rows.find(({ cells }) => cells['id'] === id);
  if (row === undefined || row.fault !== undefined) return false;
  kept.add(row);
  return true;
}

/** A second row after all others, of which one thing is wrong. */
function repeat(file: CsvFile, change: (cells: MadeRow['cells']) => MadeRow['cells'], fault: MadeRow['fault']): Fault {
  return (made, random) => {
    const row = rightRow(made[file], random, (each) => file !== 'ties' || each.cells['case'] === undefined);
    if (row === null || fault === undefined) return;
    if (file === 'cases' && !keep(made.people, row.cells['resident'])) return;
    kept.add(row);
    made[file].push({ cells: change({ ...row.cells }), refs: [...row.refs], fault });
  };
}

function areaCycle(made: MadeFolder): void {
  const area = made.areas.find(({ cells, fault }) => cells['code']?.startsWith('BU') === true && fault === undefined);
  const district = made.areas.find(({ cells }) => cells['code'] === area?.cells['parent']);
  if (area === undefined || district === undefined || district.fault !== undefined) return;
  district.cells['parent'] = area.cells['code'] ?? '';
  for (const row of [area, district]) row.fault = { property: 'parent', reason: 'AREA_CYCLE' };
}

function ragged(made: MadeFolder, random: Seeded): void {
  const row = rightRow(made.people, random, () => true);
  if (row === null) return;
  row.isRagged = true;
  row.fault = { property: null, reason: 'RAGGED_ROW' };
}

function offTheMap(made: MadeFolder, random: Seeded): void {
  const row = rightRow(made.ties, random, ({ cells }) => cells['case'] === 'c0');
  if (row === null || !keep(made.cases, 'c0') || !keep(made.members, 'c1/m0')) return;
  row.cells['to'] = 'c1/m0';
  row.fault = { property: 'to', reason: 'NOT_ON_THIS_MAP' };
}

function noProfessional(made: MadeFolder, random: Seeded): void {
  const row = rightRow(made.memberships, random, () => true);
  if (row === null || !keep(made.people, 'p 0')) return;
  row.cells['person'] = 'p 0';
  row.fault = { property: 'person', reason: 'NOT_A_PROFESSIONAL' };
}

const free = ({ cells }: MadeRow): boolean => cells['case'] === undefined;

function tieToOneself(made: MadeFolder, random: Seeded): void {
  const row = rightRow(made.ties, random, free);
  if (row === null) return;
  row.cells['to'] = row.cells['from'] ?? '';
  row.fault = { property: 'to', reason: 'TIE_TO_ONESELF' };
}

function endsAtOnce(made: MadeFolder, random: Seeded): void {
  const row = rightRow(made.ties, random, free);
  if (row === null) return;
  Object.assign(row.cells, { since: '2020-05-05', until: '05-05-2020' });
  row.fault = { property: 'until', reason: 'END_BEFORE_START' };
}

export const faults: readonly [Fault, ...Fault[]] = [
  areaCycle,
  ragged,
  offTheMap,
  noProfessional,
  tieToOneself,
  endsAtOnce,
  repeat('people', (cells) => cells, { property: 'id', reason: 'DUPLICATE_ID' }),
  repeat('initiatives', (cells) => cells, { property: 'id', reason: 'DUPLICATE_ID' }),
  repeat('ties', ({ from = '', to = '', ...cells }) => ({ ...cells, from: to, to: from }), {
    property: null,
    reason: 'OVERLAP',
  }),
  repeat('cases', (cells) => ({ ...cells, id: `again ${cells['id']}` }), {
    property: 'resident',
    reason: 'OPEN_CASE_TWICE',
  }),
  cellFault('people', 'area', 'nowhere', 'UNKNOWN_REFERENCE', 'areas'),
  cellFault('teams', 'areas', 'GM1|nowhere', 'UNKNOWN_REFERENCE'),
  cellFault('participation', 'initiative', 'none', 'UNKNOWN_REFERENCE'),
  cellFault('people', 'livesSince', '31-02-2019', 'NOT_A_DATE'),
  cellFault('people', 'livesSince', '2027-01-01', 'IN_THE_FUTURE'),
  cellFault('people', 'name', 'x'.repeat(161), 'TOO_LONG'),
  cellFault('people', 'name', 'Dré 999900006', 'HOLDS_BSN'),
  cellFault('people', 'minor', 'misschien', 'NOT_YES_OR_NO'),
  cellFault('areas', 'name', 'Wijk\u0007', 'UNREADABLE'),
  cellFault('areas', 'residents', '1.250', 'NOT_A_NUMBER'),
  cellFault('initiatives', 'kind', 'feest', 'UNKNOWN_CODE'),
  cellFault('initiatives', 'taken', '21', 'MORE_THAN_PLACES'),
  cellFault('initiatives', 'name', '  ', 'EMPTY'),
  cellFault('organisations', 'website', 'http://oever.example', 'NOT_A_PAGE'),
  cellFault('cases', 'outcome', 'doel bereikt', 'ONLY_WHEN_CLOSED'),
  cellFault('members', 'relation', 'x'.repeat(81), 'TOO_LONG'),
];
