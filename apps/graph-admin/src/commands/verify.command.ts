import type { Command } from 'commander';
import { systemCaller } from '@netwerk/access';
import { verifyGraph, type Graph } from '@netwerk/graph';
import { findingInWords } from '../finding-in-words.ts';
import { withGraph } from '../with-graph.ts';

export function registerVerifyCommand(program: Command): void {
  program
    .command('verify')
    .description(
      'Legt alle gegevens naast graph-schema/model.ts en de grenzen van de graaf; sluit af met 1 als er iets niet klopt.',
    )
    .action(async () => {
      process.exitCode = (await withGraph(showFindings)) === 0 ? 0 : 1;
    });
}

async function showFindings(graph: Graph): Promise<number> {
  let found = 0;
  for await (const finding of verifyGraph(graph, systemCaller('verify'))) {
    found += 1;
    console.log(findingInWords(finding));
  }
  console.log(found === 0 ? 'Alles klopt.' : `\n${found} soort(en) fouten gevonden.`);
  return found;
}
