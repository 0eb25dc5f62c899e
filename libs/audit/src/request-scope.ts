import type { WorkerCaller } from '@netwerk/access';
import type { IsoDate, IsoInstant, Shell } from '@netwerk/domain';
import type { Looks } from './look.ts';

/** Who is logged in, as the bar on the screen shows it. */
export interface LoggedInWorker {
  readonly displayName: string;
  readonly teams: readonly { readonly id: string; readonly name: string; readonly shell: Shell }[];
  /** Whether everybody in this database is invented. */
  readonly demo: boolean;
}

/** What a feature knows of the request that it serves. */
export interface RequestScope {
  readonly caller: WorkerCaller;
  readonly worker: LoggedInWorker;
  /** SHA-256 of the login's token: the key of its LoginSession. */
  readonly tokenHash: string;
  readonly today: IsoDate;
  readonly now: IsoInstant;
  readonly requestId: string;
  readonly looks: Looks;
}
