import { maxPolygonLength } from '../csv-bounds.ts';
import { CellProblem } from './cell-problem.ts';

/** A GeoJSON polygon, written anew: blanks and properties that mean nothing make no difference. */
export function readPolygon(text: string): string | CellProblem {
  if (text.length > maxPolygonLength) return new CellProblem('TOO_LONG', maxPolygonLength);
  const rings = ringsOf(parsed(text));
  if (rings === null) return new CellProblem('NOT_A_POLYGON');
  return JSON.stringify({ type: 'Polygon', coordinates: rings });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function ringsOf(value: unknown): unknown[] | null {
  if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== 'Polygon') return null;
  if (!('coordinates' in value) || !Array.isArray(value.coordinates) || value.coordinates.length === 0) return null;
  return value.coordinates.every(isRing) ? value.coordinates : null;
}

/** Four points or more, of which the last is the first. */
function isRing(ring: unknown): boolean {
  if (!Array.isArray(ring) || ring.length < 4 || !ring.every(isPoint)) return false;
  const [first, last] = [ring[0] as number[], ring.at(-1) as number[]];
  return first[0] === last[0] && first[1] === last[1];
}

/** Longitude and latitude. */
function isPoint(point: unknown): boolean {
  if (!Array.isArray(point) || point.length !== 2) return false;
  const [longitude, latitude] = point as unknown[];
  return isWithin(longitude, 180) && isWithin(latitude, 90);
}

function isWithin(degrees: unknown, most: number): boolean {
  return typeof degrees === 'number' && Math.abs(degrees) <= most;
}
