import { afterAll, jest } from '@jest/globals';
import { startApi, type ApiParts, type RunningApi } from '@netwerk/api';
import type { Graph } from '@netwerk/graph';
import { pino } from 'pino';
import type { Worker } from './builders.ts';
import { testGraph } from './graph.ts';
import { logInWithoutPassword } from './log-in.ts';

// The first time that the database sees a statement it makes a plan, which takes seconds on a busy machine.
jest.setTimeout(60_000);

const running: RunningApi[] = [];

afterAll(async () => {
  await Promise.all(running.splice(0).map((api) => api.close()));
}, 30_000);

export interface TestApi extends RunningApi {
  /** What was logged, line by line. */
  readonly logged: string[];
}

export type TestApiOptions = Partial<Omit<ApiParts, 'settings'>> & { settings?: Partial<ApiParts['settings']> };

/** The whole API in this process, on a free port; in development mode, so that the real day counts. */
export async function testApi(options: TestApiOptions = {}): Promise<TestApi> {
  const logged: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => void logged.push(line) });
  const settings = { mode: 'development' as const, host: '127.0.0.1', port: 0, viewerDist: null, ...options.settings };
  const api = await startApi({ graph: testGraph(), log, ...options, settings });
  running.push(api);
  return { ...api, logged };
}

/** Logs a worker in without a password and answers the Cookie header of that login. */
export function cookieOf(
  worker: Pick<Worker, 'accountId'>,
  now = new Date(),
  graph: Graph = testGraph(),
): Promise<string> {
  return logInWithoutPassword(graph, worker, now);
}

export interface GraphqlAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The body as it came, byte for byte. */
  readonly text: string;
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly { message: string; extensions: { code: string; details?: Record<string, unknown> } }[];
}

/** Somebody at a screen of this API: sends documents with one login's cookie. */
export class Screen {
  private readonly api: RunningApi;
  private readonly cookie: string | null;

  constructor(api: RunningApi, cookie: string | null) {
    this.api = api;
    this.cookie = cookie;
  }

  ask(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<GraphqlAnswer> {
    return this.send(JSON.stringify({ query, variables }), headers);
  }

  async send(body: string, headers: Record<string, string> = {}): Promise<GraphqlAnswer> {
    const response = await fetch(`${this.api.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.cookie === null ? {} : { cookie: this.cookie }),
        ...headers,
      },
      body,
    });
    const text = await response.text();
    const parsed = (text.startsWith('{') ? JSON.parse(text) : {}) as Partial<GraphqlAnswer>;
    return {
      status: response.status,
      headers: response.headers,
      text,
      data: parsed.data ?? null,
      errors: parsed.errors ?? [],
    };
  }
}

/** A screen at which this worker has logged in. */
export async function asWorker(api: RunningApi, worker: Pick<Worker, 'accountId'>): Promise<Screen> {
  return new Screen(api, await cookieOf(worker));
}
