import { commandOf, runNode } from './child.mjs';

/**
 * Lets Nx write down which packages there are and who needs whom. Without it the rule about who may import whom finds
 * nothing, says so in a line that nobody reads, and passes everything.
 */
export async function makeProjectGraph() {
  const { ok, output } = await runNode([commandOf('nx'), 'show', 'projects'], { quiet: true });
  if (!ok) throw new Error(`Nx could not read the workspace:\n${output}`);
}
