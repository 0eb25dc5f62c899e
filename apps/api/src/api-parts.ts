import type { ApiSettings } from '@netwerk/config';
import type { Graph } from '@netwerk/graph';
import type { AttemptLimitSettings } from '@netwerk/session';
import type { Logger } from 'pino';

/** What the API is made of. The optional parts have their own defaults and are given by tests. */
export interface ApiParts {
  readonly graph: Graph;
  readonly settings: ApiSettings;
  readonly log?: Logger;
  readonly now?: () => Date;
  readonly limits?: AttemptLimitSettings;
  /** The viewer's documents by their hash. */
  readonly trustedDocuments?: Readonly<Record<string, string>>;
}
