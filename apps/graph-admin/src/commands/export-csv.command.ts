import type { Command } from 'commander';
import { systemCaller } from '@netwerk/access';
import type { Graph } from '@netwerk/graph';
import { csvFiles, exportCsv, type CsvExportCounts } from '@netwerk/interchange';
import { recordAct } from '../record-act.ts';
import { writeWholeFolder } from '../whole-folder.ts';
import { withGraph } from '../with-graph.ts';

interface ExportArguments {
  readonly source?: string;
  readonly json?: true;
}

const caller = systemCaller('export-csv');

export function registerExportCommand(program: Command): void {
  program
    .command('export')
    .description('Schrijft gegevens weg in een vorm die anderen kunnen lezen.')
    .command('csv <folder>')
    .description('Schrijft een map met CSV-bestanden die “import csv” weer kan lezen.')
    .option('--source <text>', 'alleen wat uit deze bron is ingelezen, met de eigen nummers van de afzender')
    .option('--json', 'de tellingen als JSON')
    .addHelpText('after', '\nDe map bevat gegevens over mensen. Wat er niet in komt, staat in docs/import.md.')
    .action(exportToFolder);
}

async function exportToFolder(folder: string, { source, json }: ExportArguments): Promise<void> {
  const counts = await writeWholeFolder(folder, (append) =>
    withGraph((graph) => writeFiles(graph, source ?? null, append)),
  );
  console.log(json === true ? JSON.stringify(counts) : summary(folder, counts));
}

/** The look at everybody is recorded before the first line is read. */
async function writeFiles(
  graph: Graph,
  source: string | null,
  append: (name: string, lines: string) => Promise<void>,
): Promise<CsvExportCounts> {
  await recordAct(graph, caller, { action: 'EXPORT', operation: 'export-csv', subjectId: null });
  return exportCsv(graph, caller, { source, write: (file, lines) => append(`${file}.csv`, lines) });
}

function summary(folder: string, counts: CsvExportCounts): string {
  const lines = csvFiles.map((file) => `  ${`${file}.csv`.padEnd(20)} ${counts[file]} rijen`);
  return [`Geschreven: ${folder}`, ...lines].join('\n');
}
