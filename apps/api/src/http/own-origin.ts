import type { NextFunction, Request, Response } from 'express';
import type { ApiSettings } from '@netwerk/config';
import { requestInfo } from './request-info.ts';
import { sendError } from './error-body.ts';

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const loopbackOrigin = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/**
 * Whether a page of this service sent the request, as far as a browser says. A sender that is no browser sends neither
 * header; it also has no cookie that it did not get by logging in.
 */
export function isOwnOrigin(request: Request, settings: ApiSettings, port: number): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = request.get('origin');
  if (origin === undefined) return true;
  if (settings.publicUrl !== undefined) return origin === settings.publicUrl;
  if (!loopbackOrigin.test(origin)) return false;
  // The development server of the viewer has a port of its own.
  return settings.mode === 'development' || new URL(origin).port === String(port);
}

/** Refuses what another site's page makes a browser send. */
export function refuseForeignOrigin(settings: ApiSettings, port: () => number) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (!changing.has(request.method) || isOwnOrigin(request, settings, port())) return next();
    sendError(response, { code: 'NOT_ALLOWED', details: { reason: 'FOREIGN_ORIGIN' } }, requestInfo(request).language);
  };
}
