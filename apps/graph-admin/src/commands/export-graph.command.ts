import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { systemCaller } from '@netwerk/access';
import { exportGraph, type ExportedGraph, type Graph } from '@netwerk/graph';
import { recordAct } from '../record-act.ts';
import { showProgress } from '../show-progress.ts';
import { withGraph } from '../with-graph.ts';
import { writeWholeFile } from '../whole-file.ts';

interface ExportArguments {
  readonly replace?: boolean;
  readonly json?: boolean;
}

interface Exported extends ExportedGraph {
  readonly sha256: string;
}

const caller = systemCaller('export-graph');

/** One line of progress per so many bytes written. */
const progressEvery = 32 * 1_048_576;

export function registerExportGraphCommand(program: Command): void {
  program
    .command('export-graph <file>')
    .description('Schrijft alle gegevens als vaste tekst: dezelfde gegevens geven hetzelfde bestand.')
    .option('--replace', 'vervang het bestand als het er al is')
    .option('--json', 'de samenvatting als JSON')
    .addHelpText('after', '\nHet bestand bevat alles over iedereen, op geheimen na. Zie docs/backup.md.')
    .action(exportToFile);
}

async function exportToFile(path: string, { replace, json }: ExportArguments): Promise<void> {
  const exported = await writeWholeFile(path, { replace: replace === true }, (file) =>
    withGraph((graph) => writeLines(graph, file)),
  );
  console.log(json === true ? JSON.stringify({ file: resolve(path), ...exported }) : summary(path, exported));
}

/** The look at everybody is recorded before the first line is read. */
async function writeLines(graph: Graph, file: FileHandle): Promise<Exported> {
  await recordAct(graph, caller, { action: 'EXPORT', operation: 'export-graph', subjectId: null });
  const hash = createHash('sha256');
  let [written, told] = [0, 0];
  const exported = await exportGraph(graph, caller, async (lines) => {
    await file.appendFile(lines);
    hash.update(lines);
    written += Buffer.byteLength(lines);
    if (written - told < progressEvery) return;
    told = written;
    showProgress(`  ${Math.round(written / 1_048_576)} MB geschreven…`);
  });
  return { ...exported, sha256: hash.digest('hex') };
}

function summary(path: string, { nodes, relationships, leftOut, sha256 }: Exported): string {
  return [
    `Geschreven: ${path}`,
    `  inhoud      ${nodes} knopen, ${relationships} relaties`,
    `  weggelaten  ${leftOut.nodes} knopen van het huishouden (logins, logboek, sloten)`,
    `  sha256      ${sha256}`,
  ].join('\n');
}
