import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startApi, type RunningApi } from '@netwerk/api';
import { productFolder } from '@netwerk/config';
import type { Graph } from '@netwerk/graph';
import { defaultLimits } from '@netwerk/session';
import { pino } from 'pino';
import { logInWithoutPassword } from '../../support/log-in.ts';
import type { BenchClient } from './bench-clients.ts';
import { KeptConnection } from './kept-connection.ts';

/** What a bench looks at in the answer of a map. */
export interface MapAlone {
  readonly clientNetwork: {
    readonly members: readonly ShownMember[];
    readonly ties: readonly { readonly id: string; readonly fromId: string; readonly toId: string }[];
  };
}

export interface ShownMember {
  readonly id: string;
  readonly callName: string;
  readonly tie: {
    readonly id: string;
    readonly ring: number | null;
    readonly sector: string | null;
    readonly support: readonly { readonly kind: string; readonly received: number; readonly given: number }[];
  } | null;
}

export interface MapWithOpportunities extends MapAlone {
  readonly clientOpportunities: {
    readonly opportunities: readonly { readonly id: string; readonly initiativeId: string | null }[];
  };
}

const alone = documentNamed('ClientNetwork');
const withOpportunities = documentNamed('ClientNetworkWithOpportunities');

type Asked = Pick<BenchClient, 'accountId' | 'caseId'>;

/** Workers at the viewer of the whole API, which runs in this process and is asked over HTTP on one kept connection. */
export class MapScreen {
  private readonly graph: Graph;
  private readonly api: RunningApi;
  private readonly cookies = new Map<string, string>();
  private readonly connection: KeptConnection;

  private constructor(graph: Graph, api: RunningApi) {
    this.graph = graph;
    this.api = api;
    this.connection = new KeptConnection(`${api.url}/graphql`);
  }

  /** `mode` demo takes the clock of the invented neighbourhood, development the real day. */
  static async of(graph: Graph, mode: 'demo' | 'development'): Promise<MapScreen> {
    const log = pino({ level: 'silent' });
    const settings = { mode, host: '127.0.0.1', port: 0, viewerDist: null };
    const limits = { ...defaultLimits, costPerMinute: 1e9 };
    return new MapScreen(graph, await startApi({ graph, log, settings, limits }));
  }

  /** The map and the kansen of one client, as the viewer asks for them. */
  map({ accountId, caseId }: Asked): Promise<MapWithOpportunities> {
    return this.ask(accountId, { documentId: withOpportunities, variables: { caseId, language: 'NL' } });
  }

  /** The map without kansen. */
  mapAlone({ accountId, caseId }: Asked): Promise<MapAlone> {
    return this.ask(accountId, { documentId: alone, variables: { caseId, language: 'NL' } });
  }

  async close(): Promise<void> {
    this.connection.close();
    await this.api.close();
  }

  private async ask<Data>(accountId: string, body: object): Promise<Data> {
    const text = await this.connection.send(JSON.stringify(body), await this.cookieOf(accountId));
    const { data, errors } = JSON.parse(text) as { data: Data | null; errors?: unknown };
    if (data === null || errors !== undefined) throw new Error(`No answer: ${text.slice(0, 500)}`);
    return data;
  }

  private async cookieOf(accountId: string): Promise<string> {
    const known = this.cookies.get(accountId);
    if (known !== undefined) return known;
    const cookie = await logInWithoutPassword(this.graph, { accountId });
    this.cookies.set(accountId, cookie);
    return cookie;
  }
}

/** The hash by which the viewer asks for one of its own documents. */
export function documentNamed(name: string): string {
  const manifest = join(productFolder, 'apps/viewer/src/graphql/generated/persisted-documents.json');
  const documents = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>;
  const found = Object.entries(documents).find(
    ([, text]) => text.includes(`query ${name}(`) || text.includes(`mutation ${name}(`),
  );
  if (found === undefined) throw new Error(`The viewer has no document ${name}.`);
  return found[0];
}
