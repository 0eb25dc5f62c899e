/** Kinds of nodes that `export-graph` leaves out with their relationships, each with the reason. */
export const leftOutNodes: Readonly<Record<string, string>> = {
  LoginSession: 'Who is logged in differs from minute to minute and never comes back from a backup.',
  IdempotencyKey: 'Answers kept for a repeat of the same act; cleared away by themselves.',
  MigrationLock: 'Only tells when it was last taken.',
  ImportLock: 'Only tells which import holds it.',
  AuditRecord: 'Every look adds one, this export too. `audit verify` proves the log by its own chains.',
  AuditLane: 'The ends of those chains.',
};

/** Single properties that two databases with the same content never share. */
export const leftOutProperties: Readonly<Record<string, readonly string[]>> = {
  Migration: ['appliedAt'],
};
