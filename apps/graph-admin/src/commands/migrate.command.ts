import type { Command } from 'commander';
import { systemCaller } from '@netwerk/access';
import { migrate } from '@netwerk/graph';
import { withGraph } from '../with-graph.ts';

export function registerMigrateCommand(program: Command): void {
  program
    .command('migrate')
    .description('Brengt de database naar de versie van dit programma.')
    .action(() =>
      withGraph(
        async (graph) => {
          const applied = await migrate(graph, systemCaller('migrate'), {
            progress: ({ name }) => console.log(`  ${name}`),
          });
          console.log(
            applied.length === 0 ? 'De database is al bij.' : `Klaar: ${applied.length} migratie(s) uitgevoerd.`,
          );
        },
        { migrate: false },
      ),
    );
}
