import { join } from 'node:path';
import { readDatabaseSettings } from './database.settings.ts';
import type { Environment } from './environment.ts';
import { productFolder, readHomeSettings } from './home.settings.ts';
import { readSettings } from './read-settings.ts';
import { SettingsProblem } from './settings-problem.ts';
import type { Mode } from './settings.types.ts';

const strong = 'kraan-tafel-wolk-38';

function problemsOf(mode: Mode, environment: Environment): string[] {
  try {
    readSettings(mode, environment);
  } catch (error) {
    if (error instanceof SettingsProblem) return error.problems.map((problem) => problem.setting).sort();
    throw error;
  }
  return [];
}

test('the first look needs no settings at all', () => {
  expect(readSettings('demo', {})).toEqual({
    api: { mode: 'demo', host: '127.0.0.1', port: 3000, viewerDist: null },
    database: { kind: 'embedded' },
    home: { home: join(productFolder, '.netwerk'), cache: join(productFolder, '.netwerk', 'cache') },
  });
});

test('an empty setting counts as absent', () => {
  expect(readSettings('demo', { PORT: '', NEO4J_URI: ' ', NETWERK_HOST: '' }).api.port).toBe(3000);
});

test('everything that is missing, weak or not understood is named at once', () => {
  const environment = {
    NEO4J_URI: 'bolt://database.example.org',
    NEO4J_PASSWORD: 'neo4j',
    NEO4J_DATABASE: 'X',
    PORT: '70000',
    NETWERK_HOTS: '0.0.0.0',
  };
  expect(problemsOf('production', environment)).toEqual([
    'NEO4J_DATABASE',
    'NEO4J_PASSWORD',
    'NEO4J_URI',
    'NETWERK_HOTS',
    'NETWERK_PUBLIC_URL',
    'PORT',
  ]);
});

test('a password for the database has no default', () => {
  expect(() => readDatabaseSettings('development', { NEO4J_URI: 'bolt://127.0.0.1:7687' })).toThrow(SettingsProblem);
});

test('a password without an address is not silently left aside', () => {
  expect(problemsOf('demo', { NEO4J_PASSWORD: strong })).toEqual(['NEO4J_PASSWORD']);
});

test.each(['neo4j', 'password1234567', 'aaaaaaaaaaaaaaaa', 'short', 'my-neo4j-secret'])(
  'in production the password %s is refused',
  (password) => {
    const environment = {
      NETWERK_PUBLIC_URL: 'https://netwerk.example.org',
      NEO4J_URI: 'bolt://127.0.0.1:7687',
      NEO4J_PASSWORD: password,
    };
    expect(problemsOf('production', environment)).toEqual(['NEO4J_PASSWORD']);
  },
);

test.each(['neo4j+s://cluster.example.org', 'bolt+ssc://10.0.0.4', 'bolt://127.0.0.1:7687', 'neo4j://localhost'])(
  'in production %s will do',
  (uri) => {
    const environment = { NETWERK_PUBLIC_URL: 'https://netwerk.example.org', NEO4J_URI: uri, NEO4J_PASSWORD: strong };
    expect(problemsOf('production', environment)).toEqual([]);
  },
);

test.each([
  ['private', []],
  ['privat', ['NETWERK_DATABASE_NETWORK', 'NEO4J_URI']],
])('a network called %s between two containers of one machine', (network, problems) => {
  const environment = {
    NETWERK_PUBLIC_URL: 'https://netwerk.example.org',
    NETWERK_DATABASE_NETWORK: network,
    NEO4J_URI: 'bolt://neo4j:7687',
    NEO4J_PASSWORD: strong,
  };
  expect(problemsOf('production', environment)).toEqual(problems.toSorted());
});

test.each(['http://netwerk.example.org', 'netwerk.example.org', 'https://netwerk.example.org/app', 'ftp://127.0.0.1'])(
  'the public address %s is refused',
  (url) => {
    expect(problemsOf('production', { NETWERK_PUBLIC_URL: url })).toEqual(['NETWERK_PUBLIC_URL']);
  },
);

test.each(['https://netwerk.example.org/', 'http://127.0.0.1:3000', 'http://localhost:8080'])(
  'the public address %s will do',
  (url) => {
    expect(problemsOf('production', { NETWERK_PUBLIC_URL: url })).toEqual([]);
  },
);

test('the first look listens on this machine only', () => {
  expect(problemsOf('demo', { NETWERK_HOST: '0.0.0.0' })).toEqual(['NETWERK_HOST']);
});

test('a folder of one’s own is taken as it is', () => {
  expect(readHomeSettings({ NETWERK_HOME: '/srv/netwerk' })).toEqual({
    home: '/srv/netwerk',
    cache: '/srv/netwerk/cache',
  });
});

test('no problem repeats the password', () => {
  expect(() => readSettings('production', { NEO4J_URI: 'bolt://x', NEO4J_PASSWORD: 'welkom-2026' })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('welkom-2026') }),
  );
});

test('in production others may reach the service only over https', () => {
  const local = { NETWERK_PUBLIC_URL: 'http://localhost:3000' };
  expect(problemsOf('production', { ...local, NETWERK_HOST: '127.0.0.1' })).toEqual([]);
  expect(problemsOf('production', { ...local, NETWERK_HOST: '0.0.0.0' })).toEqual(['NETWERK_HOST']);
  const behindProxy = { NETWERK_PUBLIC_URL: 'https://netwerk.example.org', NETWERK_HOST: '0.0.0.0' };
  expect(problemsOf('production', behindProxy)).toEqual([]);
});
