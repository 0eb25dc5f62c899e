import { join } from 'node:path';
import { jest } from '@jest/globals';
import { productFolder } from '@netwerk/config';
import { addDays, todayInTheNetherlands } from '@netwerk/domain';
import { asWorker, cookieOf, testApi, type Screen } from '../../support/app.ts';
import { aMember, aTie } from '../../support/builders.ts';
import { testGraph } from '../../support/graph.ts';
import {
  aNeed,
  aNeighbour,
  anInitiative,
  aWorld,
  goesTo,
  standsFor,
  type World,
} from '../../support/opportunity-builders.ts';
import { visit, type VisitorOptions, type Visitor } from './visitor.ts';

// A browser on a busy machine; nothing here measures time.
jest.setTimeout(120_000);

/** Truus misses company; her neighbour Corrie goes to a walking group with room. */
export interface KansenCase extends World {
  readonly caseId: string;
  /** The same worker, asking the service directly. */
  readonly screen: () => Promise<Screen>;
  /** A fresh browser profile, logged in on the day that it is. */
  readonly open: (options?: VisitorOptions) => Promise<Visitor>;
}

export interface KansenProduct {
  readonly url: string;
  /** A client with kansen; each in a place of their own. */
  readonly aCase: () => Promise<KansenCase>;
  /** A client with a person on the map, and nothing told of wishes. */
  readonly anEmptyCase: () => Promise<KansenCase>;
  /** Lets so many days pass for the service. */
  readonly passDays: (days: number) => void;
  /** How many days have passed since the tests began. */
  readonly passed: () => number;
}

const msPerDay = 86_400_000;

/** The product on the real day; the test may let days pass. */
export async function kansenProduct(): Promise<KansenProduct> {
  let passed = 0;
  const now = (): Date => new Date(Date.now() + passed * msPerDay);
  const viewerDist = join(productFolder, 'apps', 'viewer', 'dist');
  const api = await testApi({ settings: { viewerDist }, now });
  const of = (world: World): KansenCase => ({
    ...world,
    caseId: world.client.caseId,
    screen: () => asWorker(api, world.worker),
    open: async (options) => {
      const visitor = await visit(api.url, options);
      const [name = '', value = ''] = (await cookieOf(world.worker, now())).split('=', 2);
      await visitor.page.context().addCookies([{ name, value, url: api.url }]);
      return visitor;
    },
  });
  return {
    url: api.url,
    aCase: async () => of(await aWalker()),
    anEmptyCase: async () => of(await aQuietOne()),
    passDays: (days) => {
      passed += days;
    },
    passed: () => passed,
  };
}

async function aWalker(): Promise<World> {
  const graph = testGraph();
  const world = await aWorld(graph);
  const { client, town } = world;
  const confirmedOn = addDays(todayInTheNetherlands(), -30);
  await aNeed(graph, client, { words: 'Ik wil weer eens met iemand naar buiten' });
  const walking = await anInitiative(graph, [town.neighbourhoodCode], { facts: { places: 3 } });
  await anInitiative(graph, [town.neighbourhoodCode], { facts: { name: 'Ommetje', searchName: 'ommetje', places: 8 } });
  const anja = await aMember(graph, client, { callName: 'Anja', details: { relation: 'dochter' } });
  await aTie(graph, client, anja, {
    ring: 1,
    sector: 'FAMILY',
    details: { receivesPractical: 3, frequency: 'DAILY' },
    confirmedOn,
  });
  const corrie = await aMember(graph, client, { callName: 'Corrie', details: { relation: 'buurvrouw' } });
  await aTie(graph, client, corrie, {
    ring: 2,
    sector: 'FRIENDS_NEIGHBOURS',
    details: { frequency: 'WEEKLY' },
    confirmedOn,
  });
  const neighbour = await aNeighbour(graph, town.neighbourhoodCode, { callName: 'Corrie', offer: null });
  await standsFor(graph, corrie, neighbour.id);
  await goesTo(graph, neighbour.id, walking);
  const henk = await aMember(graph, client, { callName: 'Henk', details: { relation: 'neef' } });
  await aTie(graph, client, henk, { ring: 3, sector: 'FAMILY', confirmedOn, details: { frequency: 'MONTHLY' } });
  await aNeighbour(graph, town.neighbourhoodCode, { callName: 'Greet' });
  return world;
}

async function aQuietOne(): Promise<World> {
  const graph = testGraph();
  const world = await aWorld(graph, { looking: false });
  const anja = await aMember(graph, world.client, { callName: 'Anja', details: { relation: 'dochter' } });
  await aTie(graph, world.client, anja, { ring: 1, sector: 'FAMILY', details: { receivesCompany: 1 } });
  return world;
}
