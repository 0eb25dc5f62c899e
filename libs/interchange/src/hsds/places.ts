import { maxLineLength } from '@netwerk/domain';
import type { RecordNotes } from './hsds-finding.ts';
import type { HsdsPlace } from './hsds-records.ts';
import { lineOf, pathTo } from './texts.ts';

export interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

/** Where something is held, and how one gets in. */
export interface Whereabouts {
  readonly location: string | null;
  readonly place: Point | null;
  readonly wheelchair: boolean | null;
  readonly accessibility: string | null;
}

/** A location and where in the record it stands. */
export interface PlacedLocation {
  readonly field: string;
  readonly location: HsdsPlace;
}

/** Of several places the names stand on one line if they fit; the point and the access are those of the first. */
export function whereaboutsOf(notes: RecordNotes, locations: readonly PlacedLocation[]): Whereabouts {
  const places = locations.filter(({ location }) => !isVirtual(location));
  const [first] = places;
  if (first === undefined) {
    return { location: locations.length > 0 ? 'online' : null, place: null, wheelchair: null, accessibility: null };
  }
  return {
    location: locationLine(notes, places, first),
    place: pointOf(notes, first),
    ...accessOf(notes, first),
  };
}

function isVirtual({ location_type: type }: HsdsPlace): boolean {
  return type?.toLowerCase() === 'virtual';
}

function locationLine(notes: RecordNotes, places: readonly PlacedLocation[], first: PlacedLocation): string | null {
  const lines = places.map((place) => addressLine(notes, place));
  const all = [...new Set(lines.filter((line) => line !== ''))].join('; ');
  if ([...all].length <= maxLineLength) return lineOf(notes, pathTo(first.field, 'name'), all);
  if (places.length > 1) notes.leaveOut(places[1]?.field ?? first.field, 'MORE_PLACES');
  return lineOf(notes, pathTo(first.field, 'name'), lines[0]);
}

/** `Buurthuis De Brug, Kade 4, 1234 AB Oeverlinde`. An address for letters is not where one goes. */
function addressLine(notes: RecordNotes, { field, location }: PlacedLocation): string {
  const addresses = location.addresses ?? [];
  const index = addresses.findIndex(
    ({ address_type: type }) => !['postal', 'virtual'].includes(type?.toLowerCase() ?? ''),
  );
  const address = addresses[index];
  if (address === undefined && addresses.length > 0) notes.leaveOut(pathTo(field, 'addresses[0]'), 'POSTAL_ADDRESS');
  const town = [address?.postal_code, address?.city].filter((part) => isSaid(part)).join(' ');
  const parts = [location.name, address?.address_1, address?.address_2, town];
  return [...new Set(parts.filter((part) => isSaid(part)))].join(', ');
}

function isSaid(text: string | null | undefined): text is string {
  return typeof text === 'string' && text.trim() !== '';
}

function pointOf(notes: RecordNotes, { field, location }: PlacedLocation): Point | null {
  const { latitude = null, longitude = null } = location;
  if (latitude === null && longitude === null) return null;
  if (latitude === null || longitude === null) {
    notes.leaveOut(pathTo(field, latitude === null ? 'latitude' : 'longitude'), 'MISSING');
    return null;
  }
  // Nought, nought is what a form saves when nobody filled it in.
  const nowhere = latitude === 0 && longitude === 0;
  if (!nowhere && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { longitude, latitude };
  notes.leaveOut(pathTo(field, Math.abs(longitude) > 180 ? 'longitude' : 'latitude'), 'OUT_OF_BOUNDS');
  return null;
}

/**
 * Only words that can mean one thing say whether a wheelchair gets in: guessing from a sentence would send somebody to a
 * door with steps. Everything else stays in words.
 */
const wheelchairWords: Readonly<Record<string, boolean>> = {
  'wheelchair accessible': true,
  'fully wheelchair accessible': true,
  'wheelchair access': true,
  rolstoeltoegankelijk: true,
  'not wheelchair accessible': false,
  'no wheelchair access': false,
  'niet rolstoeltoegankelijk': false,
};

function accessOf(notes: RecordNotes, { field, location }: PlacedLocation) {
  const told = location.accessibility ?? [];
  const words = told.flatMap(({ description, details }) => [description, details].filter((part) => isSaid(part)));
  const clear = words.map((word) => wheelchairWords[word.toLowerCase().replace(/[.!]$/, '').trim()]);
  const known = new Set(clear.filter((answer) => answer !== undefined));
  return {
    wheelchair: known.size === 1 ? known.has(true) : null,
    accessibility: lineOf(notes, pathTo(field, 'accessibility'), words.join(' ')),
  };
}
