export { readDatabaseSettings } from './database.settings.ts';
export { childEnvironment, processEnvironment, type Environment } from './environment.ts';
export { productFolder, readHomeSettings } from './home.settings.ts';
export { readDatabaseMemory } from './memory.settings.ts';
export { readSettings } from './read-settings.ts';
export { isLoopback } from './setting-checks.ts';
export { SettingsProblem, type SettingProblem } from './settings-problem.ts';
export { chromiumPath, publishTestDatabase, readTestDatabaseSettings } from './test.settings.ts';
export type {
  ApiSettings,
  DatabaseSettings,
  EmbeddedDatabase,
  ExternalDatabase,
  HomeSettings,
  Mode,
  Settings,
} from './settings.types.ts';
