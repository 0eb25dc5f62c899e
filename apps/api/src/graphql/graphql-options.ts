import { join } from 'node:path';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { RequestCloser } from '@netwerk/audit';
import { SessionCookie, SessionService } from '@netwerk/session';
import type { Request, Response } from 'express';
import type { ApiParts } from '../api-parts.ts';
import { createLog } from '../logging/log.ts';
import { accessPlugin } from './access-plugin.ts';
import { closingPlugin, reportUnexpected } from './closing-plugin.ts';
import { compiledQueries } from './compiled-queries.ts';
import { formatted, toPublicError } from './error-format.ts';
import { limits } from './limits.ts';
import { DateScalar, DateTimeScalar } from './scalars.ts';

/** The contract, as it is read and reviewed. */
const contract = join(import.meta.dirname, '../../../../graph-schema/api/*.graphql');

/** How Apollo is set: schema first, POST only, no batches, nothing cached, every error masked by our own format. */
export function graphqlOptions(
  parts: ApiParts,
  sessions: SessionService,
  cookie: SessionCookie,
  closer: RequestCloser,
): ApolloDriverConfig {
  const introspection = parts.settings.mode !== 'production';
  const log = parts.log ?? createLog();
  return {
    driver: ApolloDriver,
    path: '/graphql',
    typePaths: [contract],
    resolvers: { Date: DateScalar, DateTime: DateTimeScalar },
    fieldResolverEnhancers: [],
    graphiql: false,
    introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    autoTransformHttpErrors: false,
    preserveHttpStatusForExecutionErrors: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    context: ({ req, res }: { req: Request; res: Response }) => ({ req, res }),
    formatError: (error, raw) => formatted(error, toPublicError(raw), 'NL'),
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      accessPlugin(sessions, cookie, introspection),
      compiledQueries((error, context) => reportUnexpected(log, error, context)),
      closingPlugin(closer, sessions, log),
    ],
  };
}
