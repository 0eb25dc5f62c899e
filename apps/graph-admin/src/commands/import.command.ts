import { readFile, stat } from 'node:fs/promises';
import { systemCaller } from '@netwerk/access';
import { todayInTheNetherlands } from '@netwerk/domain';
import { readDataset } from '@netwerk/graph';
import { importEasyNwk, ImportProblem, maxFileBytes, readEasyNwk } from '@netwerk/interchange';
import type { Command } from 'commander';
import { withGraph } from '../with-graph.ts';
import { importReport } from './import-report.ts';

export function registerImportCommand(program: Command): void {
  const group = program.command('import').description('Leest gegevens uit een ander programma in.');
  group
    .command('easynwk <file>')
    .description('Leest een netwerkkaart van easyNWK in een traject dat nog geen netwerk heeft.')
    .requiredOption('--case <id>', 'het traject waar de kaart in komt')
    .action(async (file: string, options: { case: string }) => {
      const content = await readBounded(file);
      // A broken file is told at once, before a database is started for it.
      readEasyNwk(content);
      const outcome = await withGraph(async (graph) => {
        const caller = systemCaller('import-easynwk');
        const today = (await readDataset(graph, caller))?.referenceDate ?? todayInTheNetherlands();
        return importEasyNwk(graph, caller, { content, caseId: options.case, today });
      });
      console.log(importReport(outcome));
    });
}

/** The file, unless it is so large that it cannot be a card. */
async function readBounded(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) {
    throw new ImportProblem('UNREADABLE', {
      nl: `Dit bestand is er niet: ${file}`,
      en: `There is no such file: ${file}`,
    });
  }
  if (found.size > maxFileBytes) {
    throw new ImportProblem('TOO_LARGE', {
      nl: 'Dit bestand is groter dan 2 MB.',
      en: 'This file is larger than 2 MB.',
    });
  }
  return readFile(file);
}
