import type { NextFunction, Request, Response } from 'express';
import { withinTime } from '@netwerk/graph';

/** All questions of one request together may take this long; the answer is then there within twelve seconds. */
const databaseMs = 11_000;

/** After the body was read: a slow sender uses up no time of the database. */
export function inTime(_request: Request, _response: Response, next: NextFunction): void {
  withinTime(databaseMs, next);
}
