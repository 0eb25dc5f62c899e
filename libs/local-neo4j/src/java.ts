import { join } from 'node:path';
import { processEnvironment, type Environment } from '@netwerk/config';
import { LocalNeo4jProblem } from './local-neo4j-problem.ts';
import { runProgram } from './run-program.ts';

/** Neo4j 5.26 runs on Java 17 and newer. */
export const oldestJava = 17;

export interface Java {
  readonly command: string;
  readonly major: number;
  /** Vendor and build; a class archive serves exactly one of these. */
  readonly build: string;
}

/**
 * The Java of `JAVA_HOME`, else the first on the PATH.
 * @throws LocalNeo4jProblem JAVA_MISSING or JAVA_TOO_OLD
 */
export async function findJava(environment: Environment = processEnvironment()): Promise<Java> {
  const home = environment['JAVA_HOME'];
  const command = home === undefined || home === '' ? 'java' : join(home, 'bin', 'java');
  const result = await runProgram(command, ['-version'], { environment });
  const version = /version "(?:1\.)?(\d+)/.exec(result?.output ?? '')?.[1];
  if (result === null || result.exitCode !== 0 || version === undefined) throw javaMissing(command);
  if (Number(version) < oldestJava) throw javaTooOld(command, version);
  return { command, major: Number(version), build: result.output.trim() };
}

function javaMissing(command: string): LocalNeo4jProblem {
  return new LocalNeo4jProblem('JAVA_MISSING', {
    nl: `Java ontbreekt (${command} start niet); installeer Java ${oldestJava} of nieuwer, bijvoorbeeld van https://adoptium.net.`,
    en: `Java is missing (${command} does not start); install Java ${oldestJava} or newer, for example from https://adoptium.net.`,
  });
}

function javaTooOld(command: string, version: string): LocalNeo4jProblem {
  return new LocalNeo4jProblem('JAVA_TOO_OLD', {
    nl: `Java ${version} (${command}) is te oud voor de database; installeer Java ${oldestJava} of nieuwer, of zet JAVA_HOME daarop.`,
    en: `Java ${version} (${command}) is too old for the database; install Java ${oldestJava} or newer, or point JAVA_HOME to it.`,
  });
}
