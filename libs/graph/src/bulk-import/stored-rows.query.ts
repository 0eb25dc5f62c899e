import { cypher, param } from '@netwerk/cypher';
import { z } from 'zod';
import { question } from '../connection/question.ts';
import { importedKinds, labelOf, type ImportedKind } from './imported-kinds.ts';

const standing = z.strictObject({
  externalId: z.string(),
  hash: z.string().nullable(),
  version: z.number().int(),
  importedVersion: z.number().int(),
});

/** What stands here of a sender, as far as telling whether a row is new, the same or changed needs. */
export type StandingRow = z.infer<typeof standing>;

type KnownById = Exclude<ImportedKind, 'Area'>;

function standingOf(kind: KnownById) {
  return question<{ from: string; externalIds: readonly string[] }>()({
    name: `bulk-import/standing-${kind}`,
    statement: cypher`
      UNWIND ${param('externalIds')} AS externalId
      MATCH (node:${labelOf(kind)} {importedFrom: ${param('from')}, externalId: externalId})
      USING INDEX node:${labelOf(kind)}(importedFrom, externalId)
      RETURN externalId, node.importHash AS hash, coalesce(node.version, 0) AS version,
        coalesce(node.importedVersion, 0) AS importedVersion`,
    row: standing,
  });
}

/** Rows of a sender that are visible here, by the sender's id. */
export const standingRows = Object.fromEntries(
  importedKinds.filter((kind) => kind !== 'Area').map((kind) => [kind, standingOf(kind)]),
) as Readonly<Record<KnownById, ReturnType<typeof standingOf>>>;

/** Areas that stand here, whoever brought them. */
export const standingAreas = question<{ codes: readonly string[] }>()({
  name: 'bulk-import/standing-areas',
  statement: cypher`
    UNWIND ${param('codes')} AS code
    MATCH (area:Area {code: code}) USING INDEX area:Area(code)
    RETURN code, area.name AS name, area.level AS level, area.importedFrom AS importedFrom, area.importHash AS hash`,
  row: z.strictObject({
    code: z.string(),
    name: z.string(),
    level: z.string(),
    importedFrom: z.string().nullable(),
    hash: z.string().nullable(),
  }),
});

/** Which of these arrived already, out of sight, and with which content. */
export const arrivedRows = question<{ keys: readonly string[] }>()({
  name: 'bulk-import/arrived-rows',
  statement: cypher`
    UNWIND ${param('keys')} AS key
    MATCH (node:Arriving {arrivingKey: key}) USING INDEX node:Arriving(arrivingKey)
    RETURN key, node.importHash AS hash`,
  row: z.strictObject({ key: z.string(), hash: z.string() }),
});

const standingTie = standing.extend({ importId: z.string().nullable() });
export type StandingTie = z.infer<typeof standingTie>;

/** Ties of a sender by their key; those of the import that runs are not visible yet. */
export const standingTies = question<{ keys: readonly string[] }>()({
  name: 'bulk-import/standing-ties',
  statement: cypher`
    UNWIND ${param('keys')} AS key
    MATCH ()-[tie:TIED_TO {importKey: key}]->() USING INDEX tie:TIED_TO(importKey)
    RETURN key AS externalId, tie.importHash AS hash, tie.version AS version,
      coalesce(tie.importedVersion, 0) AS importedVersion, tie.importId AS importId`,
  row: standingTie,
});
