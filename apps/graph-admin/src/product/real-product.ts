import type { SystemCaller } from '@netwerk/access';
import { listAccounts, readDataset, type Graph } from '@netwerk/graph';
import type { Opened, Product } from './run-product.ts';
import { StartProblem } from './start-problem.ts';

/** Real use: production rules, no demo people, and never on a database that holds them. */
export const realProduct: Product = {
  purpose: 'serve',
  mode: 'production',
  logsToFile: false,

  async prepareData(graph: Graph, caller: SystemCaller): Promise<void> {
    if ((await readDataset(graph, caller)) !== null) throw holdsDemo();
  },

  async welcome(graph: Graph, caller: SystemCaller, { address }: Opened): Promise<string> {
    const accounts = await graph.read(caller, listAccounts, {});
    const hint = '  Er zijn nog geen gebruikers. Voeg de eerste toe: npm run graph -- user add --help';
    return ['', `Netwerkversterker staat klaar: ${address}`, ...(accounts.length === 0 ? [hint] : []), ''].join('\n');
  },
};

function holdsDemo(): StartProblem {
  return new StartProblem({
    nl: 'In deze database staat de verzonnen buurt van de eerste kennismaking; kies een andere database (NEO4J_URI) of een andere map (NETWERK_HOME).',
    en: 'This database holds the invented neighbourhood of the first look; choose another database (NEO4J_URI) or another folder (NETWERK_HOME).',
  });
}
