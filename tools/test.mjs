// npm test: every check and every test. Lint, which keeps one core busy, runs beside everything else. A step
// that fails does not stop the next one; the last line is always `N passed, N failed`. With --long (npm run test:long) the tests that repeat much take all their rounds.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, root, runNode } from './child.mjs';
import { missingDatabaseTool } from './database-tools.mjs';

const startedAt = Date.now();
const tallyFile = join(root, '.cache', 'tally.json');
const total = { passed: 0, failed: 0 };
const failures = [];
let interrupted = false;

if (process.argv.includes('--long')) process.env.NETWERK_TEST_ROUNDS = 'full';

// The step that runs gets the signal too and tidies up; the tally follows.
process.on('SIGINT', () => (interrupted = true));

/** A step that is one check: it passes or it fails. A quiet one shows what it has to say when it has ended. */
const check =
  (args, { quiet = false } = {}) =>
  async () => {
    const { ok, output } = await runNode(args, { quiet });
    if (output !== '') console.log(output.trimEnd());
    return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  };

/** A step of Jest tests, each counted. Failing without a count, as when the database does not start, is one failure. */
const jest = (projects) => async () => {
  rmSync(tallyFile, { force: true });
  const reporters = ['--reporters=default', '--reporters=<rootDir>/tests/support/tally.reporter.mjs'];
  const args = ['--experimental-vm-modules', '--no-warnings', commandOf('jest'), '--ci', '-w', '2', ...reporters];
  const { ok } = await runNode([...args, '--selectProjects', ...projects]);
  const tally = existsSync(tallyFile) ? JSON.parse(readFileSync(tallyFile, 'utf8')) : { passed: 0, failed: 0 };
  if (tally.failed === 0 && (!ok || tally.passed === 0)) tally.failed = 1;
  return tally;
};

const databaseTests = async () => {
  const missing = await missingDatabaseTool();
  if (missing === undefined) return jest(['integration', 'e2e'])();
  console.error(missing);
  return { passed: 0, failed: 1 };
};

const lint = [['lint', check(['tools/lint.mjs'], { quiet: true })]];
const withoutDatabase = [
  ['types', check(['tools/types.mjs'])],
  ['generated code fits the contract', check(['tools/check-codegen.mjs'])],
  ['licences', check(['tools/check-licences.mjs'])],
  ['viewer builds', check(['tools/build-viewer.mjs'])],
  ['unit and contract tests', jest(['unit', 'contract'])],
];
const withDatabase = [['integration and browser tests', databaseTests]];

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;

async function oneAfterAnother(steps) {
  for (const [name, step] of steps) {
    if (interrupted) return;
    const stepStartedAt = Date.now();
    console.log(`\n[${seconds(startedAt)}] ${name} …`);
    const { passed, failed } = await step();
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failures.push(name);
    console.log(`[${seconds(startedAt)}] ${name}: ${failed === 0 ? 'good' : 'NOT GOOD'}, in ${seconds(stepStartedAt)}`);
  }
}

await Promise.all([oneAfterAnother(lint), oneAfterAnother([...withoutDatabase, ...withDatabase])]);

if (interrupted) failures.push('the run was interrupted');
if (failures.length > 0) console.log(`\nNot good: ${failures.join('; ')}.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
