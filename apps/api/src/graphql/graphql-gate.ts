import type { NextFunction, Request, Response } from 'express';
import { SessionCookie, isToken } from '@netwerk/session';
import { sendGraphqlError, type PublicError } from '../http/error-body.ts';
import { requestInfo } from '../http/request-info.ts';

type TrustedDocuments = Readonly<Record<string, string>>;

/**
 * In front of GraphQL: POST only, no batches, nobody without a login, and in production only documents that the viewer was
 * built with. A document is asked for by its hash; its text is put in here, before anything of GraphQL runs.
 */
export function graphqlGate(cookie: SessionCookie, documents: TrustedDocuments, onlyTrusted: boolean) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const info = requestInfo(request);
    const refuse = (error: PublicError, status?: number): void => {
      info.result = error.code;
      sendGraphqlError(response, error, info.language, status);
    };
    if (request.method !== 'POST') {
      response.setHeader('Allow', 'POST');
      return refuse({ code: 'BAD_USER_INPUT', details: { reason: 'POST_ONLY' } }, 405);
    }
    if (Array.isArray(request.body)) return refuse({ code: 'BAD_USER_INPUT', details: { reason: 'NO_BATCHES' } });
    const token = cookie.read(request.get('cookie'));
    if (token === null || !isToken(token)) return refuse({ code: 'NOT_LOGGED_IN' });
    const fault = putTextIn(request, documents, onlyTrusted);
    if (fault !== null) return refuse(fault);
    next();
  };
}

/** Replaces a known `documentId` by its text. Null when the request may go on. */
function putTextIn(request: Request, documents: TrustedDocuments, onlyTrusted: boolean): PublicError | null {
  const { documentId, query, ...rest } = request.body as Record<string, unknown>;
  if (documentId === undefined) {
    return onlyTrusted ? { code: 'NOT_ALLOWED', details: { reason: 'ONLY_OWN_DOCUMENTS' } } : null;
  }
  const id = typeof documentId === 'string' ? documentId.replace(/^sha256:/, '') : '';
  const text = Object.hasOwn(documents, id) ? documents[id] : undefined;
  if (text === undefined || query !== undefined) {
    return { code: 'BAD_USER_INPUT', details: { reason: 'UNKNOWN_DOCUMENT' } };
  }
  request.body = { ...rest, query: text };
  return null;
}
