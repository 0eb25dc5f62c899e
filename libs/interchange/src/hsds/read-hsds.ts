import type { IsoDate } from '@netwerk/domain';
import { ImportProblem } from '../import-problem.ts';
import type { DirectoryInitiative, DirectoryOrganisation } from './directory-records.ts';
import { maxRecords } from './hsds-bounds.ts';
import { hsdsFields } from './hsds-fields.ts';
import { RecordNotes, type HsdsFinding } from './hsds-finding.ts';
import { hsdsLocation, hsdsOrganization, hsdsService } from './hsds-records.ts';
import { shapeOf, type FileShape } from './hsds-shape.ts';
import { placeOf } from './map-location.ts';
import { organisationOf } from './map-organization.ts';
import { initiativeOf } from './map-service.ts';
import { parseJson, unreadable } from './parse-json.ts';
import { rawRecords, type RawRecord, type RawRecords } from './raw-records.ts';
import { readRecord } from './read-record.ts';
import { gatheredServices, withoutRepeats } from './repeated-records.ts';

/** A file of a directory, read and checked: what it tells, and what of it cannot be taken over. */
export interface HsdsFile {
  readonly shape: FileShape['shape'];
  readonly pages: FileShape['pages'];
  readonly organisations: readonly DirectoryOrganisation[];
  readonly initiatives: readonly DirectoryInitiative[];
  /** Of records that are not in the lists above; theirs stand in their own notes. */
  readonly refused: readonly HsdsFinding[];
  /** Fields that HSDS does not have, and in how many records they stand. */
  readonly unknownFields: ReadonlyMap<string, number>;
}

/**
 * Reads JSON of HSDS 3.0: one service, organisation, location or service at a location, with or without what hangs on it,
 * or a page or list of them. A record that is broken is named and the others are read.
 * @throws ImportProblem when the file as a whole cannot be read, or is something else
 */
export function readHsds(content: Uint8Array, today: IsoDate): HsdsFile {
  const file = shapeOf(parseJson(content));
  if (file === 'base') throw baseOnly();
  if (file === null) throw unknownShape();
  const raw = rawRecords(file);
  checkCount(raw);
  const refused: HsdsFinding[] = [...raw.findings];
  return {
    shape: file.shape,
    pages: file.pages,
    organisations: readOrganisations(raw, refused),
    initiatives: readInitiatives(raw, today, refused),
    refused,
    unknownFields: unknownFields(raw),
  };
}

function readOrganisations(raw: RawRecords, refused: HsdsFinding[]): DirectoryOrganisation[] {
  return withoutRepeats(raw.organizations, refused).flatMap((one) => {
    const { notes, record } = readRecord(hsdsOrganization, one);
    return orRefused(notes, record && organisationOf(notes, record, one.nested), refused);
  });
}

function readInitiatives(raw: RawRecords, today: IsoDate, refused: HsdsFinding[]): DirectoryInitiative[] {
  const services = gatheredServices(raw.services, refused).flatMap((one) => {
    const { notes, record } = readRecord(hsdsService, one);
    const around = { organizationId: one.organizationId, today };
    return orRefused(notes, record && initiativeOf(notes, record, around), refused);
  });
  const places = withoutRepeats(raw.locations, refused).flatMap((one) => {
    const { notes, record } = readRecord(hsdsLocation, one);
    return orRefused(notes, record && placeOf(notes, record, today), refused);
  });
  return [...services, ...places];
}

/** The findings of a record that is not stored are those by which it was refused; what else would be left out is moot. */
function orRefused<T>(notes: RecordNotes, read: T | null, refused: HsdsFinding[]): T[] {
  if (read !== null) return [read];
  refused.push(...notes.findings.filter(({ effect }) => effect === 'REFUSED'));
  return [];
}

function checkCount({ services, organizations, locations }: RawRecords): void {
  const most = Math.max(services.length, organizations.length, locations.length);
  if (most <= maxRecords) return;
  throw new ImportProblem('TOO_LARGE', {
    nl: `Dit bestand is niet ingelezen: er staan ${most} records van één soort in, en er passen er ${maxRecords} in een bestand. Vraag de gids in pagina's op.`,
    en: `This file was not read in: it holds ${most} records of one kind, and a file may hold ${maxRecords}. Ask the directory for pages.`,
  });
}

function unknownFields(raw: RawRecords): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (records: readonly RawRecord[], known: ReadonlySet<string>): void => {
    for (const name of records.flatMap(({ value }) => Object.keys(value)).filter((field) => !known.has(field))) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  };
  count(raw.services, hsdsFields.service);
  count(raw.organizations, hsdsFields.organization);
  count(raw.locations, hsdsFields.location);
  return counts;
}

function baseOnly(): ImportProblem {
  return unreadable(
    'het is de beschrijving van een HSDS-dienst (versie en profiel), en er staat geen dienst, organisatie of locatie in. Lees de antwoorden van /services of /organizations in',
    'it describes an HSDS service (version and profile), and holds no service, organization or location. Read in the answers of /services or /organizations',
  );
}

function unknownShape(): ImportProblem {
  return unreadable(
    'het is geen HSDS 3.0: geen dienst, organisatie, locatie, dienst op een locatie, of pagina daarvan',
    'it is not HSDS 3.0: no service, organization, location, service at location, or page of them',
  );
}
