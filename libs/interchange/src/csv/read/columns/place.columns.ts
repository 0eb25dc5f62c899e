import { maxNameLength } from '@netwerk/domain';
import { levelWords } from './code-words.ts';
import { column, layout } from './column.ts';

/** In the Netherlands: so that a mistyped number does not put something at sea. */
export const latitude = { kind: 'DEGREES', least: 50, most: 54 } as const;
export const longitude = { kind: 'DEGREES', least: 3, most: 8 } as const;

export const areaLayout = layout({
  file: 'areas',
  names: ['areas', 'gebieden', 'buurten'],
  meaning: 'Gemeente, wijken and buurten.',
  columns: [
    column('code', 'code', { kind: 'ID' }, 'CBS code (`GM…`, `WK…`, `BU…`), by which the other files name it.', {
      required: true,
      also: ['id', 'gebiedscode', 'buurtcode'],
    }),
    column('name', 'naam', { kind: 'LINE', longest: maxNameLength }, 'Name on the map.', { required: true }),
    column('level', 'niveau', { kind: 'CODE', codes: levelWords }, 'Which of the three.', {
      required: true,
      also: ['soort'],
    }),
    column('parent', 'hoort_bij', { kind: 'REFERENCE', to: 'areas' }, 'Code of the wijk or gemeente that it lies in.', {
      also: ['ouder', 'valt_onder'],
    }),
    column('residents', 'inwoners', { kind: 'NUMBER', least: 0, most: 20_000_000 }, 'Number of residents (CBS).', {
      also: ['aantal_inwoners'],
    }),
    column('latitude', 'breedtegraad', latitude, 'Latitude of the centre (WGS 84); with longitude.', { also: ['lat'] }),
    column('longitude', 'lengtegraad', longitude, 'Longitude of the centre; with latitude.', { also: ['lon', 'lng'] }),
    column('boundary', 'grens', { kind: 'POLYGON' }, 'Outline: a GeoJSON `Polygon` as text.', { also: ['omtrek'] }),
  ],
});
