export { chain, hashOf, type LaneHead, type LookContext } from './audit-record.ts';
export { carryOutCommand, type CarriedOut, type Command } from './command/carry-out-command.ts';
export { LanePool } from './lane-pool.ts';
export { Looks, type AuditAction, type AuditResult, type Look } from './look.ts';
export { recordInTransaction } from './record-in-transaction.ts';
export { idleMinutes, idleSince, RequestCloser, validSession } from './request-closer.ts';
export type { LoggedInWorker, RequestScope } from './request-scope.ts';
export { verifyAudit, type AuditFault, type AuditVerdict } from './verify-audit.ts';
