import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { productFolder } from '@netwerk/config';
import { officialImage, startContainer, withoutWatchman } from '../support/container-database.ts';
import { aFreePort } from './a-free-port.ts';
import { composeChecks } from './compose-checks.ts';
import { ComposeStack } from './compose-stack.ts';
import { ContainerProblem } from './container-problem.ts';
import { findCompose, findEngine, obtain } from './engine.ts';
import { buildNeo4jImage, buildNodeImages, buildServiceImage, serviceImage } from './own-images.ts';
import { endPrograms, run } from './program.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const officialNode = 'node:24-bookworm-slim';
const startedAt = Date.now();
let interrupted = false;

const say = (line: string): void => console.log(`[${((Date.now() - startedAt) / 1000).toFixed(0)} s] ${line}`);

/**
 * `npm run test:container`: the integration tests against Neo4j in a container (`-- suite [part of a file's name …]`), then the
 * service itself with docker-compose.yml (`-- compose`). What is started is stopped and removed; images stay, for the next run.
 */
async function main([only, ...names]: readonly string[]): Promise<Tally> {
  say(`container engine ${await findEngine()}`);
  const neo4j = (await obtain(officialImage)) ? officialImage : await buildNeo4jImage(say);
  say(`database image ${neo4j}`);
  const tallies: Tally[] = [];
  if (only !== 'compose') tallies.push(await runSuite(neo4j, names));
  if (only !== 'suite' && !interrupted) tallies.push(await runCompose(neo4j));
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}

async function runSuite(image: string, names: readonly string[]): Promise<Tally> {
  withoutWatchman();
  const database = await startContainer(image);
  say(`integration tests on a ${database.how} at ${database.uri}`);
  try {
    return await runJest(names, { NEO4J_TEST_URI: database.uri, NEO4J_TEST_PASSWORD: database.password });
  } finally {
    await database.stop();
    say('the database and its container are gone');
  }
}

/** Failing without a count, as when a file cannot be read, is one failure. */
async function runJest(names: readonly string[], environment: Record<string, string>): Promise<Tally> {
  const tallyFile = join(productFolder, '.cache', 'tally.json');
  rmSync(tallyFile, { force: true });
  const reporters = ['--reporters=default', '--reporters=<rootDir>/tests/support/tally.reporter.mjs'];
  const jest = ['--experimental-vm-modules', '--no-warnings', join(productFolder, 'node_modules/jest/bin/jest.js')];
  const patterns = names.length === 0 ? ['tests/integration/'] : names.map((name) => `tests/integration/.*${name}`);
  const which = ['--selectProjects', 'integration', '--testPathPatterns', ...patterns];
  const { ok } = await run([process.execPath, ...jest, '--ci', ...reporters, ...which], {
    environment,
    shown: true,
    minutes: 60,
  });
  const tally = existsSync(tallyFile)
    ? (JSON.parse(readFileSync(tallyFile, 'utf8')) as Tally)
    : { passed: 0, failed: 0 };
  return !ok && tally.failed === 0 ? { passed: tally.passed, failed: 1 } : tally;
}

async function runCompose(neo4j: string): Promise<Tally> {
  const compose = await findCompose();
  const official = await obtain(officialNode);
  const node = official ? { runs: officialNode, builds: officialNode } : await buildNodeImages(say);
  say(`building the service on ${node.runs} …`);
  await buildServiceImage(node);
  const stack = new ComposeStack(
    compose,
    { app: serviceImage, neo4j },
    { app: await aFreePort(), neo4j: await aFreePort() },
  );
  try {
    return await runChecks(stack);
  } finally {
    await stack.remove();
    say('the containers of Compose and their data are gone');
  }
}

/** A check that fails ends the round: the next ones go on where it should have come. */
async function runChecks(stack: ComposeStack): Promise<Tally> {
  let passed = 0;
  for (const check of composeChecks) {
    if (interrupted) break;
    try {
      await check.run(stack);
      passed += 1;
      say(`✓ ${check.name}`);
    } catch (error) {
      say(`✗ ${check.name}\n${error instanceof Error ? error.message : String(error)}`);
      break;
    }
  }
  return { passed, failed: composeChecks.length - passed };
}

// Ctrl-C reaches what runs as well; other requests to stop are passed on. Either way the tidying up follows.
process.on('SIGINT', () => (interrupted = true));
process.on('SIGTERM', () => {
  interrupted = true;
  endPrograms();
});

let tally: Tally = { passed: 0, failed: 1 };
try {
  tally = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ContainerProblem)) throw error;
  console.error(error.message);
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 || interrupted ? 1 : 0;
