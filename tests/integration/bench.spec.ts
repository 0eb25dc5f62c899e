import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { RawDriver } from '@netwerk/graph/testing';
import { measure as measureMap, proveTheSame } from '../bench/client-network.bench.ts';
import { measure as measureNearby, proveBounded } from '../bench/nearby-worst-case.bench.ts';
import { counted, measure as measureTrips } from '../bench/round-trips.bench.ts';
import { aCrowdedPlace } from '../bench/support/crowded-place.ts';
import { holdTo } from '../bench/support/figures.ts';
import { MapScreen } from '../bench/support/map-screen.ts';
import type { MapAsked } from '../bench/support/map-statements.ts';
import { aMember, aTie, whoKnowsWhom } from '../support/builders.ts';
import { DelayingProxy } from '../support/delaying-proxy.ts';
import { testConnection, testGraph } from '../support/graph.ts';
import type { World } from '../support/opportunity-builders.ts';
import { todayInTheNetherlands } from '@netwerk/domain';

// That the benches work, and that what they compare is the same; how fast it is, is measured by `npm run bench`.
jest.setTimeout(60_000);

const once = { warmUp: 0, measured: 1 };
let place: World;
let screen: MapScreen;
let raw: RawDriver;
let asked: MapAsked;

beforeAll(async () => {
  place = await aCrowdedPlace(testGraph(), { participants: 3, ties: 3 });
  const { client, worker } = place;
  const members = [await aMember(testGraph(), client), await aMember(testGraph(), client)] as const;
  for (const member of members) await aTie(testGraph(), client, member, { ring: 2, sector: 'FAMILY' });
  await whoKnowsWhom(testGraph(), client, [...members]);
  asked = {
    caseId: client.caseId,
    clientId: client.residentId,
    professionalId: worker.professionalId,
    today: todayInTheNetherlands(),
  };
  raw = RawDriver.connect(testConnection());
  screen = await MapScreen.of(testGraph(), worker, 'development');
}, 60_000);

afterAll(async () => {
  await Promise.all([screen.close(), raw.close()]);
});

test('a map end to end knows the same ties as its statements and as naive expansions', async () => {
  const sides = { screen, raw, clients: [asked] };
  expect(await proveTheSame(sides)).toBe(3);
  expect(await measureMap(sides, once)).toEqual(Array.from({ length: 4 }, () => [expect.any(Number)]));
});

test('a map is measured near to the database and over a slow line', async () => {
  const proxy = await DelayingProxy.before(testConnection().uri, 1);
  const slow = RawDriver.connect({ ...testConnection(), uri: proxy.uri });
  const lines = { graph: testGraph(), near: { screen, raw }, far: { screen, raw: slow }, caseIds: [asked.caseId] };
  const measured = await measureTrips(lines, once);
  const trips = await counted(lines);
  await slow.close();
  await proxy.close();
  expect(measured.flat()).toHaveLength(4);
  expect(trips).toBe(2);
});

test('what lies near is counted by kind, and more of a kind is seen', async () => {
  expect(await proveBounded(testGraph(), [place, place])).toBeGreaterThan(0);
  expect(await measureNearby(testGraph(), [place], once)).toEqual([[expect.any(Number)]]);
  const fuller = await aCrowdedPlace(testGraph(), { participants: 3, ties: 5 });
  await expect(proveBounded(testGraph(), [place, fuller])).rejects.toThrow('more rows');
});

test('a limit that is missed is named', () => {
  const print = jest.spyOn(console, 'log').mockReturnValue(undefined);
  const limits = [
    { name: 'small', figure: 1.2, atMost: 1.3 },
    { name: 'large', figure: 2.2, atLeast: 2 },
  ];
  expect(() => holdTo(limits)).not.toThrow();
  expect(() => holdTo([...limits, { name: 'unknown', figure: Number.NaN, atMost: 1 }])).toThrow('Missed: unknown.');
  print.mockRestore();
});
