import type { CsvFile, CsvValues } from '../../csv-rows.types.ts';
import type { CellsOf } from '../columns/column.types.ts';
import type { CsvColumns } from '../csv-columns.ts';
import type { RowNotes } from '../row-notes.ts';
import { caseRow, memberRow } from './case.row.ts';
import { initiativeRow, organisationRow, participationRow, teamRow } from './directory.row.ts';
import { membershipRow, personRow, professionalRow } from './people.row.ts';
import { areaRow } from './place.row.ts';
import type { Cells } from './read-cells.ts';
import { tieRow } from './tie.row.ts';

type RowReaders = {
  readonly [F in CsvFile]: (cells: CellsOf<CsvColumns[F]>, notes: RowNotes) => CsvValues[F] | null;
};

const readers: RowReaders = {
  areas: areaRow,
  organisations: organisationRow,
  teams: teamRow,
  people: personRow,
  professionals: professionalRow,
  memberships: membershipRow,
  initiatives: initiativeRow,
  participation: participationRow,
  cases: caseRow,
  members: memberRow,
  ties: tieRow,
};

/** What a row as a whole says; null when too little of it could be read, which its notes then name. */
export function readRow<F extends CsvFile>(file: F, cells: Cells, notes: RowNotes): CsvValues[F] | null {
  // The cells were read by the columns of this very file.
  return readers[file](cells as CellsOf<CsvColumns[F]>, notes);
}
