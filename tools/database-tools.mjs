import { run } from './child.mjs';

const oldestJava = 17;

/**
 * What the tests that need a database miss on this machine, as one sentence, or undefined when nothing is missing.
 * They use NEO4J_TEST_URI, else a container, else the embedded server, which Java runs and Maven fetches.
 */
export async function missingDatabaseTool() {
  if (process.env.NEO4J_TEST_URI) return undefined;
  if ((await run('docker', ['version', '--format', '{{.Server.Version}}'], { quiet: true })).ok) return undefined;
  const cure = 'or set NEO4J_TEST_URI to a Neo4j 5.26 that holds nothing else.';
  const java = await run('java', ['-version'], { quiet: true });
  const version = javaVersion(java.output);
  if (!java.ok) return `Java is missing: install Java ${oldestJava} or newer, ${cure}`;
  if (version < oldestJava) return `Java ${version} is too old for Neo4j: install Java ${oldestJava} or newer, ${cure}`;
  if (!(await run('mvn', ['-v'], { quiet: true })).ok) return `Maven is missing: install Maven (mvn), ${cure}`;
  return undefined;
}

/** The major version in what `java -version` prints; before 9 it was written 1.8. */
function javaVersion(output) {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(output) ?? [];
  return Number(first === '1' ? second : first);
}
