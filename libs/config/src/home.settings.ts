import { join, resolve } from 'node:path';
import { given, processEnvironment, type Environment } from './environment.ts';
import type { HomeSettings } from './settings.types.ts';

/** Top folder of the product's source. */
export const productFolder = resolve(import.meta.dirname, '../../..');

/** `NETWERK_HOME`, default `.netwerk` in the product's folder. */
export function readHomeSettings(environment: Environment = processEnvironment()): HomeSettings {
  const home = resolve(given(environment, 'NETWERK_HOME') ?? join(productFolder, '.netwerk'));
  return { home, cache: join(home, 'cache') };
}
