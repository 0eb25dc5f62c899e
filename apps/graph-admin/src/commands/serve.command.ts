import type { Command } from 'commander';
import { realProduct } from '../product/real-product.ts';
import { runProduct } from '../product/run-product.ts';

export function registerServeCommand(program: Command): void {
  program
    .command('serve')
    .description(
      'Echt gebruik: de ingestelde database, zonder verzonnen mensen en met alle regels aan (npm run serve).',
    )
    .action(async () => process.exit(await runProduct(realProduct)));
}
