import { given, processEnvironment, type Environment } from './environment.ts';
import { SettingsProblem, type SettingProblem } from './settings-problem.ts';
import type { DatabaseMemory } from './settings.types.ts';

/** Enough for a gemeente of a hundred thousand on a laptop. */
const usual: DatabaseMemory = { heap: '512m', pageCache: '256m' };

/** What the settings are called, for the check on names. */
export const memorySettings = ['NETWERK_DB_HEAP', 'NETWERK_DB_PAGE_CACHE'] as const;

/**
 * Memory of the embedded database: `NETWERK_DB_HEAP` to work in (512m) and `NETWERK_DB_PAGE_CACHE` to keep data at hand (256m).
 * @throws SettingsProblem
 */
export function readDatabaseMemory(environment: Environment = processEnvironment()): DatabaseMemory {
  const problems = checkDatabaseMemory(environment);
  if (problems.length > 0) throw new SettingsProblem(problems);
  const [heap, pageCache] = memorySettings.map((setting) => given(environment, setting)?.toLowerCase());
  return { heap: heap ?? usual.heap, pageCache: pageCache ?? usual.pageCache };
}

export function checkDatabaseMemory(environment: Environment): SettingProblem[] {
  return memorySettings
    .filter((setting) => !/^[1-9]\d{0,5}[mg]$/i.test(given(environment, setting) ?? usual.heap))
    .map((setting) => ({
      setting,
      nl: 'dit is geen hoeveelheid geheugen; schrijf bijvoorbeeld 512m of 2g.',
      en: 'this is not an amount of memory; write for example 512m or 2g.',
    }));
}
