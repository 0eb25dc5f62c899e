import { cypher, param, type Fragment } from '@netwerk/cypher';
import { z } from 'zod';
import { question } from '../connection/question.ts';
import { arrivingEnd, visibleEnd } from './link-ends.ts';
import { linkKinds, type LinkKind, type LinkKindModel } from './link-kinds.ts';
import type { LinkRow } from './write-arriving.query.ts';

const written = z.strictObject({ written: z.number().int() });
const own = cypher`own`;

/** Kinds whose links are told in the row of the thing at the far end: a case names who works on it. */
const ownsFarEnd: ReadonlySet<LinkKind> = new Set<LinkKind>(['RUN_BY', 'WORKS_ON']);

function ownEnd(kind: LinkKind): Fragment {
  const model: LinkKindModel = linkKinds[kind];
  const at = ownsFarEnd.has(kind) ? model.to : model.from;
  return visibleEnd(own, at as LinkKindModel['from'], cypher`id`, cypher`id`);
}

function pattern(kind: LinkKind): Fragment {
  const { typeText } = linkKinds[kind];
  return ownsFarEnd.has(kind) ? cypher`(own)<-[old:${typeText}]-()` : cypher`(own)-[old:${typeText}]->()`;
}

function dropping(kind: LinkKind) {
  return question<{ ids: readonly string[]; from: string }>()({
    name: `bulk-import/drop-links-${kind}`,
    statement: cypher`
      UNWIND ${param('ids')} AS id
      ${ownEnd(kind)}
      MATCH ${pattern(kind)}
      WHERE old.importId IS NOT NULL
      DELETE old
      RETURN count(old) AS written`,
    row: written,
  });
}

const kinds = Object.keys(linkKinds) as LinkKind[];

/** Takes away what earlier imports told of these, before what is told now is written. What was linked here by hand stays. */
export const dropLinks = Object.fromEntries(kinds.map((kind) => [kind, dropping(kind)])) as Readonly<
  Record<LinkKind, ReturnType<typeof dropping>>
>;

/** Links in time of which only one holds at once: another end ends the one before, and nothing is lost. */
export const soleKinds = ['LIVES_IN', 'GUIDED_BY'] as const satisfies readonly LinkKind[];
export type SoleKind = (typeof soleKinds)[number];

export interface SoleLink {
  readonly from: string;
  /** Null: the sender no longer tells one. */
  readonly to: string | null;
  /** First day as told; null: it stays what it is, and a new one begins today. */
  readonly since: unknown;
  readonly until: unknown;
}

function moving(kind: SoleKind) {
  const model: LinkKindModel = linkKinds[kind];
  return question<{ rows: readonly SoleLink[]; from: string; importId: string; today: string }>()({
    name: `bulk-import/move-${kind}`,
    statement: cypher`
      UNWIND ${param('rows')} AS row
      ${visibleEnd(cypher`own`, model.from, cypher`row.from`)}
      CALL (own, row) {
        MATCH (own)-[old:${model.typeText}]->(end)
        WHERE old.importId IS NOT NULL AND old.validTo IS NULL
          AND (row.to IS NULL OR coalesce(end.code, end.externalId) <> row.to)
        WITH old, coalesce(row.since, date(${param('today')})) AS since
        FOREACH (ended IN CASE WHEN old.validFrom < since THEN [old] ELSE [] END | SET ended.validTo = since)
        FOREACH (never IN CASE WHEN old.validFrom < since THEN [] ELSE [old] END | DELETE never)
      }
      WITH row, own WHERE row.to IS NOT NULL
      ${visibleEnd(cypher`end`, model.to, cypher`row.to`)}
      CALL (own, end, row) {
        OPTIONAL MATCH (own)-[standing:${model.typeText}]->(end)
        WHERE standing.importId IS NOT NULL AND (standing.validTo IS NULL OR standing.validFrom = row.since)
        WITH own, end, row, head(collect(standing)) AS standing
        FOREACH (same IN CASE WHEN standing IS NULL THEN [] ELSE [standing] END |
          SET same.validFrom = coalesce(row.since, same.validFrom), same.validTo = row.until)
        FOREACH (fresh IN CASE WHEN standing IS NULL THEN [1] ELSE [] END |
          CREATE (own)-[:${model.typeText} {
            validFrom: coalesce(row.since, date(${param('today')})), validTo: row.until, importId: ${param('importId')}
          }]->(end))
      }
      RETURN count(own) AS written`,
    row: written,
  });
}

export const moveLinks = { LIVES_IN: moving('LIVES_IN'), GUIDED_BY: moving('GUIDED_BY') } as const;

/** Rows that are a link and nothing else. */
export const linkRowKinds = ['MEMBER_OF', 'TAKES_PART_IN', 'ORGANISES'] as const satisfies readonly LinkKind[];
export type LinkRowKind = (typeof linkRowKinds)[number];

export interface AskedLink {
  /** Place in the block. */
  readonly at: unknown;
  readonly from: string;
  readonly to: string;
  /** First day as told; null: whichever. */
  readonly since: unknown;
}

const firstDays: Readonly<Record<LinkRowKind, Fragment>> = {
  MEMBER_OF: cypher`link.validFrom`,
  TAKES_PART_IN: cypher`link.since`,
  ORGANISES: cypher`link.since`,
};

const standing = z.strictObject({ at: z.number().int(), hash: z.string().nullable() });
const sameStart = (kind: LinkRowKind): Fragment => cypher`WHERE (row.since IS NULL OR ${firstDays[kind]} = row.since)`;
const found = cypher`RETURN row.at AS at, link.importHash AS hash`;
const from = cypher`from`;
const to = cypher`to`;

function standingLinksOf(kind: LinkRowKind) {
  const model: LinkKindModel = linkKinds[kind];
  return question<{ rows: readonly AskedLink[]; from: string }>()({
    name: `bulk-import/standing-links-${kind}`,
    statement: cypher`
      UNWIND ${param('rows')} AS row
      ${visibleEnd(from, model.from, cypher`row.from`)}
      ${visibleEnd(to, model.to, cypher`row.to`)}
      MATCH (from)-[link:${model.typeText}]->(to)
      ${sameStart(kind)}
      ${found}`,
    row: standing,
  });
}

function arrivedLinksOf(kind: LinkRowKind) {
  return question<{ rows: readonly AskedLink[] }>()({
    name: `bulk-import/arrived-links-${kind}`,
    statement: cypher`
      UNWIND ${param('rows')} AS row
      ${arrivingEnd(from, cypher`row.from`)}
      ${arrivingEnd(to, cypher`row.to`)}
      MATCH (from)-[link:${linkKinds[kind].typeText}]->(to)
      ${sameStart(kind)}
      ${found}`,
    row: standing,
  });
}

function changingLinks(kind: LinkRowKind) {
  const model: LinkKindModel = linkKinds[kind];
  return question<{ rows: readonly (LinkRow & { readonly since: unknown })[]; from: string }>()({
    name: `bulk-import/change-links-${kind}`,
    statement: cypher`
      UNWIND ${param('rows')} AS row
      ${visibleEnd(from, model.from, cypher`row.from`)}
      ${visibleEnd(to, model.to, cypher`row.to`)}
      MATCH (from)-[link:${model.typeText}]->(to)
      ${sameStart(kind)} AND link.importHash IS NOT NULL
      WITH row, link, ${firstDays[kind]} AS first
      SET link = row.properties
      SET ${firstDays[kind]} = coalesce(row.since, first)
      RETURN count(link) AS written`,
    row: written,
  });
}

function ofLinkRows<T>(make: (kind: LinkRowKind) => T): Readonly<Record<LinkRowKind, T>> {
  return Object.fromEntries(linkRowKinds.map((kind) => [kind, make(kind)])) as Record<LinkRowKind, T>;
}

export const standingLinks = ofLinkRows(standingLinksOf);
export const arrivedLinks = ofLinkRows(arrivedLinksOf);
export const changeLinks = ofLinkRows(changingLinks);
