import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '@netwerk/config';
import { inFolder } from './file-problems.ts';
import { LocalNeo4jProblem } from './local-neo4j-problem.ts';
import { runProgram } from './run-program.ts';

/** The newest of the 5.26 LTS line that the product was tried with. */
export const neo4jVersion = '5.26.31';

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>netwerkversterker</groupId>
  <artifactId>local-neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <properties><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
  <dependencies>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${neo4jVersion}</version></dependency>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${neo4jVersion}</version></dependency>
  </dependencies>
</project>
`;

/** A fixed plugin: what fetches the server may not change by itself either. */
const copyDependencies = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

const offline =
  /unknown ?host|no route to host|network is unreachable|connection (?:refused|reset|timed out)|connect timed out|in offline mode|temporary failure in name resolution|could not transfer artifact/i;

export interface MavenOptions {
  readonly environment?: Environment | undefined;
  /** Called now and then with the number of files fetched so far. */
  readonly progress?: ((fetched: number) => void) | undefined;
}

/**
 * Fetches the database server's jars from Maven Central, or from Maven's own cache, into `folder/lib`. A file whose
 * checksum does not fit is refused.
 * @throws LocalNeo4jProblem MAVEN_MISSING, MAVEN_OFFLINE or MAVEN_FAILED
 */
export async function fetchServerJars(folder: string, options: MavenOptions = {}): Promise<void> {
  await inFolder(folder, () => writeFile(join(folder, 'pom.xml'), pom));
  let fetched = 0;
  const result = await runProgram(
    'mvn',
    [
      '-B',
      '-C',
      '-f',
      join(folder, 'pom.xml'),
      copyDependencies,
      '-DincludeScope=runtime',
      `-DoutputDirectory=${join(folder, 'lib')}`,
    ],
    {
      environment: options.environment,
      onLine: (line) => {
        if (line.includes('Downloaded from') && ++fetched % 50 === 0) options.progress?.(fetched);
      },
    },
  );
  if (result === null) throw mavenMissing();
  if (result.exitCode !== 0) throw mavenFailed(result.output);
}

/**
 * The version of Maven.
 * @throws LocalNeo4jProblem MAVEN_MISSING
 */
export async function checkMaven(environment: Environment): Promise<string> {
  const result = await runProgram('mvn', ['-B', '-version'], { environment });
  const version = /Apache Maven (\S+)/.exec(result?.output ?? '')?.[1];
  if (result === null || version === undefined) throw mavenMissing();
  return version;
}

function mavenMissing(): LocalNeo4jProblem {
  return new LocalNeo4jProblem('MAVEN_MISSING', {
    nl: 'Maven ontbreekt (mvn start niet); installeer Maven 3.6.3 of nieuwer van https://maven.apache.org, nodig om de database eenmalig op te halen.',
    en: 'Maven is missing (mvn does not start); install Maven 3.6.3 or newer from https://maven.apache.org, needed to fetch the database once.',
  });
}

function mavenFailed(output: string): LocalNeo4jProblem {
  const errors = output
    .split('\n')
    .filter((line) => line.startsWith('[ERROR]'))
    .slice(0, 3);
  if (offline.test(output)) {
    return new LocalNeo4jProblem(
      'MAVEN_OFFLINE',
      {
        nl: 'De database kon niet worden opgehaald: Maven bereikt het internet niet; controleer de verbinding of de proxy en start opnieuw.',
        en: 'The database could not be fetched: Maven does not reach the internet; check the connection or the proxy and start again.',
      },
      errors,
    );
  }
  return new LocalNeo4jProblem(
    'MAVEN_FAILED',
    {
      nl: 'De database kon niet worden opgehaald: Maven gaf een fout; verhelp die en start opnieuw.',
      en: 'The database could not be fetched: Maven gave an error; mend it and start again.',
    },
    errors,
  );
}
