import { lifeDomainWords, roleWords } from '../columns/code-words.ts';
import type { CellKind } from '../columns/column.types.ts';
import { CellProblem } from './cell-problem.ts';
import { readCell } from './read-cell.ts';

function read(kind: CellKind, text: string): unknown {
  const cell = readCell(kind, text, '2026-11-17');
  return cell instanceof CellProblem ? cell.reason : cell;
}

const date: CellKind = { kind: 'DATE' };
const id: CellKind = { kind: 'ID' };
const line: CellKind = { kind: 'LINE', longest: 10 };
const text: CellKind = { kind: 'TEXT', longest: 20 };
const degrees: CellKind = { kind: 'DEGREES', least: 50, most: 54 };
const number: CellKind = { kind: 'NUMBER', least: 0, most: 20 };
const domain: CellKind = { kind: 'CODE', codes: lifeDomainWords };
const roles: CellKind = { kind: 'CODES', codes: roleWords };
const workers: CellKind = { kind: 'WORKERS', most: 2 };
const polygon: CellKind = { kind: 'POLYGON' };
const square = '[[4,52],[5,52],[5,53],[4,52]]';

describe('a cell', () => {
  it.each<[CellKind, string, unknown]>([
    [date, ' 2026-11-17 ', '2026-11-17'],
    [date, '17-11-2026', '2026-11-17'],
    [date, '1-2-2024', '2024-02-01'],
    [date, '29-02-2024', '2024-02-29'],
    [date, '29-02-2023', 'NOT_A_DATE'],
    [date, '11/17/2026', 'NOT_A_DATE'],
    [date, '31-12-1899', 'DATE_OUT_OF_BOUNDS'],
    [date, '2036-11-18', 'DATE_OUT_OF_BOUNDS'],
    [{ kind: 'DATE', past: true }, '2026-11-18', 'IN_THE_FUTURE'],
    [id, ' a|1: é ', 'a|1: é'],
    [id, '999900006', 'HOLDS_BSN'],
    [id, '9999-0000-6', 'HOLDS_BSN'],
    [id, '01234567-8999-4900-a006-0123456789ab', '01234567-8999-4900-a006-0123456789ab'],
    [id, 'p-01234567-8999-4900-a006-0123456789ab', 'p-01234567-8999-4900-a006-0123456789ab'],
    [id, '01234567-8999-4900-a006-0123456789ab/999900006', 'HOLDS_BSN'],
    [id, 'x'.repeat(201), 'TOO_LONG'],
    [id, 'a\u0000b', 'UNREADABLE'],
    [line, ' Jo  de ', ' Jo  de '],
    [line, '\u{1f600}'.repeat(10), '\u{1f600}'.repeat(10)],
    [line, '\u{1f600}'.repeat(11), 'TOO_LONG'],
    [line, 'a\nb', 'UNREADABLE'],
    [line, 'a\u202eb', 'UNREADABLE'],
    [line, '\ud800', 'UNREADABLE'],
    [text, 'a\r\nb\rc\n', 'a\nb\nc\n'],
    [degrees, '52,0907', 52.0907],
    [degrees, '52.0907', 52.0907],
    [degrees, '1.052,09', 'NOT_A_NUMBER'],
    [degrees, '48.8', 'OUT_OF_BOUNDS'],
    [number, '020', 20],
    [number, '21', 'OUT_OF_BOUNDS'],
    [number, '-1', 'OUT_OF_BOUNDS'],
    [number, '1e1', 'NOT_A_NUMBER'],
    [number, '1.5', 'NOT_A_NUMBER'],
    [domain, 'werk', 'WORK'],
    [domain, 'Financiën', 'FINANCE'],
    [domain, 'mental health', 'MENTAL_HEALTH'],
    [domain, 'vissen', 'UNKNOWN_CODE'],
    [roles, 'Vrijwilliger | inwoner|volunteer', ['RESIDENT', 'VOLUNTEER']],
    [roles, 'inwoner;vrijwilliger', 'UNKNOWN_CODE'],
    [{ kind: 'YES_NO' }, 'JA', true],
    [{ kind: 'YES_NO' }, '0', false],
    [{ kind: 'YES_NO' }, 'soms', 'NOT_YES_OR_NO'],
    [{ kind: 'PHONE' }, '+31 (6) 1234-5678', '+31 (6) 1234-5678'],
    [{ kind: 'PHONE' }, 'bel maar', 'NOT_A_PHONE_NUMBER'],
    [{ kind: 'EMAIL' }, 'a@b.example', 'a@b.example'],
    [{ kind: 'EMAIL' }, 'a@b', 'NOT_AN_ADDRESS'],
    [{ kind: 'PAGE' }, 'javascript:alert(1)', 'NOT_A_PAGE'],
    [{ kind: 'REFERENCES', to: 'areas', most: 2 }, 'b|a||b', ['a', 'b']],
    [{ kind: 'REFERENCES', to: 'areas', most: 2 }, 'a|b|c', 'TOO_MANY'],
    [
      polygon,
      ` {"type": "Polygon", "x": 1, "coordinates": [${square}]}`,
      `{"type":"Polygon","coordinates":[${square}]}`,
    ],
    [polygon, `{"type":"Polygon","coordinates":[[[4,52],[5,52],[5,53],[4,53]]]}`, 'NOT_A_POLYGON'],
    [polygon, `{"type":"MultiPolygon","coordinates":[[${square}]]}`, 'NOT_A_POLYGON'],
    [polygon, 'null', 'NOT_A_POLYGON'],
    [workers, 'a:b:duo', [{ professional: 'a:b', role: 'DUO' }]],
    [
      workers,
      '1 : CONTACT : 1-2-2024 : 2024-03-01',
      [{ professional: '1', role: 'CONTACT', since: '2024-02-01', until: '2024-03-01' }],
    ],
    [workers, '1', 'NOT_A_WORKER'],
    [workers, '1:baas', 'UNKNOWN_CODE'],
    [workers, '1:duo:2024-02-31', 'NOT_A_DATE'],
    [workers, '1:duo|2:duo|3:duo', 'TOO_MANY'],
  ])('%j %j is %j', (kind, sent, expected) => {
    expect(read(kind, sent)).toEqual(expected);
  });
});
