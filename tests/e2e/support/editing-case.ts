import { join } from 'node:path';
import { jest } from '@jest/globals';
import { productFolder } from '@netwerk/config';
import { asWorker, cookieOf, testApi, type Screen } from '../../support/app.ts';
import { aClient, aMember, aMunicipality, aTeam, aTie, aWorker, worksOn, type Worker } from '../../support/builders.ts';
import { testGraph } from '../../support/graph.ts';
import { visit, type Visitor, type VisitorOptions } from './visitor.ts';

// A browser on a busy machine; nothing here measures time.
jest.setTimeout(120_000);

/** Truus with her daughter Anja and neighbour Bilal, and two workers who both have a role in the case. */
export interface EditingCase {
  readonly caseId: string;
  readonly anjaId: string;
  readonly bilalId: string;
  readonly screen: Screen;
  readonly openAs: (who: 'Samira' | 'Ilse', options?: VisitorOptions) => Promise<Visitor>;
}

/** Every case gets a municipality of its own; the product runs once for each file. */
export async function editingProduct(): Promise<() => Promise<EditingCase>> {
  const viewerDist = join(productFolder, 'apps', 'viewer', 'dist');
  const api = await testApi({ settings: { viewerDist } });
  const graph = testGraph();
  return async () => {
    const team = await aTeam(graph, await aMunicipality(graph));
    const workers = {
      Samira: await aWorker(graph, team, { callName: 'Samira Haddou' }),
      Ilse: await aWorker(graph, team, { callName: 'Ilse Brouwer' }),
    };
    const client = await aClient(graph, team, { callName: 'Truus', familyName: 'Vermeer' });
    await worksOn(graph, workers.Samira, client);
    await worksOn(graph, workers.Ilse, client, { role: 'DUO' });
    const anjaId = await aMember(graph, client, { callName: 'Anja', details: { relation: 'dochter' } });
    const told = { frequency: 'WEEKLY', strength: 3, receivesPractical: 3, receivesAdvice: 1 };
    await aTie(graph, client, anjaId, { ring: 1, sector: 'FAMILY', details: told });
    const bilalId = await aMember(graph, client, { callName: 'Bilal', details: { relation: 'buurman' } });
    await aTie(graph, client, bilalId, { ring: 2, sector: 'FRIENDS_NEIGHBOURS', details: { receivesCompany: 1 } });
    const openAs = async (who: keyof typeof workers, options?: VisitorOptions): Promise<Visitor> => {
      const visitor = await visit(api.url, options);
      await logIn(visitor, workers[who]);
      return visitor;
    };
    return { caseId: client.caseId, anjaId, bilalId, screen: await asWorker(api, workers.Samira), openAs };
  };
}

async function logIn(visitor: Visitor, worker: Worker): Promise<void> {
  const [name = '', value = ''] = (await cookieOf(worker)).split('=', 2);
  await visitor.page.context().addCookies([{ name, value, url: visitor.url }]);
}

export interface StoredMember {
  readonly callName: string;
  readonly relation: string | null;
  readonly informedOn: string | null;
  readonly tie: {
    readonly validFrom: string;
    readonly confirmedOn: string;
    readonly frequency: string | null;
    readonly support: readonly { readonly kind: string; readonly received: number; readonly given: number }[];
  };
}

/** Everybody on the map of today as the service has it, by name. */
export async function storedMembers({ caseId, screen }: EditingCase): Promise<StoredMember[]> {
  const { data, errors } = await screen.ask(
    `query Stored($caseId: ID!) { clientNetwork(caseId: $caseId, language: NL) { members {
      callName relation informedOn tie { validFrom confirmedOn frequency support { kind received given } } } } }`,
    { caseId },
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const { members } = data?.['clientNetwork'] as { members: StoredMember[] };
  return members.toSorted((one, other) => (one.callName < other.callName ? -1 : 1));
}

/** What was done on the map, oldest first. */
export async function changesOf({ caseId, screen }: EditingCase): Promise<string[]> {
  const { data, errors } = await screen.ask(
    'query Changes($caseId: ID!) { networkEditing(caseId: $caseId) { changes { kind } } }',
    { caseId },
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const { changes } = data?.['networkEditing'] as { changes: { kind: string }[] };
  return changes.map((change) => change.kind).toReversed();
}
