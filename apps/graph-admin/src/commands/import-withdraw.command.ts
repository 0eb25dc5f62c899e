import { writeFile } from 'node:fs/promises';
import { systemCaller } from '@netwerk/access';
import { bulkImports, type BulkImport } from '@netwerk/graph';
import { withdrawImport, type WithdrawOutcome } from '@netwerk/interchange';
import type { Command } from 'commander';
import { withGraph } from '../with-graph.ts';
import { ImportProgress } from './import-progress.ts';

export function registerImportWithdrawCommands(group: Command): void {
  group
    .command('withdraw <id>')
    .description('Haalt een import in zijn geheel weg: alles wat niemand sindsdien heeft veranderd of gebruikt.')
    .option('--report <file>', 'waar komt te staan wat bleef, met ids', 'withdraw-report.txt')
    .action(withdraw);
  group.command('list').description('Noemt wat er in het groot is ingelezen: bron, grondslag, wanneer.').action(list);
}

async function withdraw(importId: string, { report }: { report: string }): Promise<void> {
  const progress = new ImportProgress();
  const left: string[] = [];
  const outcome = await withGraph((graph) =>
    withdrawImport(graph, systemCaller('import-withdraw'), {
      importId,
      onLeft: (kind, id) => left.push(`${kind} ${id}`),
      progress: (removed) => progress.show('weghalen (taking away)', removed, removed),
    }),
  );
  progress.end();
  if (left.length > 0) await writeFile(report, `${left.join('\n')}\n`, { mode: 0o600 });
  console.log(withdrawReport(outcome, left.length > 0 ? report : null).join('\n'));
}

function withdrawReport(outcome: WithdrawOutcome, report: string | null): string[] {
  const { source, withdrawnAt } = outcome.import;
  if (outcome.status === 'ALREADY') {
    return [
      `Deze import van “${source}” was al weggehaald (${withdrawnAt ?? ''}). Er is niets veranderd.`,
      '(This import was withdrawn before. Nothing was changed.)',
    ];
  }
  return [
    `Weggehaald: de import van “${source}”.`,
    '(Withdrawn.)',
    ...[...outcome.removed].map(([kind, count]) => `  ${kind.padEnd(20)}${count} weg`),
    ...[...outcome.left].map(([kind, count]) => `  ${kind.padEnd(20)}${count} bleven: hier veranderd of gebruikt`),
    ...(report === null ? [] : [`Wat bleef staat met ids in ${report}`, `(What stayed stands with ids in ${report})`]),
  ];
}

const states: Readonly<Record<BulkImport['state'], string>> = {
  ARRIVING: 'half aangekomen, nog niet te zien (arrived in part)',
  COMPLETE: 'ingelezen (read in)',
  WITHDRAWN: 'weggehaald (withdrawn)',
};

async function list(): Promise<void> {
  const imports = await withGraph((graph) => graph.read(systemCaller('import-list'), bulkImports, {}));
  if (imports.length === 0) console.log('Er is nog niets in het groot ingelezen.\n(Nothing was imported in bulk yet.)');
  for (const { id, source, ground, state, at } of imports)
    console.log(`${id}  ${at}  ${ground}  ${states[state]}\n  ${source}`);
}
