import type { Role } from '@netwerk/domain';

/** Who asks: a logged-in worker. Made by the session library only; ids are opaque. */
export interface WorkerCaller {
  readonly type: 'worker';
  readonly accountId: string;
  /** The Professional node behind the account. */
  readonly professionalId: string;
  readonly role: Role;
  readonly loginSessionId: string;
}

/** The service itself: migrations, seeds, imports and sessions. `task` names it in the audit log. */
export interface SystemCaller {
  readonly type: 'system';
  readonly task: string;
}

export type Caller = WorkerCaller | SystemCaller;

export function systemCaller(task: string): SystemCaller {
  return { type: 'system', task };
}
