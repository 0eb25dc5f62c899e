import { cypher, param, type Fragment } from '@netwerk/cypher';
import { z } from 'zod';
import { question } from '../connection/question.ts';
import { importedKinds, labelOf, type ImportedKind } from './imported-kinds.ts';

const removed = z.strictObject({ removed: z.number().int() });
const page = z.strictObject({ id: z.string() });

interface Removing {
  /** The import that is withdrawn, and those of the same sender that were withdrawn before. */
  readonly importIds: readonly string[];
  readonly ids: readonly string[];
}

/** What never became visible, a block at a time. */
export const removeArriving = question<{ importId: string; most: unknown }>()({
  name: 'bulk-import/remove-arriving',
  statement: cypher`
    MATCH (node:Arriving {importId: ${param('importId')}})
    WITH node LIMIT ${param('most')}
    DETACH DELETE node
    RETURN count(*) AS removed`,
  row: removed,
});

/** Ties of an import in the order of their ids, after this one. */
export const tiesOfImport = question<{ importIds: readonly string[]; after: string; most: unknown }>()({
  name: 'bulk-import/ties-of-import',
  statement: cypher`
    MATCH ()-[tie:TIED_TO]->()
    WHERE tie.importId IN ${param('importIds')} AND tie.id > ${param('after')}
    RETURN tie.id AS id ORDER BY id LIMIT ${param('most')}`,
  row: page,
});

/** Takes away ties that nobody changed here since. */
export const removeImportedTies = question<Removing>()({
  name: 'bulk-import/remove-ties',
  statement: cypher`
    UNWIND ${param('ids')} AS id
    MATCH ()-[tie:TIED_TO {id: id}]->()
    WHERE tie.importId IN ${param('importIds')} AND tie.version = tie.importedVersion
    DELETE tie
    RETURN count(*) AS removed`,
  row: removed,
});

const node = cypher`node`;

function keyOfKind(kind: ImportedKind): Fragment {
  return kind === 'Area' ? cypher`code` : cypher`id`;
}

function pageOf(kind: ImportedKind) {
  return question<{ importIds: readonly string[]; after: string; most: unknown }>()({
    name: `bulk-import/${kind}-of-import`,
    statement: cypher`
      MATCH (node:${labelOf(kind)})
      WHERE node.importId IN ${param('importIds')} AND node.${keyOfKind(kind)} > ${param('after')}
      RETURN node.${keyOfKind(kind)} AS id ORDER BY id LIMIT ${param('most')}`,
    row: page,
  });
}

/** Own links that may go along with a thing; every other link means that somebody built upon it. */
const ownLinks: Readonly<Record<ImportedKind, Fragment>> = {
  NetworkMember: cypher`RECORDED_IN`,
  Case: cypher`CONCERNS|HANDLED_BY|WORKS_ON|GIVEN_IN`,
  Initiative: cypher`REACHES|ABOUT|AROUND|RUNS|TAKES_PART_IN|ORGANISES`,
  Person: cypher`LIVES_IN|WORKS_FOR|HAS_EXPERTISE|MEMBER_OF|GUIDED_BY|BINDS`,
  Team: cypher`COVERS`,
  Organisation: cypher`RUNS`,
  Area: cypher`PART_OF`,
};

/** What hangs on a thing by links of the very import and has to be gone before it: whoever stays keeps what they stand on. */
const stillNeeded: Readonly<Record<ImportedKind, Fragment>> = {
  NetworkMember: cypher`false`,
  Case: cypher`EXISTS { (node)<-[:RECORDED_IN]-() }`,
  Initiative: cypher`false`,
  Person: cypher`(EXISTS { (node)<-[:CONCERNS]-() } OR EXISTS { (node)-[:WORKS_ON]->() } OR EXISTS { (node)<-[:GUIDED_BY]-() })`,
  Team: cypher`EXISTS { (node)<-[:MEMBER_OF|HANDLED_BY]-() }`,
  Organisation: cypher`(EXISTS { (node)<-[:WORKS_FOR]-() } OR EXISTS { (node)-[:RUNS]->() })`,
  Area: cypher`EXISTS { (node)<-[:LIVES_IN|COVERS|REACHES|PART_OF]-() }`,
};

/**
 * Links that the product itself made along with an import: who registered a volunteer, whom a newcomer looks like, the texts of a
 * case as they stood before an import changed them.
 */
const derived = cypher`(link:REGISTERED_BY AND startNode(link) = node) OR (link:KEEPS_APART AND link.basis = 'LOOK_ALIKE')
          OR (link:EDITION_OF AND startNode(link).replacedBy = 'system:import-csv')`;

/** Agreements and earlier texts go with the case that they were read in with, unless somebody changed them here. */
const partsOf: Fragment = cypher`
      CALL (node) {
        MATCH (node)<-[:GIVEN_IN|EDITION_OF]-(part:Agreement|CaseEdition)
        DETACH DELETE part
      }`;
const untouchedAgreements = cypher`AND NOT EXISTS {
        MATCH (node)<-[:GIVEN_IN]-(agreement:Agreement)
        WHERE agreement.importId IS NULL OR NOT agreement.importId IN ${param('importIds')} OR agreement.version <> 1
      }`;
const nothing = cypher``;

function removing(kind: ImportedKind) {
  return question<Removing>()({
    name: `bulk-import/remove-${kind}`,
    statement: cypher`
      UNWIND ${param('ids')} AS id
      MATCH (${node}:${labelOf(kind)} {${keyOfKind(kind)}: id})
      WHERE node.importId IN ${param('importIds')} AND coalesce(node.version, 0) = coalesce(node.importedVersion, 0)
      SET node._lock = true
      REMOVE node._lock
      WITH node
      WHERE NOT ${stillNeeded[kind]} AND NOT EXISTS {
        MATCH (node)-[link]-()
        WHERE NOT ((link:${ownLinks[kind]} AND link.importId IN ${param('importIds')}) OR ${derived})
      } ${kind === 'Case' ? untouchedAgreements : nothing}
      ${kind === 'Case' ? partsOf : nothing}
      DETACH DELETE node
      RETURN count(*) AS removed`,
    row: removed,
  });
}

/** What hangs on others goes before them. */
export const withdrawnFirst = [
  'NetworkMember',
  'Case',
  'Initiative',
  'Person',
  'Team',
  'Organisation',
  'Area',
] as const;

function ofAll<T>(make: (kind: ImportedKind) => T): Readonly<Record<ImportedKind, T>> {
  return Object.fromEntries(importedKinds.map((kind) => [kind, make(kind)])) as Record<ImportedKind, T>;
}

/** Things of one kind that an import last wrote, in the order of their keys, after this one. */
export const thingsOfImport = ofAll(pageOf);

/** Takes away those that nobody changed or built upon since. */
export const removeThings = ofAll(removing);

/** Links between what was there before: they go too. */
const looseLinks = {
  MEMBER_OF: cypher`(:Professional)-[link:MEMBER_OF]->(:Team)`,
  TAKES_PART_IN: cypher`(:Person)-[link:TAKES_PART_IN]->(:Initiative)`,
  ORGANISES: cypher`(:Person)-[link:ORGANISES]->(:Initiative)`,
} as const;

/** Memberships and the like that an import told of people who stay. */
export const removeLooseLinks = Object.entries(looseLinks).map(([kind, pattern]) =>
  question<{ importIds: readonly string[] }>()({
    name: `bulk-import/remove-loose-${kind}`,
    statement: cypher`
      MATCH ${pattern}
      WHERE link.importId IN ${param('importIds')}
      DELETE link
      RETURN count(*) AS removed`,
    row: removed,
  }),
);
