import { processEnvironment, type Environment } from '@netwerk/config';
import { findJava } from './java.ts';
import { hasServerJars } from './server-jars.ts';
import { checkMaven } from './maven.ts';

/**
 * Whether this machine has what the embedded database needs: Java, and Maven as long as the server was not fetched yet.
 * Answers in words what was found.
 * @throws LocalNeo4jProblem JAVA_MISSING, JAVA_TOO_OLD or MAVEN_MISSING
 */
export async function checkMachine(cache: string, environment: Environment = processEnvironment()): Promise<string> {
  const java = await findJava(environment);
  if (await hasServerJars(cache)) return `Java ${java.major}`;
  return `Java ${java.major}, Maven ${await checkMaven(environment)}`;
}
