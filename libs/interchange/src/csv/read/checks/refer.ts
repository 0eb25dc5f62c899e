import type { CsvFile } from '../../csv-rows.types.ts';
import type { CsvColumn } from '../columns/column.types.ts';
import { csvColumns } from '../csv-columns.ts';
import { missingFile } from '../files/folder-problems.ts';
import type { PreparedFile } from '../files/prepare-folder.ts';
import type { Found } from '../register/register.ts';
import { personFlags } from './person-flags.ts';
import type { Checking } from './check.types.ts';

/** Where a reference stands. */
export interface Place {
  readonly file: PreparedFile;
  readonly property: string;
}

/** The row that is referred to, or null, with what is wrong noted. @throws ImportProblem when its file is not there */
export function refer({ file, property }: Place, to: CsvFile, id: string, checking: Checking): Found | null {
  const { register, notes, files, options } = checking;
  const found = register.find(to, id);
  if (found !== null) {
    noteRejected(found, property, checking);
    return found;
  }
  if (to === 'areas' && options.known?.areas.has(id) === true) return null;
  const mayStandHere = to === 'areas' && (options.known?.areas.size ?? 0) > 0;
  if (!files.has(to) && !mayStandHere) throw missingFile(file.name, headerOf(file, property), csvColumns[to].names[0]);
  notes.note(property, 'UNKNOWN_REFERENCE');
  return null;
}

/** Somebody of people.csv who is a professional, by role or by standing in professionals.csv. */
export function referToProfessional(place: Place, id: string, checking: Checking): Found | null {
  const person = refer(place, 'people', id, checking);
  if (person === null || (person.flags & personFlags.PROFESSIONAL) !== 0) return person;
  const more = checking.register.find('professionals', id);
  if (more === null) checking.notes.note(place.property, 'NOT_A_PROFESSIONAL');
  else if (!person.isBad) noteRejected(more, place.property, checking);
  return person;
}

/** What a bad row brings with it is left out as well; where everything stops at the bad row itself, that one is enough. */
export function noteRejected(found: Found, property: string, { notes, options }: Checking): void {
  if (found.isBad && options.onError === 'SKIP') notes.note(property, 'REFERS_TO_REJECTED', found.line);
}

/** The header as the file writes it, or as it would be where it has none. */
export function headerOf({ file, header }: PreparedFile, property: string): string {
  const placed = header.columns.find(({ column }) => column.property === property);
  const columns: readonly CsvColumn[] = csvColumns[file].columns;
  return (
    header.names[placed?.index ?? -1] ?? columns.find((column) => column.property === property)?.english ?? property
  );
}
