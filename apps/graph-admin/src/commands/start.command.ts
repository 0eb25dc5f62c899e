import type { Command } from 'commander';
import { runProduct } from '../product/run-product.ts';

export function registerStartCommand(program: Command): void {
  program
    .command('start')
    .description('Eerste kennismaking: database, verzonnen buurt, schermen en dienst, op deze machine (npm start).')
    .action(async () => {
      const { demoProduct } = await import('../product/demo-product.ts');
      process.exit(await runProduct(demoProduct));
    });
}
