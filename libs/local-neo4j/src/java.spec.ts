import { pathWith } from './fake-programs.fixture.ts';
import { findJava } from './java.ts';

const java = (version: string): string => `echo 'openjdk version "${version}" 2025-04-15' >&2`;

test.each([
  ['17.0.15', 17],
  ['21', 21],
  ['25.0.1', 25],
])('Java %s will do', async (version, major) => {
  expect(await findJava(await pathWith({ java: java(version) }))).toMatchObject({ command: 'java', major });
});

test.each(['1.8.0_402', '11.0.2', '16'])(
  'Java %s is too old, and the sentence says what to install',
  async (version) => {
    await expect(findJava(await pathWith({ java: java(version) }))).rejects.toMatchObject({
      code: 'JAVA_TOO_OLD',
      nl: expect.stringContaining('installeer Java 17 of nieuwer'),
    });
  },
);

test('a machine without Java is told what to install', async () => {
  await expect(findJava(await pathWith({}))).rejects.toMatchObject({
    code: 'JAVA_MISSING',
    nl: expect.stringContaining('installeer Java 17'),
  });
});

test('a stub that only says where to get Java counts as none', async () => {
  await expect(
    findJava(await pathWith({ java: 'echo "Unable to locate a Java Runtime." >&2; exit 1' })),
  ).rejects.toMatchObject({ code: 'JAVA_MISSING' });
});

test('JAVA_HOME goes before the PATH', async () => {
  const environment = await pathWith({ java: java('17.0.15') });
  await expect(findJava({ ...environment, JAVA_HOME: '/nowhere' })).rejects.toMatchObject({
    code: 'JAVA_MISSING',
    nl: expect.stringContaining('/nowhere/bin/java'),
  });
});
