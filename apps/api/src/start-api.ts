import 'reflect-metadata';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SessionCookie, SessionService } from '@netwerk/session';
import { ApiModule } from './api.module.ts';
import type { ApiParts } from './api-parts.ts';
import { graphqlGate } from './graphql/graphql-gate.ts';
import { closeServer, followRequests } from './http/close-server.ts';
import { readTrustedDocuments } from './graphql/trusted-documents.ts';
import { inTime } from './http/in-time.ts';
import { jsonBody } from './http/json-body.ts';
import { MaskingFilter } from './http/masking.filter.ts';
import { refuseForeignOrigin } from './http/own-origin.ts';
import { requestLog } from './http/request-info.ts';
import { noStore, securityHeaders } from './http/security-headers.ts';
import { viewerFiles } from './http/viewer-files.ts';
import { createLog } from './logging/log.ts';
import { NestLog } from './logging/nest-log.ts';

export interface RunningApi {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Takes nothing new, lets what runs finish, then stops. The database stays with who gave it. */
  close(): Promise<void>;
}

/** Starts the API, with the viewer's files if there are any. Port 0 takes a free one. */
export async function startApi(given: ApiParts): Promise<RunningApi> {
  const parts = { ...given, log: given.log ?? createLog() };
  const { settings, log } = parts;
  const cookie = new SessionCookie(settings.publicUrl?.startsWith('https://') ?? false);
  const sessions = new SessionService(parts.graph, {
    demo: settings.mode === 'demo',
    ...(parts.limits === undefined ? {} : { limits: parts.limits }),
    ...(parts.now === undefined ? {} : { now: parts.now }),
  });
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.with(parts, sessions, cookie), {
    bodyParser: false,
    logger: new NestLog(log),
    abortOnError: false,
  });
  useHttpLayers(app, parts, cookie, () => portOf(app.getHttpServer()));
  followRequests(app.getHttpServer());
  await app.listen(settings.port, settings.host);
  return {
    url: `http://${bracketed(settings.host)}:${portOf(app.getHttpServer())}`,
    close: () => closeGracefully(app),
  };
}

/** In this order: whatever is refused early costs nothing later. */
function useHttpLayers(
  app: NestExpressApplication,
  parts: Required<Pick<ApiParts, 'log'>> & ApiParts,
  cookie: SessionCookie,
  port: () => number,
): void {
  const { settings, log } = parts;
  app.disable('x-powered-by');
  // Answers are never kept by anybody, so that a hash of each would be made for nothing.
  app.disable('etag');
  app.use(requestLog(log));
  app.use(securityHeaders(settings.publicUrl?.startsWith('https://') ?? false));
  app.use(['/graphql', '/session', '/health'], noStore, refuseForeignOrigin(settings, port), jsonBody, inTime);
  app.use(
    '/graphql',
    graphqlGate(cookie, parts.trustedDocuments ?? readTrustedDocuments(), settings.mode === 'production'),
  );
  if (settings.viewerDist !== null) app.use(viewerFiles(settings.viewerDist));
  app.useGlobalFilters(new MaskingFilter(log));
}

async function closeGracefully(app: NestExpressApplication): Promise<void> {
  await closeServer(app.getHttpServer());
  await app.close();
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function bracketed(host: string): string {
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
}
