import type { AreaValues } from '../../csv-rows.types.ts';
import type { CsvColumns } from '../csv-columns.ts';
import type { CellsOf } from '../columns/column.types.ts';
import type { RowNotes } from '../row-notes.ts';
import { without } from './without.ts';

/** Longitude and latitude, or nothing; one without the other is named. */
export function pointOf(
  { latitude, longitude }: { readonly latitude?: number; readonly longitude?: number },
  notes: RowNotes,
): readonly [number, number] | undefined {
  if (latitude !== undefined && longitude !== undefined) return [longitude, latitude];
  if (latitude !== undefined) notes.note('longitude', 'NEEDED_TOGETHER');
  if (longitude !== undefined) notes.note('latitude', 'NEEDED_TOGETHER');
  return undefined;
}

export function areaRow(cells: CellsOf<CsvColumns['areas']>, notes: RowNotes): AreaValues | null {
  const { code, name, level, ...rest } = without(cells, 'latitude', 'longitude');
  const centre = pointOf(cells, notes);
  if (code === undefined || name === undefined || level === undefined) return null;
  return { ...rest, code, name, level, ...(centre && { centre }) };
}
