import { z } from 'zod';
import { given, processEnvironment, type Environment } from './environment.ts';
import { isLoopback, passwordWeakness, urlOf } from './setting-checks.ts';
import { SettingsProblem, type SettingProblem } from './settings-problem.ts';
import type { DatabaseSettings, Mode } from './settings.types.ts';

const schemes = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];
const plainSchemes = new Set(['bolt:', 'neo4j:']);

const externalDatabase = z.object({
  uri: z.string().refine((uri) => schemes.includes(urlOf(uri)?.protocol ?? '')),
  username: z.string().default('neo4j'),
  password: z.string(),
  database: z
    .string()
    .regex(/^[a-z][a-z0-9.-]{2,62}$/)
    .default('neo4j'),
});

const cures: Readonly<Record<keyof typeof externalDatabase.shape, SettingProblem>> = {
  uri: {
    setting: 'NEO4J_URI',
    nl: 'dit is geen adres van een database; schrijf bijvoorbeeld bolt://127.0.0.1:7687 of neo4j+s://naam.',
    en: 'this is not the address of a database; write for example bolt://127.0.0.1:7687 or neo4j+s://name.',
  },
  username: { setting: 'NEO4J_USERNAME', nl: 'deze naam klopt niet.', en: 'this name is not valid.' },
  password: {
    setting: 'NEO4J_PASSWORD',
    nl: 'ontbreekt; geef het wachtwoord dat bij NEO4J_URI hoort.',
    en: 'is missing; give the password that belongs to NEO4J_URI.',
  },
  database: {
    setting: 'NEO4J_DATABASE',
    nl: 'dit is geen naam van een database: 3 tot 63 kleine letters, cijfers, punten of streepjes.',
    en: 'this is not the name of a database: 3 to 63 lower-case letters, digits, dots or dashes.',
  },
};

/**
 * The database by `NEO4J_URI` with `NEO4J_USERNAME`, `NEO4J_PASSWORD` and `NEO4J_DATABASE`, else the embedded one.
 * @throws SettingsProblem
 */
export function readDatabaseSettings(
  mode: Mode = 'development',
  environment: Environment = processEnvironment(),
): DatabaseSettings {
  const { settings, problems } = checkDatabaseSettings(mode, environment);
  if (settings === null) throw new SettingsProblem(problems);
  return settings;
}

/** As `readDatabaseSettings`, with the problems as a list, to be reported together with those of other groups. */
export function checkDatabaseSettings(
  mode: Mode,
  environment: Environment,
): { settings: DatabaseSettings; problems: [] } | { settings: null; problems: readonly SettingProblem[] } {
  if (given(environment, 'NEO4J_URI') === undefined) return embeddedUnlessHalfSet(environment);
  const parsed = externalDatabase.safeParse({
    uri: given(environment, 'NEO4J_URI'),
    username: given(environment, 'NEO4J_USERNAME'),
    password: given(environment, 'NEO4J_PASSWORD'),
    database: given(environment, 'NEO4J_DATABASE'),
  });
  if (!parsed.success) {
    const fields = new Set(parsed.error.issues.map((issue) => issue.path[0]));
    const weak = mode === 'production' ? weaknessesOf(environment) : [];
    return {
      settings: null,
      problems: [
        ...Object.entries(cures)
          .filter(([name]) => fields.has(name))
          .map(([, cure]) => cure),
        ...weak,
      ],
    };
  }
  const problems = mode === 'production' ? weaknessesOf(environment) : [];
  return problems.length > 0
    ? { settings: null, problems }
    : { settings: { kind: 'external', ...parsed.data }, problems: [] };
}

function embeddedUnlessHalfSet(environment: Environment): ReturnType<typeof checkDatabaseSettings> {
  const without = ['NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'].filter(
    (name) => given(environment, name) !== undefined,
  );
  if (without.length === 0) return { settings: { kind: 'embedded' }, problems: [] };
  return {
    settings: null,
    problems: without.map((setting) => ({
      setting,
      nl: 'is gezet zonder NEO4J_URI; zet ook NEO4J_URI, of haal deze weg om de eigen database te gebruiken.',
      en: 'is set without NEO4J_URI; set NEO4J_URI too, or remove this one to use the embedded database.',
    })),
  };
}

function weaknessesOf(environment: Environment): SettingProblem[] {
  const problems: SettingProblem[] = [];
  const password = given(environment, 'NEO4J_PASSWORD');
  const username = given(environment, 'NEO4J_USERNAME') ?? 'neo4j';
  const weakness = password === undefined ? null : passwordWeakness('NEO4J_PASSWORD', password, username);
  if (weakness !== null) problems.push(weakness);
  const uri = urlOf(given(environment, 'NEO4J_URI') ?? '');
  const network = given(environment, 'NETWERK_DATABASE_NETWORK');
  if (network !== undefined && network !== 'private') problems.push(unknownNetwork);
  const mayBePlain = uri === null || !plainSchemes.has(uri.protocol) || isLoopback(uri.hostname);
  if (!mayBePlain && network !== 'private') problems.push(unencrypted);
  return problems;
}

const unknownNetwork: SettingProblem = {
  setting: 'NETWERK_DATABASE_NETWORK',
  nl: 'schrijf private als niemand anders op het netwerk tussen de dienst en de database kan komen; haal dit anders weg.',
  en: 'write private when nobody else can get onto the network between the service and the database; else remove this.',
};

const unencrypted: SettingProblem = {
  setting: 'NEO4J_URI',
  nl: 'de verbinding met een andere machine is niet versleuteld; gebruik bolt+s:// of neo4j+s://.',
  en: 'the connection to another machine is not encrypted; use bolt+s:// or neo4j+s://.',
};
