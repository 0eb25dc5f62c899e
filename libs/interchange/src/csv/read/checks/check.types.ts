import type { CsvFile, CsvValues } from '../../csv-rows.types.ts';
import type { CheckOptions } from '../../csv-folder.types.ts';
import type { PreparedFile } from '../files/prepare-folder.ts';
import type { Register } from '../register/register.ts';
import type { RowNotes } from '../row-notes.ts';
import type { Cells } from '../rows/read-cells.ts';

/** What the checks of a folder go by. */
export interface Checking {
  readonly register: Register;
  readonly notes: RowNotes;
  readonly options: CheckOptions;
  readonly files: ReadonlyMap<CsvFile, PreparedFile>;
}

/** One row whose cells were read. */
export interface CheckedRow<F extends CsvFile = CsvFile> {
  readonly file: PreparedFile;
  readonly line: number;
  readonly cells: Cells;
  readonly values: CsvValues[F];
}
