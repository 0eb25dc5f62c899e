import { systemCaller } from '@netwerk/access';
import { todayInTheNetherlands } from '@netwerk/domain';
import { readDataset } from '@netwerk/graph';
import { importEasyNwk, maxFileBytes, readEasyNwk } from '@netwerk/interchange';
import type { Command } from 'commander';
import { withGraph } from '../with-graph.ts';
import { registerImportCsvCommand } from './import-csv.command.ts';
import { registerImportHsdsCommand } from './import-hsds.command.ts';
import { importReport } from './import-report.ts';
import { registerImportWithdrawCommands } from './import-withdraw.command.ts';
import { readBounded } from './read-bounded.ts';

export function registerImportCommand(program: Command): void {
  const group = program.command('import').description('Leest gegevens uit een ander programma in.');
  registerImportCsvCommand(group);
  registerImportWithdrawCommands(group);
  registerImportHsdsCommand(group);
  group
    .command('easynwk <file>')
    .description('Leest een netwerkkaart van easyNWK in een traject dat nog geen netwerk heeft.')
    .requiredOption('--case <id>', 'het traject waar de kaart in komt')
    .action(async (file: string, options: { case: string }) => {
      const content = await readBounded(file, maxFileBytes);
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
