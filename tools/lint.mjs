// Lint: the rules of eslint.config.mjs, then the layout of every file.
import { commandOf, runNode } from './child.mjs';
import { makeProjectGraph } from './project-graph.mjs';

const steps = [
  // Without a cache: what a rule says of one file depends on the types and manifests of others.
  ['rules', [commandOf('eslint'), '.', '--max-warnings=0']],
  [
    'layout',
    [commandOf('prettier'), '--check', '.', '--log-level=warn', '--cache', '--cache-location=.cache/prettier'],
  ],
];

await makeProjectGraph();
for (const [name, args] of steps) {
  console.log(`lint: ${name}`);
  if (!(await runNode(args)).ok) process.exitCode = 1;
}
