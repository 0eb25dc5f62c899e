import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { Language } from '@netwerk/domain';
import type { Logger } from 'pino';

/** What the log line of a request says beside its time and status. */
export interface RequestInfo {
  readonly requestId: string;
  readonly language: Language;
  operation?: string;
  result?: string;
}

const infos = new WeakMap<Request, RequestInfo>();

/** The info of a request that came through `requestLog`. */
export function requestInfo(request: Request): RequestInfo {
  const info = infos.get(request);
  if (info === undefined) throw new Error('This request did not pass the request log.');
  return info;
}

/** Gives every request an id and one log line: which part, how long, how it ended. No path, as ids stand in it. */
export function requestLog(log: Logger) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const info: RequestInfo = { requestId: randomUUID(), language: languageOf(request) };
    infos.set(request, info);
    response.setHeader('X-Request-Id', info.requestId);
    const startedAt = performance.now();
    response.on('close', () => {
      const durationMs = Math.round((performance.now() - startedAt) * 10) / 10;
      const { requestId, operation, result } = info;
      const part = partOf(request);
      const finished = response.writableFinished;
      log.info(
        {
          requestId,
          method: request.method,
          part,
          operation,
          status: response.statusCode,
          result,
          durationMs,
          finished,
        },
        'request',
      );
    });
    next();
  };
}

/** Dutch unless the reader asks for English first. */
function languageOf(request: Request): Language {
  return request.acceptsLanguages('nl', 'en') === 'en' ? 'EN' : 'NL';
}

function partOf(request: Request): string {
  const first = request.originalUrl.split(/[/?]/, 2)[1] ?? '';
  return ['graphql', 'session', 'health', 'assets'].includes(first) ? first : 'page';
}
