import { cypher, param } from '@netwerk/cypher';
import { z } from 'zod';
import { question } from '../connection/question.ts';
import type { StoredFacts } from '../directory/write-initiative.query.ts';

const written = z.strictObject({ written: z.number().int() });

/** What is new from a directory; `facts` as the database keeps them. */
export interface NewFromDirectory {
  readonly id: string;
  readonly externalId: string;
  readonly facts: StoredFacts;
}

/** Other facts of what came from a directory before. */
export interface ChangedByDirectory {
  readonly id: string;
  readonly facts: StoredFacts;
}

export const createDirectoryOrganisations = question<{ from: string; rows: readonly NewFromDirectory[] }>()({
  name: 'interchange/create-directory-organisations',
  statement: cypher`
    UNWIND ${param('rows')} AS row
    CREATE (organisation:Organisation {
      id: row.id, importedFrom: ${param('from')}, externalId: row.externalId, version: 1, importedVersion: 1
    })
    SET organisation += row.facts
    RETURN count(organisation) AS written`,
  row: written,
});

/** Counts as a version, and remembers which, so that a change by hand shows afterwards. */
export const changeDirectoryOrganisations = question<{ rows: readonly ChangedByDirectory[] }>()({
  name: 'interchange/change-directory-organisations',
  statement: cypher`
    UNWIND ${param('rows')} AS row
    MATCH (organisation:Organisation {id: row.id})
    SET organisation += row.facts, organisation.version = organisation.version + 1
    SET organisation.importedVersion = organisation.version
    RETURN count(organisation) AS written`,
  row: written,
});

export const createDirectoryInitiatives = question<{ from: string; rows: readonly NewFromDirectory[] }>()({
  name: 'interchange/create-directory-initiatives',
  statement: cypher`
    UNWIND ${param('rows')} AS row
    CREATE (initiative:Initiative {
      id: row.id, importedFrom: ${param('from')}, externalId: row.externalId, version: 1, importedVersion: 1
    })
    SET initiative += row.facts
    RETURN count(initiative) AS written`,
  row: written,
});

/** Counts as a version, and remembers which, so that a change by hand shows afterwards. */
export const changeDirectoryInitiatives = question<{ rows: readonly ChangedByDirectory[] }>()({
  name: 'interchange/change-directory-initiatives',
  statement: cypher`
    UNWIND ${param('rows')} AS row
    MATCH (initiative:Initiative {id: row.id})
    SET initiative += row.facts, initiative.version = initiative.version + 1
    SET initiative.importedVersion = initiative.version
    RETURN count(initiative) AS written`,
  row: written,
});

/** The directory looked later than anybody here: its day counts, and nobody's name stands with it. */
export const checkedByDirectory = question<{ rows: readonly { id: string; on: string }[] }>()({
  name: 'interchange/checked-by-directory',
  statement: cypher`
    UNWIND ${param('rows')} AS row
    MATCH (initiative:Initiative {id: row.id})
    SET initiative.checkedOn = date(row.on)
    WITH initiative
    CALL (initiative) {
      OPTIONAL MATCH (initiative)-[earlier:CHECKED_BY]->(:Professional)
      DELETE earlier
    }
    RETURN count(initiative) AS written`,
  row: written,
});

/** Puts other gebieden around initiatives. Answers how many it found. */
export const reachDirectoryAreas = question<{ rows: readonly { id: string; codes: readonly string[] }[] }>()({
  name: 'interchange/reach-directory-areas',
  statement: cypher`
    UNWIND ${param('rows')} AS row
    MATCH (initiative:Initiative {id: row.id})
    CALL (initiative) {
      OPTIONAL MATCH (initiative)-[old:REACHES]->(:Area)
      DELETE old
    }
    CALL (initiative, row) {
      MATCH (area:Area) WHERE area.code IN row.codes
      CREATE (initiative)-[:REACHES]->(area)
      RETURN count(area) AS found
    }
    RETURN sum(found) AS written`,
  row: written,
});

/** Puts other leefgebieden and interests around initiatives. Answers how many it found. */
export const describeByTerms = question<{
  rows: readonly { id: string; lifeDomains: readonly string[]; interests: readonly string[] }[];
}>()({
  name: 'interchange/describe-by-terms',
  statement: cypher`
    UNWIND ${param('rows')} AS row
    MATCH (initiative:Initiative {id: row.id})
    CALL (initiative) {
      OPTIONAL MATCH (initiative)-[old:ABOUT|AROUND]->()
      DELETE old
    }
    CALL (initiative, row) {
      MATCH (domain:LifeDomain) WHERE domain.code IN row.lifeDomains
      CREATE (initiative)-[:ABOUT]->(domain)
      RETURN count(domain) AS domains
    }
    CALL (initiative, row) {
      MATCH (interest:Interest) WHERE interest.code IN row.interests
      CREATE (initiative)-[:AROUND]->(interest)
      RETURN count(interest) AS interests
    }
    RETURN sum(domains) + sum(interests) AS written`,
  row: written,
});

/** Puts other times in the week with initiatives; `slots` as the database keeps them. */
export const holdAtDirectoryTimes = question<{ rows: readonly { id: string; slots: readonly StoredFacts[] }[] }>()({
  name: 'interchange/hold-at-directory-times',
  statement: cypher`
    UNWIND ${param('rows')} AS row
    MATCH (initiative:Initiative {id: row.id})
    CALL (initiative) {
      OPTIONAL MATCH (initiative)-[:HELD_IN]->(old:WeeklySlot)
      DETACH DELETE old
    }
    CALL (initiative, row) {
      UNWIND row.slots AS slot
      CREATE (initiative)-[:HELD_IN]->(held:WeeklySlot)
      SET held = slot
      RETURN count(held) AS slots
    }
    RETURN sum(slots) AS written`,
  row: written,
});

/** Says who runs initiatives; without an organisation nobody. Answers how many organisations it found. */
export const runByOrganisations = question<{ rows: readonly { id: string; organisationId: string | null }[] }>()({
  name: 'interchange/run-by-organisations',
  statement: cypher`
    UNWIND ${param('rows')} AS row
    MATCH (initiative:Initiative {id: row.id})
    CALL (initiative) {
      OPTIONAL MATCH (initiative)<-[old:RUNS]-(:Organisation)
      DELETE old
    }
    CALL (initiative, row) {
      MATCH (organisation:Organisation {id: row.organisationId})
      CREATE (organisation)-[:RUNS]->(initiative)
      RETURN count(organisation) AS found
    }
    RETURN sum(found) AS written`,
  row: written,
});

export interface DirectoryEvent {
  readonly initiativeId: string;
  readonly id: string;
  readonly kind: string;
  readonly field: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** Lines of the history of initiatives. Nobody's name stands with them: a directory said so. */
export const addDirectoryEvents = question<{ at: string; rows: readonly DirectoryEvent[] }>()({
  name: 'interchange/add-directory-events',
  statement: cypher`
    UNWIND ${param('rows')} AS row
    MATCH (initiative:Initiative {id: row.initiativeId})
    CREATE (initiative)<-[:HAPPENED_TO]-(line:InitiativeEvent {
      id: row.id, at: datetime(${param('at')}), kind: row.kind, field: row.field, before: row.before, after: row.after
    })
    RETURN count(line) AS written`,
  row: written,
});

export interface DirectoryImport {
  readonly name: string;
  readonly importId: string;
  readonly contentHash: string;
  readonly at: string;
  readonly actor: string;
}

/** Remembers that this file of the directory was read in. */
export const writeDirectoryImport = question<DirectoryImport>()({
  name: 'interchange/write-directory-import',
  statement: cypher`
    MATCH (directory:ImportedDirectory {name: ${param('name')}})
    CREATE (import:Import {
      id: ${param('importId')}, format: 'HSDS', contentHash: ${param('contentHash')},
      at: datetime(${param('at')}), actor: ${param('actor')}
    })-[:IMPORTED_INTO]->(directory)
    RETURN count(import) AS written`,
  row: written,
});
