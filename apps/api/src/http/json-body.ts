import { json, type NextFunction, type Request, type Response } from 'express';
import { sendError } from './error-body.ts';
import { requestInfo } from './request-info.ts';

const parse = json({ limit: 100_000, type: 'application/json' });

/** Reads a body of at most 100 kB. Anything but JSON is refused: a form of another site can send everything else. */
export function jsonBody(request: Request, response: Response, next: NextFunction): void {
  const { language } = requestInfo(request);
  if (request.method !== 'POST') return next();
  if (!request.is('application/json')) {
    response.status(415).json({ error: { code: 'BAD_USER_INPUT', message: 'application/json' } });
    return;
  }
  parse(request, response, (error?: unknown) => {
    if (error === undefined) return next();
    const tooLarge = error instanceof Error && 'status' in error && error.status === 413;
    sendError(response, { code: 'BAD_USER_INPUT', details: { reason: tooLarge ? 'TOO_LARGE' : 'NOT_JSON' } }, language);
  });
}
