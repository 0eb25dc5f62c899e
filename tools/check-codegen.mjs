// Whether the code that is generated from graph-schema/api fits the contract as it stands. Changes nothing.
// Usage: node tools/check-codegen.mjs [folder of a checkout]
import { resolve } from 'node:path';
import { commandOf, root, runNode } from './child.mjs';

const cwd = resolve(process.argv[2] ?? root);
const codegen = commandOf('@graphql-codegen/cli', 'graphql-codegen');
const { ok, output } = await runNode([codegen, '--config', 'codegen.ts', '--check'], { quiet: true, cwd });
if (!ok) {
  console.error(output);
  console.error('The generated code does not fit graph-schema/api: run npm run codegen.');
  process.exitCode = 1;
}
