import { Agent, request } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startApi, type RunningApi } from '@netwerk/api';
import { productFolder } from '@netwerk/config';
import type { Graph } from '@netwerk/graph';
import { defaultLimits } from '@netwerk/session';
import { pino } from 'pino';
import { logInWithoutPassword } from '../../support/log-in.ts';

/** What a bench looks at in the answer of a map with its kansen. */
export interface MapWithOpportunities {
  readonly clientNetwork: {
    readonly members: readonly { readonly id: string; readonly tie: { readonly id: string } | null }[];
    readonly ties: readonly { readonly id: string }[];
  };
  readonly clientOpportunities: {
    readonly opportunities: readonly { readonly id: string; readonly initiativeId: string | null }[];
  };
}

const documentId = documentNamed('ClientNetworkWithOpportunities');

/** A worker at the viewer of the whole API, which runs in this process and is asked over HTTP on one kept connection. */
export class MapScreen {
  private readonly api: RunningApi;
  private readonly cookie: string;
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  private constructor(api: RunningApi, cookie: string) {
    this.api = api;
    this.cookie = cookie;
  }

  /** `mode` demo takes the clock of the invented neighbourhood, development the real day. */
  static async of(
    graph: Graph,
    worker: { readonly accountId: string },
    mode: 'demo' | 'development',
  ): Promise<MapScreen> {
    const log = pino({ level: 'silent' });
    const settings = { mode, host: '127.0.0.1', port: 0, viewerDist: null };
    const api = await startApi({ graph, log, settings, limits: { ...defaultLimits, costPerMinute: 1e9 } });
    return new MapScreen(api, await logInWithoutPassword(graph, worker));
  }

  /** The map and the kansen of one client, as the viewer asks for them. */
  async map(caseId: string): Promise<MapWithOpportunities> {
    return this.ask({ documentId, variables: { caseId, language: 'NL' } });
  }

  async today(): Promise<string> {
    const { viewer } = await this.ask<{ viewer: { today: string } }>({ query: '{ viewer { today } }' });
    return viewer.today;
  }

  async close(): Promise<void> {
    this.agent.destroy();
    await this.api.close();
  }

  private async ask<Data>(body: object): Promise<Data> {
    const text = await this.send(JSON.stringify(body));
    const { data, errors } = JSON.parse(text) as { data: Data | null; errors?: unknown };
    if (data === null || errors !== undefined) throw new Error(`No answer: ${text.slice(0, 500)}`);
    return data;
  }

  private send(body: string): Promise<string> {
    const headers = { 'content-type': 'application/json', cookie: this.cookie };
    return new Promise((resolve, reject) => {
      const asked = request(`${this.api.url}/graphql`, { method: 'POST', agent: this.agent, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => resolve(Buffer.concat(chunks).toString()));
        answer.on('error', reject);
      });
      asked.on('error', reject);
      asked.end(body);
    });
  }
}

/** The hash by which the viewer asks for one of its own documents. */
function documentNamed(name: string): string {
  const manifest = join(productFolder, 'apps/viewer/src/graphql/generated/persisted-documents.json');
  const documents = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>;
  const found = Object.entries(documents).find(([, text]) => text.includes(`query ${name}(`));
  if (found === undefined) throw new Error(`The viewer has no document ${name}.`);
  return found[0];
}
