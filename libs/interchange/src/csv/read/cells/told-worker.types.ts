import type { CaseRole, IsoDate } from '@netwerk/domain';

/** A worker as the cell tells: without a first day it is that of the case. */
export interface ToldWorker {
  readonly professional: string;
  readonly role: CaseRole;
  readonly since?: IsoDate;
  readonly until?: IsoDate;
}
