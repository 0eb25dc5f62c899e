import { Neo4jError } from 'neo4j-driver';
import { Unavailable } from '@netwerk/domain';

const unavailableCodes = new Set(['ServiceUnavailable', 'SessionExpired', 'N/A']);

/** Whether the same statement may well succeed a moment later. */
export function isTransient(error: unknown): boolean {
  return error instanceof Neo4jError && (error.retriable || unavailableCodes.has(error.code));
}

/**
 * Turns "the database does not answer" into the domain's Unavailable. Every other driver error stays what it is and is
 * masked at the edge: its text may hold values.
 */
export function rethrowAsDomainError(error: unknown): never {
  if (isTransient(error) || isTimeout(error)) throw new Unavailable({ part: 'database' });
  throw error;
}

function isTimeout(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut');
}
