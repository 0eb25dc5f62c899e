import type { Response } from 'express';
import { DomainError, errorMessages, type ErrorDetails, type Language } from '@netwerk/domain';
import { NotLoggedIn } from '@netwerk/access';
import { TooManyAttempts } from '@netwerk/session';

export type PublicCode = keyof typeof errorMessages | 'BAD_USER_INPUT';

/** All that ever leaves about an error. */
export interface PublicError {
  readonly code: PublicCode;
  readonly details?: ErrorDetails;
}

const statusOf: Readonly<Record<PublicCode, number>> = {
  NOT_FOUND: 404,
  NOT_ALLOWED: 403,
  INVALID_INPUT: 400,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  UNAVAILABLE: 503,
  NOT_LOGGED_IN: 401,
  INTERNAL: 500,
};

/** The status of an error that is the whole answer. */
export function httpStatus(error: PublicError): number {
  return error.details?.['reason'] === 'TOO_MANY_ATTEMPTS' ? 429 : statusOf[error.code];
}

/** What may be told about an error of ours; null for any other, which is masked. */
export function publicErrorOf(error: unknown): PublicError | null {
  if (error instanceof DomainError) return { code: error.code, details: error.details };
  if (error instanceof NotLoggedIn) return { code: 'NOT_LOGGED_IN' };
  if (error instanceof TooManyAttempts) {
    return {
      code: 'UNAVAILABLE',
      details: { reason: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: error.retryAfterSeconds },
    };
  }
  return null;
}

export function messageOf(code: PublicCode, language: Language): string {
  return errorMessages[code === 'BAD_USER_INPUT' ? 'INVALID_INPUT' : code][language];
}

/** Answers a request outside GraphQL with an error. */
export function sendError(response: Response, error: PublicError, language: Language): void {
  const retryAfter = error.details?.['retryAfterSeconds'];
  if (typeof retryAfter === 'number') response.setHeader('Retry-After', String(retryAfter));
  const { code, details } = error;
  response.status(httpStatus(error)).json({ error: { code, message: messageOf(code, language), details } });
}

/** The same, in the form that GraphQL clients read. */
export function sendGraphqlError(
  response: Response,
  error: PublicError,
  language: Language,
  status = httpStatus(error),
): void {
  const { code, details } = error;
  response.status(status).json({ errors: [{ message: messageOf(code, language), extensions: { code, details } }] });
}
