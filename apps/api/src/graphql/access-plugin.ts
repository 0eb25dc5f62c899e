import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import { fieldsWithoutRow } from '@netwerk/access';
import { Looks, type RequestScope } from '@netwerk/audit';
import { SessionCookie, SessionService } from '@netwerk/session';
import { requestInfo } from '../http/request-info.ts';
import { BoundedCache } from './bounded-cache.ts';
import { documentFacts, type DocumentFacts } from './document-facts.ts';
import type { GraphqlContext } from './graphql-context.ts';
import { inputError } from './input-error.ts';
import { limits } from './limits.ts';
import { operationCost } from './operation-cost.ts';
import { checkedVariables } from './variables.ts';

type Resolved = GraphQLRequestContextDidResolveOperation<GraphqlContext>;

/**
 * Before anything runs, in this order: is the document within its limits, are the variables and arguments well formed, who
 * asks, may they ask this much, and has their role a row for every field. Only the question "who asks" may touch the
 * database, and only when the login was not seen in the last minute.
 */
export function accessPlugin(
  sessions: SessionService,
  cookie: SessionCookie,
  introspection: boolean,
): ApolloServerPlugin<GraphqlContext> {
  const known = new BoundedCache<DocumentFacts>(500);
  return {
    requestDidStart: async () => ({
      didResolveOperation: async (request) => {
        const { operation } = request;
        if (operation === undefined) throw inputError({ reason: 'WHICH_OPERATION' });
        if (!request.schema.getRootType(operation.operation)) throw inputError({ reason: 'UNKNOWN_OPERATION' });
        const facts = known.getOrMake(`${request.queryHash} ${request.operationName ?? ''}`, () =>
          documentFacts(request.schema, request.document, operation),
        );
        request.contextValue.facts = facts;
        const cost = checkedCost(request, operation, facts);
        const scope = await scopeOf(request.contextValue, sessions, cookie);
        request.contextValue.scope = scope;
        await sessions.limits.takeCost(scope.caller.accountId, cost);
        checkAccess(scope, facts, introspection);
      },
    }),
  };
}

function checkedCost(request: Resolved, operation: OperationDefinitionNode, facts: DocumentFacts): number {
  if (facts.depth > limits.depth) throw inputError({ reason: 'TOO_DEEP', limit: limits.depth });
  if (facts.aliases > limits.aliases) throw inputError({ reason: 'TOO_MANY_ALIASES', limit: limits.aliases });
  const variables = checkedVariables(request.schema, operation, request.request.variables ?? {});
  const cost = operationCost(request.schema, request.document, operation, variables);
  if (cost > limits.cost) throw inputError({ reason: 'TOO_COSTLY', limit: limits.cost });
  return cost;
}

async function scopeOf(
  context: GraphqlContext,
  sessions: SessionService,
  cookie: SessionCookie,
): Promise<RequestScope> {
  const { tokenHash, login } = await sessions.find(cookie.read(context.req.get('cookie')));
  return {
    caller: login.caller,
    worker: login.worker,
    tokenHash,
    today: login.today,
    now: sessions.now().toISOString(),
    requestId: requestInfo(context.req).requestId,
    looks: new Looks(),
  };
}

function checkAccess(scope: RequestScope, facts: DocumentFacts, introspection: boolean): void {
  const asked = introspection ? [...facts.fields].filter((field) => !isIntrospection(field)) : facts.fields;
  const refused = fieldsWithoutRow(scope.caller.role, asked);
  if (refused.length === 0) return;
  throw new GraphQLError('NOT_ALLOWED', {
    extensions: { code: 'NOT_ALLOWED', details: { fields: refused.sort().slice(0, 10) }, http: { status: 403 } },
  });
}

function isIntrospection(field: string): boolean {
  return field.startsWith('__') || field === 'Query.__schema' || field === 'Query.__type';
}
