import type { HomeSettings } from '@netwerk/config';
import type { GraphSettings } from '@netwerk/graph';
import { LocalNeo4jProblem } from './local-neo4j-problem.ts';

export interface OpenOptions extends HomeSettings {
  /** Who keeps it: commands reuse the server of `start`, `serve` and `up`; two of those three do not go together. */
  readonly purpose: 'start' | 'serve' | 'up' | 'command';
  readonly progress?: (line: string) => void;
}

export interface LocalNeo4j {
  readonly connection: GraphSettings;
  /** Stops the server if this process started it, else leaves it to its owner. */
  release(): Promise<void>;
}

export function openLocalNeo4j(options: OpenOptions): Promise<LocalNeo4j> {
  return Promise.reject(
    new LocalNeo4jProblem('NOT_READY', {
      nl: `De eigen database kan nog niet starten in ${options.home}; geef NEO4J_URI en NEO4J_PASSWORD.`,
      en: `The embedded database cannot start in ${options.home} yet; give NEO4J_URI and NEO4J_PASSWORD.`,
    }),
  );
}
