import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { errorForLog } from '../logging/log.ts';
import { publicErrorOf, sendError } from './error-body.ts';
import { requestInfo } from './request-info.ts';

/** The one place where an error outside GraphQL becomes an answer; within GraphQL it is handed on to the error format. */
@Catch()
export class MaskingFilter implements ExceptionFilter {
  private readonly log: Logger;

  constructor(log: Logger) {
    this.log = log;
  }

  catch(exception: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return exception;
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const info = requestInfo(http.getRequest<Request>());
    const known = publicErrorOf(exception) ?? notThere(exception) ?? notAnAddress(exception);
    if (known === null)
      this.log.error({ requestId: info.requestId, error: errorForLog(exception) }, 'unexpected error');
    const error = known ?? { code: 'INTERNAL' as const };
    info.result = error.code;
    if (!response.headersSent) sendError(response, error, info.language);
    return undefined;
  }
}

function notThere(exception: unknown) {
  return exception instanceof HttpException && exception.getStatus() === 404 ? { code: 'NOT_FOUND' as const } : null;
}

/** An address that cannot be decoded, such as `/%`; the framework's own words for it repeat the address. */
function notAnAddress(exception: unknown) {
  const refused = exception instanceof HttpException ? exception.getStatus() : statusIn(exception);
  return refused === 400 ? { code: 'BAD_USER_INPUT' as const, details: { reason: 'ADDRESS' } } : null;
}

function statusIn(exception: unknown): unknown {
  return typeof exception === 'object' && exception !== null && 'status' in exception ? exception.status : null;
}
