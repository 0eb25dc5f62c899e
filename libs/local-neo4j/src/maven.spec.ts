import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathWith } from './fake-programs.fixture.ts';
import { checkMaven, fetchServerJars } from './maven.ts';
import { temporaryFolder } from './temporary-folder.fixture.ts';

const folder = (): Promise<string> => temporaryFolder('maven');

test('a machine without Maven is told what to install', async () => {
  await expect(fetchServerJars(await folder(), { environment: await pathWith({}) })).rejects.toMatchObject({
    code: 'MAVEN_MISSING',
    nl: expect.stringContaining('installeer Maven'),
  });
});

test.each([
  'Unknown host repository.example',
  'Connection refused',
  'Could not transfer artifact org.neo4j:neo4j',
  'Connect timed out',
])('offline (%s) is recognised, and the cause is shown', async (cause) => {
  const environment = await pathWith({ mvn: `echo "[ERROR] ${cause}"; exit 1` });
  await expect(fetchServerJars(await folder(), { environment })).rejects.toMatchObject({
    code: 'MAVEN_OFFLINE',
    nl: expect.stringContaining('controleer de verbinding'),
    log: [`[ERROR] ${cause}`],
  });
});

test('any other fault of Maven is shown as it is', async () => {
  const environment = await pathWith({ mvn: 'echo "[ERROR] Checksum validation failed"; exit 1' });
  await expect(fetchServerJars(await folder(), { environment })).rejects.toMatchObject({
    code: 'MAVEN_FAILED',
    log: ['[ERROR] Checksum validation failed'],
  });
});

test('Maven is asked for both artefacts in one fixed version, with checksums on', async () => {
  const target = await folder();
  await fetchServerJars(target, { environment: await pathWith({ mvn: `echo "$@" > ${target}/asked` }) });
  expect(await readFile(join(target, 'asked'), 'utf8')).toContain(' -C ');
  const pom = await readFile(join(target, 'pom.xml'), 'utf8');
  expect(pom.match(/<artifactId>neo4j(-server)?<\/artifactId><version>5\.26\.31</g)).toHaveLength(2);
});

test('progress is told while files come in', async () => {
  const seen: number[] = [];
  const mvn = 'i=0; while [ $i -lt 120 ]; do echo "Downloaded from central: x"; i=$((i+1)); done';
  await fetchServerJars(await folder(), {
    environment: await pathWith({ mvn }),
    progress: (fetched) => seen.push(fetched),
  });
  expect(seen).toEqual([50, 100]);
});

test('the version of Maven is found', async () => {
  expect(await checkMaven(await pathWith({ mvn: 'echo "Apache Maven 3.9.9 (8e8579a)"' }))).toBe('3.9.9');
  await expect(checkMaven(await pathWith({}))).rejects.toMatchObject({ code: 'MAVEN_MISSING' });
});
