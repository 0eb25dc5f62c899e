import type { CellKind } from '../columns/column.types.ts';
import type { ToldWorker } from '../cells/told-worker.types.ts';
import type { PreparedFile } from '../files/prepare-folder.ts';
import type { Cells } from '../rows/read-cells.ts';
import type { Checking } from './check.types.ts';
import { refer, referToProfessional } from './refer.ts';

/** References that are looked at elsewhere: to a row that may still come, or by more than an id. */
const elsewhere: ReadonlySet<string> = new Set([
  'areas.parent',
  'people.guidedBy',
  'ties.from',
  'ties.to',
  'ties.case',
]);

/** Names every reference of a row to what is not there. */
export function checkReferences(file: PreparedFile, cells: Cells, checking: Checking): void {
  for (const { column } of file.header.columns) {
    const cell = cells[column.property];
    if (cell === undefined || elsewhere.has(`${file.file}.${column.property}`)) continue;
    checkReference({ file, property: column.property }, column.kind, cell, checking);
  }
  if (file.file === 'professionals' && typeof cells['id'] === 'string')
    refer({ file, property: 'id' }, 'people', cells['id'], checking);
}

function checkReference(
  place: { file: PreparedFile; property: string },
  kind: CellKind,
  cell: NonNullable<Cells[string]>,
  checking: Checking,
): void {
  if (kind.kind === 'REFERENCE') refer(place, kind.to, cell as string, checking);
  if (kind.kind === 'PROFESSIONAL') referToProfessional(place, cell as string, checking);
  if (kind.kind === 'REFERENCES') for (const id of cell as readonly string[]) refer(place, kind.to, id, checking);
  if (kind.kind === 'WORKERS')
    for (const { professional } of cell as readonly ToldWorker[]) referToProfessional(place, professional, checking);
  if (kind.kind === 'EXPERTISE') checkExpertise(place.property, cell as readonly string[], checking);
}

function checkExpertise(property: string, codes: readonly string[], { notes, options }: Checking): void {
  if (codes.some((code) => options.known?.expertise.has(code) !== true)) notes.note(property, 'UNKNOWN_CODE');
}
