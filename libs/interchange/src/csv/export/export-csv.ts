import type { SystemCaller } from '@netwerk/access';
import {
  exportAreas,
  exportCases,
  exportInitiatives,
  exportMembers,
  exportMemberships,
  exportOrganisations,
  exportParticipation,
  exportPeople,
  exportProfessionals,
  exportTeams,
  exportTies,
  integer,
  type ExportPage,
  type Graph,
} from '@netwerk/graph';
import { csvFiles, type CsvFile } from '../csv-rows.types.ts';
import { csvColumns } from '../read/csv-columns.ts';
import { csvLine } from './csv-line.ts';

const pages: Readonly<Record<CsvFile, ExportPage>> = {
  areas: exportAreas,
  organisations: exportOrganisations,
  teams: exportTeams,
  people: exportPeople,
  professionals: exportProfessionals,
  memberships: exportMemberships,
  initiatives: exportInitiatives,
  participation: exportParticipation,
  cases: exportCases,
  members: exportMembers,
  ties: exportTies,
};

/** A page is all that is ever in memory. */
const rowsPerPage = 2_000;

export interface CsvExport {
  /** Only what was read in from this source, by the sender's own ids; null: everything, by ours. */
  readonly source: string | null;
  /** Takes some lines of a file; the next are read when it is done. The header comes first. */
  readonly write: (file: CsvFile, lines: string) => Promise<void>;
}

/** Rows of each file that was written. */
export type CsvExportCounts = Readonly<Record<CsvFile, number>>;

/**
 * Writes what the graph holds as a folder that `import csv` reads: a file that would be empty has its header only. The same
 * content gives the same bytes. What the format does not know (safety marks, steps, needs, accounts …) stays behind.
 */
export async function exportCsv(graph: Graph, caller: SystemCaller, asked: CsvExport): Promise<CsvExportCounts> {
  const counts: [CsvFile, number][] = [];
  for (const file of csvFiles) counts.push([file, await exportFile(graph, caller, file, asked)]);
  return Object.fromEntries(counts) as Record<CsvFile, number>;
}

async function exportFile(
  graph: Graph,
  caller: SystemCaller,
  file: CsvFile,
  { source, write }: CsvExport,
): Promise<number> {
  await write(file, csvLine(csvColumns[file].columns.map(({ english }) => english)));
  const from = source === null ? null : `csv:${source}`;
  let after = '';
  for (let count = 0; ;) {
    const rows = await graph.read(caller, pages[file], { from, after, limit: integer(rowsPerPage) });
    const last = rows.at(-1);
    if (last === undefined) return count;
    await write(file, rows.map(({ cells }) => csvLine(cells)).join(''));
    count += rows.length;
    after = last.key;
  }
}
