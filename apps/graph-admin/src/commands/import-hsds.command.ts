import { systemCaller } from '@netwerk/access';
import { todayInTheNetherlands } from '@netwerk/domain';
import { readDataset } from '@netwerk/graph';
import { importHsds, maxDirectoryBytes, readHsds } from '@netwerk/interchange';
import type { Command } from 'commander';
import { withGraph } from '../with-graph.ts';
import { hsdsReport } from './import-hsds-report.ts';
import { readBounded } from './read-bounded.ts';

interface Options {
  readonly area: readonly string[];
  readonly from: string;
  readonly checked?: string;
  readonly alsoSameName?: true;
}

export function registerImportHsdsCommand(group: Command): void {
  group
    .command('hsds <file>')
    .description('Leest een gids met diensten, organisaties en locaties (HSDS 3.0, JSON) in de sociale kaart.')
    .option('--area <code>', 'het gebied waarvoor het is, als de gids dat niet zegt; mag vaker', together, [])
    .option('--from <name>', 'naam van de gids, altijd dezelfde voor dezelfde gids', 'hsds')
    .option('--checked <date>', 'dag waarop de gids is nagekeken, voor wat zelf geen dag noemt (jjjj-mm-dd)')
    .option('--also-same-name', 'leest ook in wat in dat gebied al onder dezelfde naam staat')
    .action(importFile);
}

function together(code: string, earlier: readonly string[]): string[] {
  return [...earlier, code];
}

async function importFile(file: string, { area, from, checked, alsoSameName }: Options): Promise<void> {
  const content = await readBounded(file, maxDirectoryBytes);
  // A file that cannot be read is told at once, before a database is started for it.
  readHsds(content, todayInTheNetherlands());
  const options = { areaCodes: [...new Set(area)], checkedOn: checked ?? null, alsoSameName: alsoSameName ?? false };
  const outcome = await withGraph(async (graph) => {
    const caller = systemCaller('import-hsds');
    const today = (await readDataset(graph, caller))?.referenceDate ?? todayInTheNetherlands();
    return importHsds(graph, caller, { content, from, options, today });
  });
  console.log(hsdsReport(outcome));
  if (outcome.status === 'REFUSED') process.exitCode = 1;
}
