import { cypher, param, type Fragment } from '@netwerk/cypher';
import { z } from 'zod';
import { question } from '../connection/question.ts';
import type { LinkRow } from './write-arriving.query.ts';
import { arrivingEnd, visibleEnd } from './link-ends.ts';

/** Where a tie runs: from the client to somebody on the map, between two on the map, or between two of the neighbourhood. */
export const tieKinds = ['CLIENT', 'MEMBERS', 'OPEN'] as const;
export type TieKind = (typeof tieKinds)[number];

/** `file` is the case; `flipped` the same tie seen from the other end, where that makes a difference. */
export interface TieRow extends LinkRow {
  readonly flipped?: Readonly<Record<string, unknown>>;
  readonly file?: string;
}

const eachRow = cypher`UNWIND ${param('rows')} AS row`;
const one = cypher`one`;
const other = cypher`other`;
const rowFrom = cypher`row.from`;
const rowTo = cypher`row.to`;
const rowFile = cypher`row.file`;
const file = cypher`file`;
const counted = cypher`RETURN count(tie) AS written`;

const fromOne = cypher`CREATE (one)-[tie:TIED_TO]->(other) SET tie = row.properties`;

/** Without a direction of its own a tie runs from the lower id to the higher. */
const fromLower = cypher`
  WITH row, one.id < other.id AS straight, one, other
  WITH CASE WHEN straight THEN one ELSE other END AS one, CASE WHEN straight THEN other ELSE one END AS other,
    CASE WHEN straight THEN row.properties ELSE coalesce(row.flipped, row.properties) END AS properties
  CREATE (one)-[tie:TIED_TO]->(other) SET tie = properties`;

const told = cypher`SET tie.caseId = file.id`;

const fromLowerTold = cypher`
  WITH row, file, one.id < other.id AS straight, one, other
  WITH file, CASE WHEN straight THEN one ELSE other END AS one, CASE WHEN straight THEN other ELSE one END AS other,
    CASE WHEN straight THEN row.properties ELSE coalesce(row.flipped, row.properties) END AS properties
  CREATE (one)-[tie:TIED_TO]->(other) SET tie = properties`;

const arriving: Readonly<Record<TieKind, Fragment>> = {
  CLIENT: cypher`${arrivingEnd(file, rowFile)} ${arrivingEnd(one, rowFrom)} ${arrivingEnd(other, rowTo)} ${fromOne} ${told}`,
  MEMBERS: cypher`${arrivingEnd(file, rowFile)} ${arrivingEnd(one, rowFrom)} ${arrivingEnd(other, rowTo)} ${fromLowerTold} ${told}`,
  OPEN: cypher`${arrivingEnd(one, rowFrom)} ${arrivingEnd(other, rowTo)} ${fromLower}`,
};

const visibleFile = visibleEnd(file, 'Case', rowFile);
const visible: Readonly<Record<TieKind, Fragment>> = {
  CLIENT: cypher`
    ${visibleFile} ${visibleEnd(one, 'Person', rowFrom)} ${visibleEnd(other, 'NetworkMember', rowTo)} ${fromOne} ${told}`,
  MEMBERS: cypher`
    ${visibleFile} ${visibleEnd(one, 'NetworkMember', rowFrom)} ${visibleEnd(other, 'NetworkMember', rowTo)}
    ${fromLowerTold} ${told}`,
  OPEN: cypher`${visibleEnd(one, 'Person', rowFrom)} ${visibleEnd(other, 'Person', rowTo)} ${fromLower}`,
};

const written = z.strictObject({ written: z.number().int() });

function tying(where: string, kind: TieKind, statement: Fragment) {
  return question<{ rows: readonly TieRow[]; from: string }>()({
    name: `bulk-import/tie-${where}-${kind}`,
    statement: cypher`${eachRow} ${statement} ${counted}`,
    row: written,
  });
}

type Tying = Readonly<Record<TieKind, ReturnType<typeof tying>>>;

/** Ties between two that are out of sight. */
export const tieArriving = Object.fromEntries(
  tieKinds.map((kind) => [kind, tying('arriving', kind, arriving[kind])]),
) as Tying;

/** Ties between two that are visible: in the last transaction only. */
export const tieVisible = Object.fromEntries(
  tieKinds.map((kind) => [kind, tying('visible', kind, visible[kind])]),
) as Tying;

export interface ChangedTie {
  readonly key: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly flipped?: Readonly<Record<string, unknown>>;
  /** The sender's id of the end that `properties` starts at; null for a tie of a client, which always starts there. */
  readonly startsAt: string | null;
}

/** Other facts of ties that nobody changed here since: what is no longer told goes. Counts as a version. */
export const changeImportedTies = question<{ rows: readonly ChangedTie[] }>()({
  name: 'bulk-import/change-ties',
  statement: cypher`
    UNWIND ${param('rows')} AS row
    MATCH (start)-[tie:TIED_TO {importKey: row.key}]->() USING INDEX tie:TIED_TO(importKey)
    WHERE tie.version = tie.importedVersion
    WITH tie, CASE WHEN row.startsAt IS NULL OR start.externalId = row.startsAt THEN row.properties
        ELSE coalesce(row.flipped, row.properties) END AS told,
      tie.id AS id, tie.caseId AS caseId, tie.version + 1 AS version, tie.validFrom AS validFrom
    SET tie = told, tie.id = id, tie.caseId = caseId, tie.version = version, tie.importedVersion = version,
      tie.validFrom = coalesce(told.validFrom, validFrom)
    RETURN count(tie) AS written`,
  row: written,
});
