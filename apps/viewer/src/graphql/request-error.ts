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

export class RequestError extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode) {
    super(code);
    this.name = 'RequestError';
    this.code = code;
  }
}

export function failureCode(text: unknown): FailureCode {
  return typeof text === 'string' && known.includes(text) ? (text as FailureCode) : 'INTERNAL';
}

export function codeOf(error: unknown): FailureCode {
  return error instanceof RequestError ? error.code : 'INTERNAL';
}
