import { join } from 'node:path';
import { jest } from '@jest/globals';
import { productFolder } from '@netwerk/config';
import { asWorker, cookieOf, testApi, type Screen } from '../../support/app.ts';
import { aClient, aMember, aMunicipality, aTeam, aTie, aWorker, worksOn, type Client } from '../../support/builders.ts';
import { testGraph } from '../../support/graph.ts';
import { visit, type Visitor, type VisitorOptions } from './visitor.ts';

// A browser on a busy machine; nothing here measures time.
jest.setTimeout(120_000);

/** A worker beside a client of whom nothing was recorded yet. */
export interface CaptureCase {
  readonly caseId: string;
  readonly client: Client;
  /** The same worker, asking the service directly. */
  readonly screen: Screen;
  readonly open: (options?: VisitorOptions) => Promise<Visitor>;
}

/** Every case gets a municipality of its own; the product runs once for each file. */
export async function captureProduct(): Promise<() => Promise<CaptureCase>> {
  const viewerDist = join(productFolder, 'apps', 'viewer', 'dist');
  const api = await testApi({ settings: { viewerDist } });
  const graph = testGraph();
  return async () => {
    const team = await aTeam(graph, await aMunicipality(graph));
    const worker = await aWorker(graph, team, { callName: 'Samira' });
    const client = await aClient(graph, team, { callName: 'Truus' });
    await worksOn(graph, worker, client);
    const [name = '', value = ''] = (await cookieOf(worker)).split('=', 2);
    return {
      caseId: client.caseId,
      client,
      screen: await asWorker(api, worker),
      open: async (options) => {
        const visitor = await visit(api.url, options);
        await visitor.page.context().addCookies([{ name, value, url: api.url }]);
        return visitor;
      },
    };
  };
}

/** Somebody who stood on the map for long, with everything that a client must not read here. */
export async function anEarlierPerson({ client }: CaptureCase): Promise<void> {
  const memberId = await aMember(testGraph(), client, { callName: 'Kees' });
  await aTie(testGraph(), client, memberId, {
    ring: 2,
    sector: 'FAMILY',
    nature: 'TENSION',
    details: { unsafe: true },
  });
}

/** What is stored of one person: "Anja: dochter of zoon, FAMILY, 1, PRACTICAL 1-0". */
interface StoredNetwork {
  readonly people: readonly string[];
  /** "Anja-Cor", in order of name. */
  readonly ties: readonly string[];
  readonly arranged: boolean;
}

interface NetworkAnswer {
  readonly arrangedAt: string | null;
  readonly members: readonly {
    id: string;
    callName: string;
    relation: string | null;
    tie: {
      ring: number | null;
      outside: boolean;
      sector: string | null;
      support: readonly { kind: string; received: number; given: number }[];
    };
  }[];
  readonly ties: readonly { fromId: string; toId: string }[];
}

/** The network as the service has it, each person and tie as often as it is there. */
export async function storedNetwork({ caseId, screen }: CaptureCase): Promise<StoredNetwork> {
  const { data, errors } = await screen.ask(
    `query Stored($caseId: ID!) { clientNetwork(caseId: $caseId, language: NL) { arrangedAt
      members { id callName relation tie { ring outside sector support { kind received given } } }
      ties { fromId toId } } }`,
    { caseId },
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const network = data?.['clientNetwork'] as NetworkAnswer;
  const nameOf = (id: string): string => network.members.find((member) => member.id === id)?.callName ?? '?';
  return {
    people: network.members.map(inWords).toSorted(),
    ties: network.ties.map(({ fromId, toId }) => [nameOf(fromId), nameOf(toId)].toSorted().join('-')).toSorted(),
    arranged: network.arrangedAt !== null,
  };
}

function inWords({ callName, relation, tie }: NetworkAnswer['members'][number]): string {
  const place = tie.outside ? 'outside' : (tie.ring ?? 'no ring');
  const support = tie.support.map(({ kind, received, given }) => `${kind} ${received}-${given}`);
  return `${callName}: ${[relation ?? 'unknown', tie.sector ?? 'no sector', place, ...support].join(', ')}`;
}
