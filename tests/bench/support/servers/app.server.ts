import { startApi } from '@netwerk/api';
import {
  closeRequest,
  type CloseRequestParameters,
  Graph,
  nearbyOffers,
  networkHistory,
  type Question,
} from '@netwerk/graph';
import { defaultLimits } from '@netwerk/session';
import { pino } from 'pino';
import { historyRows, nearbyRows, type NetworkSize } from '../large-network.ts';

/** The whole API; only what it would ask the database is answered from memory. */
export async function serveApp(size: NetworkSize): Promise<string> {
  const settings = { mode: 'production', host: '127.0.0.1', port: 0, viewerDist: null } as const;
  const { url } = await startApi({
    graph: answering(size) as unknown as Graph,
    log: pino({ level: 'silent' }),
    settings,
    now: () => new Date('2026-11-17T10:00:00Z'),
    limits: { ...defaultLimits, costPerMinute: 1e9 },
  });
  return `${url}/graphql`;
}

type Asked = Question<never, unknown>;

/** The rows of one client, for whoever asks; every look is accepted as recorded. */
function answering(size: NetworkSize): Pick<Graph, 'read' | 'writeOnce'> {
  const rows = new Map<string, readonly unknown[]>([
    ['session/find-session', [sessionRow]],
    [networkHistory.name, historyRows(size)],
    [nearbyOffers.name, nearbyRows(size)],
  ]);
  const answer = async (_caller: unknown, asked: Asked): Promise<readonly unknown[]> => {
    const found = rows.get(asked.name);
    if (found === undefined) throw new Error(`Not in memory: ${asked.name}.`);
    return found;
  };
  const close = async (_caller: unknown, asked: Asked, parameters: CloseRequestParameters) => {
    if (asked.name !== closeRequest.name) throw new Error(`Not in memory: ${asked.name}.`);
    const { expectedSequence: sequence, expectedHash: hash } = parameters;
    return [{ loggedIn: true, written: true, sequence, hash }];
  };
  return { read: answer, writeOnce: close } as unknown as Pick<Graph, 'read' | 'writeOnce'>;
}

const sessionRow = {
  sessionId: 'session',
  expiresAt: '2026-11-17T18:00:00Z',
  accountId: 'account',
  displayName: 'Samira',
  role: 'SOCIAL_WORKER',
  professionalId: 'worker',
  demo: false,
  today: '2026-11-17',
  teamId: 'team',
  teamName: 'Wijkteam',
  shell: 'INNER',
};
