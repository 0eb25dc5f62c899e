import type { IsoDate } from '@netwerk/domain';
import type { CellKind } from '../columns/column.types.ts';
import { CellProblem } from './cell-problem.ts';
import { inOrder, partsOf, readCode, readCodes } from './codes.ts';
import { readDate } from './dates.ts';
import { readDegrees, readNumber, readYesNo } from './numbers.ts';
import { readPolygon } from './polygon.ts';
import { readEmail, readId, readPage, readPhone, readText } from './texts.ts';
import type { ToldWorker } from './told-worker.types.ts';
import { readWorkers } from './workers.ts';

export type Cell = string | number | boolean | readonly string[] | readonly ToldWorker[];

/**
 * What a cell that is not blank says, or why it says nothing. A text is kept exactly; around anything else blanks make no
 * difference.
 */
export function readCell(kind: CellKind, text: string, today: IsoDate): Cell | CellProblem {
  if (kind.kind === 'LINE' || kind.kind === 'TEXT')
    return readText(text, { longest: kind.longest, lines: kind.kind === 'TEXT' });
  return readTrimmed(kind, text.trim(), today);
}

function readTrimmed(
  kind: Exclude<CellKind, { kind: 'LINE' | 'TEXT' }>,
  text: string,
  today: IsoDate,
): Cell | CellProblem {
  switch (kind.kind) {
    case 'ID':
      return readId(text);
    case 'REFERENCE':
    case 'PROFESSIONAL':
    case 'TIE_END':
      return text;
    case 'REFERENCES':
    case 'EXPERTISE':
      return readParts(text, kind.most);
    case 'CODE':
      return readCode(text, kind.codes);
    case 'CODES':
      return readCodes(text, kind.codes);
    case 'DATE':
      return readDate(text, today, kind.past === true);
    case 'NUMBER':
      return readNumber(text, kind);
    case 'WORKERS':
      return readWorkers(text, kind.most, today);
    default:
      return readOther(kind, text);
  }
}

type Other = Extract<CellKind, { kind: 'DEGREES' | 'YES_NO' | 'POLYGON' | 'PHONE' | 'EMAIL' | 'PAGE' }>;

function readOther(kind: Other, text: string): Cell | CellProblem {
  switch (kind.kind) {
    case 'DEGREES':
      return readDegrees(text, kind);
    case 'YES_NO':
      return readYesNo(text);
    case 'POLYGON':
      return readPolygon(text);
    case 'PHONE':
      return readPhone(text);
    case 'EMAIL':
      return readEmail(text);
    case 'PAGE':
      return readPage(text);
  }
}

function readParts(text: string, most: number): readonly string[] | CellProblem {
  const parts = inOrder(partsOf(text));
  return parts.length > most ? new CellProblem('TOO_MANY', most) : parts;
}
