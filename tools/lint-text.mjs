// Lints texts that are not files: reads [{ filePath, text }] as JSON from standard input and prints what the rules say.
// Jest's own module loader cannot host ESLint, so the contract test of the rules runs this beside it.
import { ESLint } from 'eslint';
import { text as read } from 'node:stream/consumers';
import tseslint from 'typescript-eslint';
import { makeProjectGraph } from './project-graph.mjs';

const samples = JSON.parse(await read(process.stdin));
await makeProjectGraph();
// Rules that need types need a file on disk; the rules under test here do not.
const withoutTypes = { files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked };
const eslint = new ESLint({ overrideConfig: withoutTypes });
const findings = [];
for (const { filePath, text } of samples) {
  const [result] = await eslint.lintText(text, { filePath });
  findings.push(result.messages.map(({ ruleId, message }) => ({ ruleId, message })));
}
process.stdout.write(JSON.stringify(findings));
