import type { Caller } from '@netwerk/access';
import { integer, tidyRevealed, untidyImports, type Graph } from '@netwerk/graph';
import { blockTimeout } from './block-timeout.ts';

const tidiedAtOnce = 5_000;

/** Takes the label of what is out of sight from everything that became visible. Broken off, the next import does the rest. */
export async function tidyUp(graph: Graph, caller: Caller): Promise<void> {
  for (const { importId } of await graph.read(caller, untidyImports, {}, blockTimeout))
    for (;;) {
      const asked = { importId, most: integer(tidiedAtOnce) };
      const [row] = await graph.writeOnce(caller, tidyRevealed, asked, blockTimeout);
      if (row === undefined || row.written === 0) break;
    }
}
