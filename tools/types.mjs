// Types: the server code with the tests, and the viewer, which lives in a browser and has other types; its tests know both.
import { commandOf, runNode } from './child.mjs';

const projects = ['tsconfig.json', 'apps/viewer/tsconfig.json', 'tests/e2e/tsconfig.json'];
const tsc = commandOf('typescript', 'tsc');
const results = await Promise.all(
  projects.map((project) => runNode([tsc, '--pretty', 'false', '-p', project], { quiet: true })),
);

for (const [index, { ok, output }] of results.entries()) {
  console.log(`types: ${projects[index]} ${ok ? 'fit' : 'do not fit'}`);
  if (!ok) console.error(output);
}
if (results.some(({ ok }) => !ok)) process.exitCode = 1;
