import { createServer, type AddressInfo } from 'node:net';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { Environment } from '@netwerk/config';
import { graphCommand, untilSaid, type GraphCommand } from '../support/graph-command.ts';
import { anOwnHome, type OwnHome } from '../support/own-server.ts';

/** The whole product is started as a newcomer does: a database of its own, the invented neighbourhood, the screens. */
jest.setTimeout(300_000);

let home: OwnHome;
let settings: Environment;

beforeAll(async () => {
  home = await anOwnHome();
  settings = { NETWERK_HOME: home.home, PORT: String(await freePort()) };
});

afterAll(() => home.remove());

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function stopped(command: GraphCommand, signal: 'SIGINT' | 'SIGTERM'): Promise<number | null> {
  command.child.kill(signal);
  return (await command.ended).exitCode;
}

test('the first look: everything from nothing, a second start refused, Ctrl-C in order, and the same again', async () => {
  const first = graphCommand(['start'], settings);
  await untilSaid(first, 'Stoppen: Ctrl-C');
  expect(first.said()).toMatch(/\[1\/5\][\s\S]*\[2\/5\][\s\S]*\[3\/5\][\s\S]*\[4\/5\][\s\S]*\[5\/5\]/);
  expect(first.said()).toContain('Samira');
  const address = /staat klaar: (http:\/\/127\.0\.0\.1:\d+)/.exec(first.said())?.[1] ?? '';
  expect(await (await fetch(`${address}/health/ready`)).json()).toEqual({ status: 'ready' });
  expect(await (await fetch(address)).text()).toContain('<html');
  expect(await (await fetch(`${address}/session/options`)).json()).toMatchObject({
    demo: { municipality: 'Oeverlinde' },
  });

  const second = await graphCommand(['start'], settings).ended;
  expect(second).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining(`Netwerkversterker draait al (${address})`),
  });
  const [migrated, verified] = await Promise.all([
    graphCommand(['migrate'], settings).ended,
    graphCommand(['verify'], settings).ended,
  ]);
  expect(migrated).toMatchObject({ exitCode: 0, stdout: 'De database is al bij.\n' });
  expect(verified).toMatchObject({ exitCode: 0, stdout: 'Alles klopt.\n' });

  expect(await stopped(first, 'SIGINT')).toBe(0);
  await expect(fetch(address)).rejects.toThrow();

  const again = graphCommand(['start'], settings);
  await untilSaid(again, 'Stoppen: Ctrl-C');
  expect(again.said()).not.toContain('gegevens geschreven');
  expect(await stopped(again, 'SIGTERM')).toBe(0);
});

test('a start that is broken off stops what it had started, and real use refuses the invented neighbourhood', async () => {
  const start = graphCommand(['start'], settings);
  await untilSaid(start, '[2/5]');
  expect(await stopped(start, 'SIGINT')).toBe(130);
  const onDemo = await graphCommand(['serve'], { ...settings, NETWERK_PUBLIC_URL: 'https://netwerk.example.org' })
    .ended;
  expect(onDemo).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('de verzonnen buurt van de eerste kennismaking'),
  });
});

test('real use names every missing or weak setting at once', async () => {
  const weak = await graphCommand(['serve'], { ...settings, NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'neo4j' })
    .ended;
  expect(weak.exitCode).toBe(1);
  expect(weak.stderr).toMatch(/NEO4J_PASSWORD: [\s\S]*NETWERK_PUBLIC_URL: /);
});

test('a busy port, no Java, no Maven, no database, a folder that may not be written: one sentence each', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const busy = String((other.address() as AddressInfo).port);
  const file = join(home.home, 'a-file');
  await writeFile(file, '');
  await mkdir(join(home.home, 'only-java'));
  await writeFile(join(home.home, 'only-java', 'java'), '#!/bin/sh\necho \'openjdk version "17.0.1"\' >&2\n', {
    mode: 0o755,
  });
  const withoutMaven = {
    ...settings,
    NETWERK_HOME: join(home.home, 'empty'),
    PATH: join(home.home, 'only-java'),
    JAVA_HOME: undefined,
  };
  const cases: [Environment, string][] = [
    [withoutMaven, 'Maven ontbreekt'],
    [{ ...settings, PORT: busy }, `Poort ${busy} is al in gebruik`],
    [{ ...settings, PATH: '/nowhere', JAVA_HOME: undefined }, 'Java ontbreekt'],
    [{ ...settings, NETWERK_HOME: join(file, 'home') }, 'mag niet worden geschreven'],
    [
      { ...settings, NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'kraan-tafel-wolk-38' },
      'De database op bolt://127.0.0.1:1 geeft geen antwoord',
    ],
    [{ ...settings, NETWERK_HOST: '0.0.0.0' }, 'NETWERK_HOST'],
  ];
  const ends = await Promise.all(cases.map(([environment]) => graphCommand(['start'], environment).ended));
  for (const [index, [, sentence]] of cases.entries()) {
    const { exitCode, stderr } = ends[index] ?? {};
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: expect.stringContaining(sentence) });
    expect(stderr).not.toContain('    at ');
  }
  await new Promise((resolve) => other.close(resolve));
});
