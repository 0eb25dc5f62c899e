import { isDeepStrictEqual } from 'node:util';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { productFolder } from '@netwerk/config';
import { newToken, SessionCookie } from '@netwerk/session';
import { fieldsAsked, onlyAsked } from './fields-asked.ts';
import { interleaved, type Rounds } from './figures.ts';
import type { NetworkSize } from './large-network.ts';
import { documentNamed } from './map-screen.ts';
import { serveFlags } from './serve-flags.ts';
import { ServerProcess } from './server-process.ts';

/** A server beside the API, and whether it makes the answer out of the same rows for every request, or has it finished. */
export interface Peer {
  readonly kind: 'bare' | 'defaults' | 'mercurius';
  readonly from: 'rows' | 'finished';
}

type Answer = Readonly<Record<string, unknown>>;

/** What the API and its peers took for one answer of the same size, and how much memory each held. */
export interface InMemoryFigures {
  readonly times: readonly number[][];
  readonly peakMb: readonly number[];
  readonly bytes: number;
}

const documentId = documentNamed('ClientNetworkWithOpportunities');
const variables = { caseId: 'case', language: 'NL' };

/** The API, then each peer: each in a process of its own, asked in turns on one connection. */
export async function measureInMemory(
  size: NetworkSize,
  peers: readonly Peer[],
  rounds: Rounds,
): Promise<InMemoryFigures> {
  const cookie = `${new SessionCookie(false).name}=${newToken()}`;
  const servers = [await ServerProcess.start({ kind: 'app', size })];
  const ours = (server: ServerProcess) => server.ask(JSON.stringify({ documentId, variables }), cookie);
  const theirs = (server: ServerProcess) => server.ask(JSON.stringify({ query: documentText(), variables }));
  const ask = (server: ServerProcess, at: number) => (at === 0 ? ours(server) : theirs(server));
  try {
    const text = await ask(servers[0] as ServerProcess, 0);
    const data = dataIn(text);
    for (const { kind, from } of peers) {
      const source = from === 'rows' ? { from, size } : { from, data };
      servers.push(await ServerProcess.start({ kind, source }));
    }
    for (const [at, server] of servers.entries()) proveTheSame(data, dataIn(await ask(server, at)), size);
    const sides = servers.map((server, at) => ({ name: `${at}`, work: () => ask(server, at) }));
    const times = await interleaved(sides, ['one'], rounds);
    const peakMb = await Promise.all(servers.map((server) => server.peakMb()));
    return { times, peakMb, bytes: Buffer.byteLength(text) };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

function dataIn(text: string): Answer {
  const { data, errors } = JSON.parse(text) as { data: Answer | null; errors?: unknown };
  if (data === null || data === undefined || errors !== undefined) throw new Error(`No answer: ${text.slice(0, 500)}`);
  return data;
}

/** Every member, tie and kans, word for word, as far as the document asks: a peer without GraphQL answers more. */
function proveTheSame(ours: Answer, theirs: Answer, { members, ties }: NetworkSize): void {
  const network = ours['clientNetwork'] as { members: unknown[]; ties: unknown[] };
  if (network.members.length !== members || network.ties.length !== ties - members)
    throw new Error('Not the whole map.');
  const { opportunities } = ours['clientOpportunities'] as { opportunities: unknown[] };
  if (opportunities.length === 0) throw new Error('No kans to compare.');
  const asked = fieldsAsked(parse(documentText()));
  if (!isDeepStrictEqual(ours, onlyAsked(theirs, asked))) throw new Error('A peer answers something else.');
}

/** The document's whole text, which peers that know no documents by their hash must be sent. */
function documentText(): string {
  const manifest = join(productFolder, 'apps/viewer/src/graphql/generated/persisted-documents.json');
  return (JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>)[documentId] ?? '';
}

/** What a reader must know of these figures. */
export function inMemoryNote(bytes: number): string {
  return [
    `One answer is ${Math.round(bytes / 1_024)} kB.`,
    'The API makes it out of rows for every request, with access rules, redaction and the record of the look.',
    'Peers do the same domain work (history, map, measures, reading, kansen) on the same rows, without those three;',
    'Bare Node writes out the whole of it, also fields that were not asked (a tenth more).',
    'Where a line says so peers have the finished answer and only write it out.',
    `The API runs as npm run serve starts it (${serveFlags.join(' ')}), the peers without flags for memory.`,
  ].join(' ');
}
