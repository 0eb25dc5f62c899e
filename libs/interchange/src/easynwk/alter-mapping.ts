import type { MemberKind, Ring, Sector, TieNature } from '@netwerk/domain';
import type { EasyNwkAlter } from './easynwk-file.ts';

/** The horizon of easyNWK lies at 100; its three circles end at a third, two thirds and the horizon. */
const horizon = 100;

/** Where somebody stands on the card. Quadrants counter-clockwise from the x-axis, as in easyNWK's `sectorIndex`. */
export function sectorOf({ angle, distance }: EasyNwkAlter): Sector | null {
  if (distance <= 0) return null;
  if (angle < -90) return 'WORK_SCHOOL_CLUB';
  if (angle < 0) return 'CARE';
  return angle < 90 ? 'FAMILY' : 'FRIENDS_NEIGHBOURS';
}

/** null: outside the horizon, or never placed. */
export function ringOf({ distance }: EasyNwkAlter): Ring | null {
  if (distance <= 0 || distance > horizon) return null;
  if (distance < horizon / 3) return 1;
  return distance < (2 * horizon) / 3 ? 2 : 3;
}

export function isOutside({ distance }: EasyNwkAlter): boolean {
  return distance > horizon;
}

/** Who is not human is kept as a pet. Professional: by the role, or by standing among the professional helpers. */
export function kindOf(alter: EasyNwkAlter): MemberKind {
  if (!alter.human) return 'PET';
  return professionalRoles.has(alter.role) || sectorOf(alter) === 'CARE' ? 'PROFESSIONAL' : 'INFORMAL';
}

/**
 * edgeType 0 means "zurzeit kein Kontakt": named, without a tie. easyNWK itself sets 0 for the dead, for pets and outside
 * the horizon; there it says nothing unless the user chose it. 2 (multiplex) is a tie in several roles: a tie.
 */
export function natureOf(alter: EasyNwkAlter): TieNature {
  const chosen = isConnectable(alter) ? alter.edgeType : alter.edgeTypeByUser;
  if (chosen === 0) return 'NAMED';
  return alter.conflict ? 'TENSION' : 'ORDINARY';
}

/** Whether easyNWK lets somebody be connected. */
function isConnectable(alter: EasyNwkAlter): boolean {
  return alter.human && !alter.deceased && !isOutside(alter);
}

/** Under eighteen, as a yes or no; the age itself is not kept. Unknown counts as no. */
export function isMinor({ age, human }: EasyNwkAlter): boolean {
  const years = /^\d{1,3}$/.exec(age.trim());
  return human && years !== null && Number(years[0]) < 18;
}

/** The roles of a professional in easyNWK's list (roles_de.json and older spellings). */
const professionalRoles: ReadonlySet<string> = new Set([
  'prof. Helfer*in',
  'Helfer*in',
  'Ärzt*in',
  'Psychotherapeut*in',
  'Pflegefachkraft',
  'Gesetz. Erwachsenenvertretung',
  'Psycholog*in',
  'Pscholog*in',
  'Sozialarbeiter*in',
  'Berater*in / Betreuer*in',
  'Pfarrer*in',
  'Physiotherapeut*in',
  'Ergotherapeut*in',
]);
