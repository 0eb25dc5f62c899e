import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { NotLoggedIn } from '@netwerk/access';
import { RequestCloser, type RequestScope } from '@netwerk/audit';
import type { ErrorDetails, Language } from '@netwerk/domain';
import { SessionService } from '@netwerk/session';
import { httpStatus, messageOf, type PublicCode, type PublicError } from '../http/error-body.ts';
import { requestInfo } from '../http/request-info.ts';
import { errorForLog } from '../logging/log.ts';
import { formatted, originalOf, toPublicError } from './error-format.ts';
import type { GraphqlContext } from './graphql-context.ts';

type Ending = GraphQLRequestContextWillSendResponse<GraphqlContext>;

/** Root fields that show nobody: they need no record. */
const withoutLook = new Set(['viewer', '__schema', '__type', '__typename']);

/**
 * The last thing before an answer leaves: every look is recorded and the login proven, or the answer is replaced by an
 * error without data. Then errors are told in the reader's language.
 */
export function closingPlugin(
  closer: RequestCloser,
  sessions: SessionService,
  log: Logger,
): ApolloServerPlugin<GraphqlContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue }) => {
        errors.forEach((error) => reportUnexpected(log, error, contextValue));
      },
      willSendResponse: async (ending) => {
        const failure = await close(ending, closer, sessions, log);
        if (failure !== null) replaceAnswer(ending, failure);
        finish(ending);
      },
    }),
  };
}

/** Logs an error that will be masked, without its words. */
export function reportUnexpected(log: Logger, error: GraphQLError, { req }: GraphqlContext): void {
  if (toPublicError(error).code !== 'INTERNAL') return;
  log.error({ requestId: requestInfo(req).requestId, error: errorForLog(originalOf(error)) }, 'unexpected error');
}

/** Null when the answer may leave. */
async function close(
  ending: Ending,
  closer: RequestCloser,
  sessions: SessionService,
  log: Logger,
): Promise<PublicError | null> {
  const { scope, req } = ending.contextValue;
  if (scope === undefined || !hasRun(ending)) return null;
  try {
    checkEveryLook(ending, scope);
    await closer.close(scope);
    return null;
  } catch (error) {
    if (error instanceof NotLoggedIn) sessions.forget(scope.tokenHash);
    const known = toPublicError(error);
    if (known.code === 'INTERNAL')
      log.error({ requestId: requestInfo(req).requestId, error: errorForLog(error) }, 'closing failed');
    return known;
  }
}

/** A refused document has asked the database nothing; its answer holds no data. */
function hasRun(ending: Ending): boolean {
  const { body } = ending.response;
  return body.kind === 'single' && 'data' in body.singleResult;
}

/** A root field that forgot to say whom it looked at is a fault in the program: nothing leaves. */
function checkEveryLook(ending: Ending, scope: RequestScope): void {
  const { body } = ending.response;
  const data = body.kind === 'single' ? body.singleResult.data : null;
  for (const { field, answeredAs } of ending.contextValue.facts?.rootFields ?? []) {
    const answer = data?.[answeredAs];
    if (!withoutLook.has(field) && answer !== null && answer !== undefined && !scope.looks.covers(field)) {
      throw new Error('A question showed somebody without a record of it.');
    }
  }
}

function replaceAnswer(ending: Ending, failure: PublicError): void {
  const body = { kind: 'single' as const, singleResult: { errors: [formatted({ message: '' }, failure, 'NL')] } };
  ending.response.body = body;
  ending.response.http.status = httpStatus(failure);
}

/** Sets the language, the status for what concerns the whole answer, and what the log says. */
function finish(ending: Ending): void {
  const { body, http } = ending.response;
  const info = requestInfo(ending.contextValue.req);
  const named = ending.operationName;
  if (named && /^\w{1,60}$/.test(named)) info.operation = named;
  if (body.kind !== 'single') return;
  const errors = body.singleResult.errors ?? [];
  info.result = errors[0] === undefined ? 'OK' : publicErrorIn(errors[0]).code;
  if (errors.length === 0) return;
  body.singleResult.errors = errors.map((error) => inLanguage(error, info.language));
  const whole = errors.map(publicErrorIn).find(({ code }) => code === 'UNAVAILABLE' || code === 'NOT_LOGGED_IN');
  if (whole !== undefined) http.status = httpStatus(whole);
}

/** What `formatted` put into an error of an answer. */
function publicErrorIn(error: GraphQLFormattedError): PublicError {
  const { code, details } = error.extensions ?? {};
  return { code: code as PublicCode, ...(details === undefined ? {} : { details: details as ErrorDetails }) };
}

function inLanguage(error: GraphQLFormattedError, language: Language): GraphQLFormattedError {
  return { ...error, message: messageOf(publicErrorIn(error).code, language) };
}
