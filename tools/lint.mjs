// Lint: the rules of eslint.config.mjs, then the layout of every file.
import { commandOf, runNode } from './child.mjs';

const steps = [
  // Without this the rule about who may import whom finds no project graph, says nothing and passes everything.
  { name: 'project graph', args: [commandOf('nx'), 'show', 'projects'], quiet: true },
  // Without a cache: what a rule says of one file depends on the types and manifests of others.
  { name: 'rules', args: [commandOf('eslint'), '.', '--max-warnings=0'] },
  {
    name: 'layout',
    args: [commandOf('prettier'), '--check', '.', '--log-level=warn', '--cache', '--cache-location=.cache/prettier'],
  },
];

for (const { name, args, quiet = false } of steps) {
  console.log(`lint: ${name}`);
  const { ok, output } = await runNode(args, { quiet });
  if (!ok) {
    if (quiet) console.error(output);
    process.exitCode = 1;
  }
}
