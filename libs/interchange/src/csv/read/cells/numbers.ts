import { plainName } from '../same-name.ts';
import { CellProblem } from './cell-problem.ts';

interface Range {
  readonly least: number;
  readonly most: number;
}

const wholeNumber = /^-?\d{1,12}$/;
/** With a point or a comma before the decimals; both together, or a space between thousands, could mean two things. */
const decimal = /^-?\d{1,3}(?:[.,]\d{1,20})?$/;

export function readNumber(text: string, range: Range): number | CellProblem {
  return wholeNumber.test(text) ? inRange(Number(text), range) : new CellProblem('NOT_A_NUMBER');
}

export function readDegrees(text: string, range: Range): number | CellProblem {
  return decimal.test(text) ? inRange(Number(text.replace(',', '.')), range) : new CellProblem('NOT_A_NUMBER');
}

function inRange(value: number, { least, most }: Range): number | CellProblem {
  return value < least || value > most ? new CellProblem('OUT_OF_BOUNDS', value < least ? least : most) : value;
}

const yes = new Set(['ja', 'j', 'yes', 'y', 'true', 'waar', '1']);
const no = new Set(['nee', 'n', 'no', 'false', 'onwaar', '0']);

export function readYesNo(text: string): boolean | CellProblem {
  const word = plainName(text);
  if (yes.has(word)) return true;
  return no.has(word) ? false : new CellProblem('NOT_YES_OR_NO');
}
