import { checkApiSettings } from './api.settings.ts';
import { checkDatabaseSettings } from './database.settings.ts';
import { processEnvironment, type Environment } from './environment.ts';
import { readHomeSettings } from './home.settings.ts';
import { checkDatabaseMemory, memorySettings } from './memory.settings.ts';
import { SettingsProblem, type SettingProblem } from './settings-problem.ts';
import type { Mode, Settings } from './settings.types.ts';

const known = new Set<string>([
  'NETWERK_HOME',
  'NETWERK_HOST',
  'NETWERK_PUBLIC_URL',
  'NETWERK_DATABASE_NETWORK',
  ...memorySettings,
]);

/**
 * Every setting that `npm start` and `npm run serve` need. `viewerDist` is null until the viewer has been built.
 * @throws SettingsProblem with everything that is missing, weak or not understood
 */
export function readSettings(mode: Mode, environment: Environment = processEnvironment()): Settings {
  const api = checkApiSettings(mode, environment);
  const database = checkDatabaseSettings(mode, environment);
  const problems = [
    ...database.problems,
    ...api.problems,
    ...checkDatabaseMemory(environment),
    ...unknownSettings(environment),
  ];
  if (api.settings === null || database.settings === null || problems.length > 0) throw new SettingsProblem(problems);
  return {
    api: { ...api.settings, viewerDist: null },
    database: database.settings,
    home: readHomeSettings(environment),
  };
}

/** A typing error in a name would otherwise leave the default in force unseen. */
function unknownSettings(environment: Environment): SettingProblem[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith('NETWERK_') && !known.has(name))
    .map((setting) => ({
      setting,
      nl: 'deze instelling bestaat niet; controleer de naam.',
      en: 'this setting does not exist; check its name.',
    }));
}
