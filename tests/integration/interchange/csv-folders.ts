import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemCaller } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { question, type Graph } from '@netwerk/graph';
import {
  checkCsvFolder,
  exportCsv,
  importCsv,
  knownHere,
  type CheckedFolder,
  type CsvImport,
  type CsvOutcome,
  type KeptRow,
} from '@netwerk/interchange';
import { z } from 'zod';
import { testCaller, testGraph } from '../../support/graph.ts';

export const csvCaller = systemCaller('import-csv');

/** Letters only: a row of digits may pass for a citizen service number. */
function letters(): string {
  return randomUUID().replaceAll(/[\d-]/g, '').padEnd(6, 'q');
}

/** The folder as it is written out, file by file: of one source in the sender's own ids, or all of it in ours. */
export async function writtenOut(source: string | null, graph: Graph = testGraph()): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  await exportCsv(graph, csvCaller, {
    source,
    write: (file, lines) => Promise.resolve(void (files[file] = (files[file] ?? '') + lines)),
  });
  return files;
}

/** The lines of each file, in an order that does not depend on the ids that rows were given. */
export function linesOf(files: Readonly<Record<string, string>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.split('\n').sort()]));
}

/** A sender with areas of its own: nothing of another test is touched. */
export class Sender {
  readonly source = `afzender ${letters()}`;
  readonly town = letters().toUpperCase();
  private readonly folders: string[] = [];

  get buurt(): string {
    return `BU${this.town}`;
  }

  get areas(): string {
    return `code,name,level,parent\nBU${this.town},Buurt,buurt,WK${this.town}\nWK${this.town},Wijk,wijk,GM${this.town}\nGM${this.town},Stad,gemeente,\n`;
  }

  /** `count` residents with the ids p0, p1 … */
  people(count: number, change: (id: number) => string = () => ''): string {
    const rows = Array.from({ length: count }, (_, id) => `p${id},Iemand${id}${change(id)} Proef,${this.buurt},`);
    return `id,name,area,roles\n${rows.join('\n')}\n`;
  }

  /** `count` ties, each between one and the next. */
  ties(count: number): string {
    return `from,to\n${Array.from({ length: count }, (_, id) => `p${id},p${id + 1}`).join('\n')}\n`;
  }

  async folder(files: Readonly<Record<string, string>>): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'netwerk-csv-'));
    this.folders.push(folder);
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, `${name}.csv`), text);
    return folder;
  }

  async read(folder: string, more: Partial<CsvImport> = {}, graph: Graph = testGraph()): Promise<ReadIn> {
    const onError = more.onError ?? 'STOP';
    const known = await knownHere(graph, csvCaller);
    const checked: CheckedFolder = await checkCsvFolder(folder, { onError, today, known });
    try {
      const outcome = await importCsv(graph, csvCaller, checked, {
        ...{ source: this.source, ground: 'PUBLIC_TASK', onError, dryRun: false, waitSeconds: 120, today },
        ...{ progress: () => undefined, ...more },
      });
      return { ...outcome, kept: [...outcome.kept] };
    } finally {
      checked.close();
    }
  }

  /** What anybody can come along of this sender. */
  async visible(graph: Graph = testGraph()) {
    const [row] = await graph.read(testCaller, visibleOf, { from: `csv:${this.source}` });
    return row;
  }

  async cleanUp(): Promise<void> {
    await Promise.all(this.folders.map((folder) => rm(folder, { recursive: true, force: true })));
  }
}

export const today = '2026-11-17';
export type ReadIn = Omit<CsvOutcome, 'kept'> & { readonly kept: readonly KeptRow[] };

const visibleOf = question<{ from: string }>()({
  name: 'test-visible-of-sender',
  statement: cypher`
    CALL () { MATCH (person:Person) WHERE person.importedFrom = ${param('from')} RETURN count(person) AS people }
    CALL () {
      MATCH (one:Person)-[tie:TIED_TO]->(:Person) WHERE tie.importedFrom = ${param('from')} RETURN count(tie) AS ties
    }
    CALL () { MATCH (node:Arriving) WHERE node.importedFrom = ${param('from')} RETURN count(node) AS arriving }
    RETURN people, ties, arriving`,
  row: z.strictObject({ people: z.number().int(), ties: z.number().int(), arriving: z.number().int() }),
});
