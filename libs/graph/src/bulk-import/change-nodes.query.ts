import { cypher, param, type Fragment } from '@netwerk/cypher';
import { z } from 'zod';
import { question } from '../connection/question.ts';
import { importedKinds, type ImportedKind } from './imported-kinds.ts';
import { visibleEnd } from './link-ends.ts';

const written = z.strictObject({ written: z.number().int() });

export interface ChangedNode {
  /** The sender's id; the code of an area. */
  readonly id: string;
  readonly hash: string;
  /** As the database keeps them; null takes away what is no longer told. */
  readonly properties: Readonly<Record<string, unknown>>;
}

const node = cypher`node`;
const unchangedHere = cypher`WHERE coalesce(node.version, 0) = coalesce(node.importedVersion, 0)`;
const countsUp = cypher`
      SET node += row.properties,
        node.importHash = row.hash + CASE WHEN node.importHash CONTAINS ':' THEN ':' + split(node.importHash, ':')[1] ELSE '' END,
        node.version = CASE WHEN node.version IS NULL THEN null ELSE node.version + 1 END
      SET node.importedVersion = coalesce(node.version, node.importedVersion)`;

/** Nothing that was agreed is lost: the texts of a case stay kept as they stood. */
const keepEdition = cypher`
      CREATE (:CaseEdition {
        id: randomUUID(), version: node.version, referrer: node.referrer, asked: node.asked, question: node.question,
        agreedInstead: node.agreedInstead, goal: node.goal, legalGround: node.legalGround, purpose: node.purpose,
        replacedAt: datetime(${param('at')}), replacedBy: ${param('by')}
      })-[:EDITION_OF]->(node)
      WITH node, row`;

const nothing = cypher``;
const before: Readonly<Partial<Record<ImportedKind, Fragment>>> = { Case: keepEdition };

function changing(kind: ImportedKind) {
  return question<{ rows: readonly ChangedNode[]; from: string; at: string; by: string }>()({
    name: `bulk-import/change-${kind}`,
    statement: cypher`
      UNWIND ${param('rows')} AS row
      ${visibleEnd(node, kind, cypher`row.id`)}
      WITH row, node
      ${unchangedHere}
      ${before[kind] ?? nothing}
      ${countsUp}
      RETURN count(node) AS written`,
    row: written,
  });
}

/** Other facts of what nobody changed here since. Counts as a version where it has one. */
export const changeNodes = Object.fromEntries(importedKinds.map((kind) => [kind, changing(kind)])) as Readonly<
  Record<ImportedKind, ReturnType<typeof changing>>
>;

function becoming(as: 'Resident' | 'Volunteer' | 'Professional', label: Fragment) {
  return question<{ externalIds: readonly string[]; from: string }>()({
    name: `bulk-import/become-${as}`,
    statement: cypher`
      UNWIND ${param('externalIds')} AS externalId
      MATCH (person:Person {importedFrom: ${param('from')}, externalId: externalId})
      SET person:${label}
      RETURN count(person) AS written`,
    row: written,
  });
}

/** What somebody became meanwhile. What they no longer are, they stop being here by hand. */
export const becomes = {
  Resident: becoming('Resident', cypher`Resident`),
  Volunteer: becoming('Volunteer', cypher`Volunteer`),
  Professional: becoming('Professional', cypher`Professional`),
} as const;

export interface StoredAgreement {
  readonly file: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The agreement I1 of a case as the sender tells it; one that was changed or replaced here since is left alone. */
export const writeAgreements = question<{ rows: readonly StoredAgreement[]; from: string }>()({
  name: 'bulk-import/write-agreements',
  statement: cypher`
    UNWIND ${param('rows')} AS row
    MATCH (file:Case {importedFrom: ${param('from')}, externalId: row.file})-[:CONCERNS]->(client:Resident)
    OPTIONAL MATCH (stands:Agreement {kind: 'I1'})-[:GIVEN_IN]->(file)
    WITH row, file, client, count(stands) AS standing,
      head(collect(CASE WHEN stands.importId IS NOT NULL AND stands.version = 1 AND stands.replacedOn IS NULL THEN stands END)) AS own
    CALL (row, own) {
      WITH row, own WHERE own IS NOT NULL
      SET own.givenOn = row.properties.givenOn, own.expiresOn = row.properties.expiresOn,
        own.withdrawnOn = row.properties.withdrawnOn, own.importId = row.properties.importId
    }
    CALL (row, file, client, standing) {
      WITH row, file, client, standing WHERE standing = 0
      CREATE (agreement:Agreement)-[:GIVEN_IN {importId: row.properties.importId}]->(file),
        (agreement)-[:BINDS {importId: row.properties.importId}]->(client)
      SET agreement = row.properties
    }
    RETURN count(file) AS written`,
  row: written,
});
