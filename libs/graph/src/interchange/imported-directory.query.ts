import { cypher, param } from '@netwerk/cypher';
import { z } from 'zod';
import { question } from '../connection/question.ts';

/**
 * Holds a directory for the rest of the transaction, so that two imports of it take turns, and says whether this very
 * import was stored already: then the transaction was committed, and only the reply was lost.
 */
export const holdDirectory = question<{ name: string; importId: string }>()({
  name: 'interchange/hold-directory',
  statement: cypher`
    MERGE (directory:ImportedDirectory {name: ${param('name')}})
    SET directory._lock = true
    REMOVE directory._lock
    RETURN EXISTS { MATCH (own:Import {id: ${param('importId')}}) RETURN own } AS stored`,
  row: z.strictObject({ stored: z.boolean() }),
});

/** Which of these codes exist, as a gebied, a leefgebied or an interest. */
export const directoryCodes = question<{ codes: readonly string[] }>()({
  name: 'interchange/directory-codes',
  statement: cypher`
    CALL () {
      MATCH (area:Area) WHERE area.code IN ${param('codes')} RETURN 'AREA' AS kind, area.code AS code, area.name AS name
      UNION ALL
      MATCH (domain:LifeDomain) WHERE domain.code IN ${param('codes')} RETURN 'LIFE_DOMAIN' AS kind, domain.code AS code, domain.code AS name
      UNION ALL
      MATCH (interest:Interest) WHERE interest.code IN ${param('codes')} RETURN 'INTEREST' AS kind, interest.code AS code, interest.code AS name
    }
    RETURN kind, code, name`,
  row: z.strictObject({ kind: z.enum(['AREA', 'LIFE_DOMAIN', 'INTEREST']), code: z.string(), name: z.string() }),
});

/** Organisations of this directory, and others by these names: whoever stands there under the name already is not doubled. */
export const directoryOrganisations = question<{
  from: string;
  externalIds: readonly string[];
  searchNames: readonly string[];
}>()({
  name: 'interchange/directory-organisations',
  statement: cypher`
    CALL () {
      UNWIND ${param('externalIds')} AS externalId
      MATCH (organisation:Organisation {importedFrom: ${param('from')}, externalId: externalId})
      SET organisation._lock = true
      REMOVE organisation._lock
      RETURN organisation, externalId
      UNION ALL
      UNWIND ${param('searchNames')} AS searchName
      MATCH (organisation:Organisation {searchName: searchName})
      WHERE organisation.importedFrom IS NULL OR organisation.importedFrom <> ${param('from')}
      RETURN organisation, null AS externalId
    }
    RETURN organisation.id AS id, externalId, organisation.name AS name, organisation.searchName AS searchName,
      organisation.phone AS phone, organisation.email AS email, organisation.website AS website,
      organisation.version AS version, organisation.importedVersion AS importedVersion
    ORDER BY id`,
  row: z.strictObject({
    id: z.string(),
    externalId: z.string().nullable(),
    name: z.string(),
    searchName: z.string(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    website: z.string().nullable(),
    version: z.number().int(),
    importedVersion: z.number().int().nullable(),
  }),
});

export type StoredDirectoryOrganisation = z.infer<typeof directoryOrganisations.row>;

const text = z.string().nullable();

/** Initiatives of this directory, under the write lock, with every fact that a directory can tell. */
export const directoryInitiatives = question<{ from: string; externalIds: readonly string[] }>()({
  name: 'interchange/directory-initiatives',
  statement: cypher`
    UNWIND ${param('externalIds')} AS externalId
    MATCH (initiative:Initiative {importedFrom: ${param('from')}, externalId: externalId})
    SET initiative._lock = true
    WITH initiative
    REMOVE initiative._lock
    RETURN initiative.id AS id, initiative.externalId AS externalId, initiative.version AS version,
      initiative.importedVersion AS importedVersion, toString(initiative.checkedOn) AS checkedOn,
      EXISTS { (initiative)-[:CHECKED_BY]->(:Professional) } AS checkedHere,
      initiative.name AS name, initiative.state AS state, toString(initiative.pausedUntil) AS pausedUntil,
      initiative.summary AS summary, initiative.description AS description, initiative.searchWords AS searchWords,
      initiative.location AS location, initiative.place.longitude AS longitude, initiative.place.latitude AS latitude,
      initiative.rhythm AS rhythm, initiative.cost AS cost, initiative.wheelchair AS wheelchair,
      initiative.accessibility AS accessibility, initiative.languages AS languages, initiative.phone AS phone,
      COLLECT { MATCH (initiative)-[:REACHES]->(area:Area) RETURN [area.code, area.name] ORDER BY area.name, area.code } AS areas,
      COLLECT { MATCH (initiative)-[:ABOUT]->(domain:LifeDomain) RETURN domain.code ORDER BY domain.code } AS lifeDomains,
      COLLECT { MATCH (initiative)-[:AROUND]->(interest:Interest) RETURN interest.code ORDER BY interest.code } AS interests,
      COLLECT {
        MATCH (initiative)-[:HELD_IN]->(slot:WeeklySlot)
        RETURN [slot.weekday, slot.fromMinute, slot.untilMinute, slot.weeks] ORDER BY slot.weekday, slot.fromMinute
      } AS slots,
      head(COLLECT { MATCH (initiative)<-[:RUNS]-(runs:Organisation) RETURN runs.id ORDER BY runs.id LIMIT 1 }) AS organisationId,
      head(COLLECT { MATCH (initiative)<-[:RUNS]-(runs:Organisation) RETURN runs.name ORDER BY runs.id LIMIT 1 }) AS organisationName`,
  row: z.strictObject({
    ...{
      id: z.string(),
      externalId: z.string(),
      version: z.number().int(),
      importedVersion: z.number().int().nullable(),
    },
    ...{ checkedOn: z.string(), checkedHere: z.boolean() },
    ...{ name: z.string(), state: z.string(), pausedUntil: text, summary: text, description: text, searchWords: text },
    ...{ location: text, longitude: z.number().nullable(), latitude: z.number().nullable() },
    ...{
      rhythm: z.string(),
      cost: text,
      wheelchair: z.boolean().nullable(),
      accessibility: text,
      languages: text,
      phone: text,
    },
    areas: z.array(z.tuple([z.string(), z.string()]).transform(([code, name]) => ({ code, name }))),
    lifeDomains: z.array(z.string()),
    interests: z.array(z.string()),
    slots: z.array(
      z
        .tuple([z.number().int(), z.number().int(), z.number().int(), z.string()])
        .transform(([weekday, fromMinute, untilMinute, weeks]) => ({ weekday, fromMinute, untilMinute, weeks })),
    ),
    organisationId: text,
    organisationName: text,
  }),
});

export type StoredDirectoryInitiative = z.infer<typeof directoryInitiatives.row>;

export interface NamedInArea {
  readonly externalId: string;
  readonly searchName: string;
  readonly areaCodes: readonly string[];
}

/** Which of these new names stand already, in one of the same gebieden, from elsewhere than this directory. */
export const sameNamesInAreas = question<{ from: string; names: readonly NamedInArea[] }>()({
  name: 'interchange/same-names-in-areas',
  statement: cypher`
    UNWIND ${param('names')} AS row
    MATCH (initiative:Initiative {searchName: row.searchName})
    WHERE (initiative.importedFrom IS NULL OR initiative.importedFrom <> ${param('from')})
      AND EXISTS { MATCH (initiative)-[:REACHES]->(area:Area) WHERE area.code IN row.areaCodes }
    RETURN DISTINCT row.externalId AS externalId`,
  row: z.strictObject({ externalId: z.string() }),
});
