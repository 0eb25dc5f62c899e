import { type Ring, type Strength } from '@netwerk/domain';
import type { CsvColumns } from '../csv-columns.ts';
import type { SupportWord, TieValues } from '../../csv-rows.types.ts';
import type { CellsOf } from '../columns/column.types.ts';
import type { RowNotes } from '../row-notes.ts';
import { checkPeriod } from './periods.ts';

export type TieCells = CellsOf<CsvColumns['ties']>;

/** The columns of each kind of support. */
const supportColumns = {
  practical: { receives: 'receivesPractical', gives: 'givesPractical', words: 'practicalWords' },
  company: { receives: 'receivesCompany', gives: 'givesCompany', words: 'companyWords' },
  advice: { receives: 'receivesAdvice', gives: 'givesAdvice', words: 'adviceWords' },
  emotional: { receives: 'receivesEmotional', gives: 'givesEmotional', words: 'emotionalWords' },
} as const satisfies Record<SupportWord, Record<string, keyof TieCells>>;
const supportWords = Object.keys(supportColumns) as SupportWord[];

export function tieRow(cells: TieCells, notes: RowNotes): TieValues | null {
  const { from, to } = cells;
  const support = supportOf(cells);
  checkPeriod(cells, ['since', 'until'], notes);
  checkTold(cells, support, notes);
  if (from === undefined || to === undefined) return null;
  if (from === to) notes.note('to', 'TIE_TO_ONESELF');
  return { from, to, ...factsOf(cells), ...endOf(cells), ...support };
}

function factsOf(cells: TieCells) {
  const { case: file, since, ring, outside, sector, lifeDomain, strength, frequency, unsafe, confirmedOn } = cells;
  return {
    ...(file !== undefined && { case: file }),
    ...(since !== undefined && { since }),
    ...(ring !== undefined && { ring: Number(ring) as Ring }),
    ...(outside === true && { outside }),
    ...(sector !== undefined && { sector }),
    ...(lifeDomain !== undefined && { lifeDomain }),
    ...(strength !== undefined && { strength: strength as Strength }),
    ...(frequency !== undefined && { frequency }),
    ...(unsafe === true && { unsafe }),
    ...(confirmedOn !== undefined && { confirmedOn }),
    nature: cells.nature ?? 'ORDINARY',
    source: cells.source ?? 'TOLD',
  };
}

/** An end of which the reason was not told has an unknown one. */
function endOf({ until, endedBecause }: TieCells) {
  return until === undefined ? {} : { until, endedBecause: endedBecause ?? ('UNKNOWN' as const) };
}

type Support = Pick<TieValues, 'receives' | 'gives' | 'supportWords'>;

/** None is told by leaving it out. */
function supportOf(cells: TieCells): Support {
  const receives: Partial<Record<SupportWord, number>> = {};
  const gives: Partial<Record<SupportWord, number>> = {};
  const words: Partial<Record<SupportWord, string>> = {};
  for (const kind of supportWords) {
    const { receives: got, gives: given, words: said } = supportColumns[kind];
    if (cells[got]) receives[kind] = cells[got];
    if (cells[given]) gives[kind] = cells[given];
    if (cells[said] !== undefined) words[kind] = cells[said];
  }
  return { receives, gives, supportWords: words };
}

function checkTold(cells: TieCells, support: Support, notes: RowNotes): void {
  const { until, endedBecause, outside, ring, nature, strength, frequency } = cells;
  if (endedBecause !== undefined && until === undefined) notes.note('endedBecause', 'ONLY_WHEN_ENDED');
  if (outside === true && ring !== undefined) notes.note('ring', 'OUTSIDE_HAS_NO_RING');
  if (nature !== 'NAMED') return;
  const said = strength !== undefined || frequency !== undefined || supportWords.some((kind) => flows(support, kind));
  if (said) notes.note('nature', 'ONLY_NAMED');
}

function flows({ receives, gives }: Support, kind: SupportWord): boolean {
  return receives[kind] !== undefined || gives[kind] !== undefined;
}
