/** How a question to the service can fail, in the five codes of the contract and two of the page itself. */
export type FailureCode =
  'NOT_FOUND' | 'NOT_ALLOWED' | 'INVALID_INPUT' | 'CONFLICT' | 'UNAVAILABLE' | 'NOT_LOGGED_IN' | 'OFFLINE' | 'INTERNAL';

const known: readonly string[] = [
  'NOT_FOUND',
  'NOT_ALLOWED',
  'INVALID_INPUT',
  'CONFLICT',
  'UNAVAILABLE',
  'NOT_LOGGED_IN',
] satisfies FailureCode[];

/** What the service tells about bad input: the field, the rule it breaks, and a limit; codes, never values. */
export interface FailureDetails {
  readonly field?: string;
  readonly reason?: string;
  readonly limit?: number;
}

export class RequestError extends Error {
  readonly code: FailureCode;
  readonly details: FailureDetails;

  constructor(code: FailureCode, details: FailureDetails = {}) {
    super(code);
    this.name = 'RequestError';
    this.code = code;
    this.details = details;
  }
}

export function failureDetails(given: unknown): FailureDetails {
  if (typeof given !== 'object' || given === null) return {};
  const { field, reason, limit } = given as Record<string, unknown>;
  return {
    ...(typeof field === 'string' ? { field } : {}),
    ...(typeof reason === 'string' ? { reason } : {}),
    ...(typeof limit === 'number' ? { limit } : {}),
  };
}

export function failureCode(text: unknown): FailureCode {
  if (text === 'BAD_USER_INPUT') return 'INVALID_INPUT';
  return typeof text === 'string' && known.includes(text) ? (text as FailureCode) : 'INTERNAL';
}

export function codeOf(error: unknown): FailureCode {
  return error instanceof RequestError ? error.code : 'INTERNAL';
}

export function detailsOf(error: unknown): FailureDetails {
  return error instanceof RequestError ? error.details : {};
}
