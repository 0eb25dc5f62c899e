import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestContext, type GraphQLResponse } from '@apollo/server';
import type { ExecutionResult, GraphQLError } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { BoundedCache } from './bounded-cache.ts';
import { formatted, toPublicError } from './error-format.ts';
import type { GraphqlContext } from './graphql-context.ts';

/** Documents are the viewer's own, some dozens; elsewhere anybody logged in may send any, so their number is bounded. */
const mostCompiled = 200;

/**
 * Runs queries as compiled functions, some times as fast as walking the document for large networks. What cannot be
 * compiled, and every mutation, runs the ordinary way. It comes after the access plugin, and its errors go through the same
 * mask: the server does not format those of an answer that a plugin gives.
 */
export function compiledQueries(
  report: (error: GraphQLError, context: GraphqlContext) => void,
): ApolloServerPlugin<GraphqlContext> {
  const compiled = new BoundedCache<CompiledQuery | null>(mostCompiled);
  return {
    requestDidStart: async () => ({
      responseForOperation: async (request) => {
        if (request.operation?.operation !== 'query') return null;
        const key = `${request.queryHash} ${request.operationName ?? ''}`;
        const query = compiled.getOrMake(key, () => compile(request));
        if (query === null) return null;
        const result = (await query.query(undefined, request.contextValue, variablesOf(request))) as ExecutionResult;
        result.errors?.forEach((error) => report(error, request.contextValue));
        return responseOf(result);
      },
    }),
  };
}

function responseOf({ data, errors }: ExecutionResult): GraphQLResponse {
  const told = errors?.map((error) => formatted(error.toJSON(), toPublicError(error), 'NL'));
  const singleResult = { ...(told === undefined ? {} : { errors: told }), ...(data === undefined ? {} : { data }) };
  return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
}

function variablesOf(request: GraphQLRequestContext<GraphqlContext>): Record<string, unknown> {
  return request.request.variables ?? {};
}

function compile(request: GraphQLRequestContext<GraphqlContext>): CompiledQuery | null {
  if (request.document === undefined) return null;
  const made = compileQuery(request.schema, request.document, request.operationName ?? undefined);
  return isCompiledQuery(made) ? made : null;
}
