import { cypher, param, type Fragment } from '@netwerk/cypher';
import { z } from 'zod';
import { question } from '../connection/question.ts';

/** One page of rows in the order of their keys; `from`: only what was read in from there, by the sender's ids. */
export interface ExportPageParameters {
  readonly from: string | null;
  /** Key of the last row of the page before; empty for the first. */
  readonly after: string;
  readonly limit: unknown;
}

/** A row as it stands in a file: its key, and its cells in the order of the columns. */
const exportRow = z.strictObject({ key: z.string(), cells: z.array(z.string().nullable()) });
export type ExportRow = z.infer<typeof exportRow>;

/** Whether `thing` goes into this file. */
export function exported(thing: Fragment): Fragment {
  return cypher`(${param('from')} IS NULL OR ${thing}.importedFrom = ${param('from')})`;
}

/** The id of `thing` for who reads the file: our own, or the sender's. */
export function idOf(thing: Fragment): Fragment {
  return cypher`CASE WHEN ${param('from')} IS NULL THEN ${thing}.id ELSE ${thing}.externalId END`;
}

/** Several words in one cell. */
export function joined(list: Fragment): Fragment {
  return cypher`reduce(text = '', word IN ${list} | text + CASE text WHEN '' THEN '' ELSE '|' END + word)`;
}

export function text(value: Fragment): Fragment {
  return cypher`toString(${value})`;
}

export interface ExportedFile {
  readonly name: string;
  /** Finds the things of a page: those whose `key` comes after the last one, and that go into this file. */
  readonly match: Fragment;
  /** What a page goes by; one thing may give several rows. */
  readonly key: Fragment;
  /** What is kept of the match. */
  readonly keep: Fragment;
  /** What else the cells speak of. */
  readonly around?: Fragment;
  /** The order of the rows of one thing. */
  readonly order?: Fragment;
  /** In the order of the columns. */
  readonly cells: readonly Fragment[];
}

/** A question that answers one page of a file; the things are found in the order of an index, so every page costs the same. */
export function exportPage({ name, match, key, keep, around, order, cells }: ExportedFile) {
  const [first, ...rest] = cells;
  if (first === undefined) throw new Error('A file has at least one column.');
  const list = rest.reduce((before, cell) => cypher`${before}, ${cell}`, first);
  return question<ExportPageParameters>()({
    name: `bulk-export/${name}`,
    statement: cypher`
      ${match}
      WITH ${keep} ORDER BY ${key} LIMIT ${param('limit')}
      ${around ?? cypher``}
      WITH ${key} AS key, ${order ?? cypher`0`} AS place, [${list}] AS cells
      RETURN key, cells ORDER BY key, place`,
    row: exportRow,
  });
}

/** Whether a thing with this key comes after the last one. */
export function after(key: Fragment): Fragment {
  return cypher`${key} > ${param('after')}`;
}

export type ExportPage = ReturnType<typeof exportPage>;
