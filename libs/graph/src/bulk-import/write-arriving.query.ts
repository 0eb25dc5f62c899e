import { cypher, param } from '@netwerk/cypher';
import { z } from 'zod';
import { question } from '../connection/question.ts';
import { arrivingEnd, visibleEnd } from './link-ends.ts';
import { isCodeList, linkKinds, type LinkKind, type LinkKindModel } from './link-kinds.ts';

const written = z.strictObject({ written: z.number().int() });

export interface ArrivingNode {
  readonly key: string;
  /** As the database keeps them. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Writes what is new out of sight: everything but its own labels. */
export const writeArriving = question<{ rows: readonly ArrivingNode[] }>()({
  name: 'bulk-import/write-arriving',
  statement: cypher`
    UNWIND ${param('rows')} AS row
    CREATE (node:Arriving {arrivingKey: row.key})
    SET node += row.properties
    RETURN count(node) AS written`,
  row: written,
});

export interface LinkRow {
  /** Key of what arrives, or the sender's id of what is visible. */
  readonly from: string;
  /** Key of what arrives; else a code, or the sender's id of what is visible. */
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const from = cypher`from`;
const to = cypher`to`;
const rowFrom = cypher`row.from`;
const rowTo = cypher`row.to`;
const eachRow = cypher`UNWIND ${param('rows')} AS row`;

function amongArriving(kind: LinkKind) {
  const { typeText } = linkKinds[kind];
  return question<{ rows: readonly LinkRow[] }>()({
    name: `bulk-import/link-arriving-${kind}`,
    statement: cypher`
      ${eachRow}
      ${arrivingEnd(from, rowFrom)}
      ${arrivingEnd(to, rowTo)}
      CREATE (from)-[link:${typeText}]->(to)
      SET link = row.properties
      RETURN count(link) AS written`,
    row: written,
  });
}

function toStanding(kind: LinkKind) {
  const model: LinkKindModel = linkKinds[kind];
  return question<{ rows: readonly LinkRow[]; from: string }>()({
    name: `bulk-import/link-to-standing-${kind}`,
    statement: cypher`
      ${eachRow}
      ${arrivingEnd(from, rowFrom)}
      ${visibleEnd(to, model.to, rowTo)}
      CREATE (from)-[link:${model.typeText}]->(to)
      SET link = row.properties
      RETURN count(link) AS written`,
    row: written,
  });
}

function amongVisible(kind: LinkKind) {
  const model: LinkKindModel = linkKinds[kind];
  return question<{ rows: readonly LinkRow[]; from: string }>()({
    name: `bulk-import/link-visible-${kind}`,
    statement: cypher`
      ${eachRow}
      ${visibleEnd(from, model.from, rowFrom)}
      ${visibleEnd(to, model.to, rowTo)}
      CREATE (from)-[link:${model.typeText}]->(to)
      SET link = row.properties
      RETURN count(link) AS written`,
    row: written,
  });
}

const kinds = Object.keys(linkKinds) as LinkKind[];

/** One statement per kind of link between two that are out of sight. */
export const linkArriving = Object.fromEntries(kinds.map((kind) => [kind, amongArriving(kind)])) as Readonly<
  Record<LinkKind, ReturnType<typeof amongArriving>>
>;

/** From what is out of sight to an area or a code that stands here: nobody comes from there without asking for a label. */
export const linkToStanding = Object.fromEntries(
  kinds
    .filter((kind) => linkKinds[kind].to === 'Area' || isCodeList(linkKinds[kind].to))
    .map((kind) => [kind, toStanding(kind)]),
) as Readonly<Partial<Record<LinkKind, ReturnType<typeof toStanding>>>>;

/** Between two that are visible: in the last transaction only. */
export const linkVisible = Object.fromEntries(kinds.map((kind) => [kind, amongVisible(kind)])) as Readonly<
  Record<LinkKind, ReturnType<typeof amongVisible>>
>;
