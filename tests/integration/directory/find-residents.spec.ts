import { beforeAll, describe, expect, test } from '@jest/globals';
import { asWorker, testApi, type Screen, type TestApi } from '../../support/app.ts';
import { aClient, aMunicipality, aTeam, aWorker, worksOn, type Team } from '../../support/builders.ts';
import { testGraph } from '../../support/graph.ts';
import { aFamilyName, aResident } from '../../support/residents.ts';

let api: TestApi;
let team: Team;
let worker: Screen;
const family = aFamilyName('Vesper');
const hiddenFamily = aFamilyName('Verborgen');

beforeAll(async () => {
  api = await testApi();
  team = await aTeam(testGraph(), await aMunicipality(testGraph()));
  worker = await asWorker(api, await aWorker(testGraph(), team));
  await aResident(testGraph(), team.municipality, { callName: 'Anne-Marie', familyName: `d’${family}` });
  await aResident(testGraph(), team.municipality, { callName: 'Hilde', familyName: hiddenFamily, hiddenAddress: true });
}, 60_000);

interface Found {
  readonly residentId: string;
  readonly fullName: string;
  readonly area: { code: string } | null;
}

async function find(screen: Screen, search: string): Promise<Found[]> {
  const document =
    'query Find($search: String!) { findResidents(search: $search) { residentId fullName area { code } } }';
  const answer = await screen.ask(document, { search });
  expect(answer.errors).toEqual([]);
  return (answer.data as { findResidents: Found[] }).findResidents;
}

describe('finding a resident', () => {
  test.each([
    family,
    `marie ${family.slice(0, 12)}`,
    family.toUpperCase(),
    `  ${family.slice(0, 14)}  ANN`,
    `"${family}"~ *`,
  ])('by words or their beginnings: %j', async (search) => {
    const [only, ...others] = await find(worker, search);
    expect(only).toMatchObject({
      fullName: `Anne-Marie d’${family}`,
      area: { code: team.municipality.neighbourhoodCode },
    });
    expect(others).toEqual([]);
  });

  test.each([family.slice(1), `${family} piet`, `${family} AND NOT anne`, `searchName:${family}`])(
    'finds nobody by %j',
    async (search) => expect(await find(worker, search)).toEqual([]),
  );

  test.each([
    ['ab', 'TOO_SHORT'],
    ['*?*~', 'TOO_SHORT'],
    ['', 'EMPTY'],
    ['x'.repeat(81), 'TOO_LONG'],
    ['Anne 999910000', 'HOLDS_BSN'],
  ])('refuses %j: %s', async (search, reason) => {
    const answer = await worker.ask('query Find($search: String!) { findResidents(search: $search) { residentId } }', {
      search,
    });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', details: { field: 'search', reason } });
    expect(answer.text).not.toContain('999910000');
  });

  test('answers ten at most', async () => {
    const many = aFamilyName('Velen');
    for (let count = 0; count < 12; count += 1)
      await aResident(testGraph(), team.municipality, { callName: `Bo${'a'.repeat(count)}`, familyName: many });
    expect(await find(worker, many)).toHaveLength(10);
  }, 60_000);

  test('stays within the areas of the own binnenschil; for a buurtverbinder within those of her teams', async () => {
    const outer = await asWorker(api, await aWorker(testGraph(), team, { shell: 'OUTER' }));
    const elsewhere = await aTeam(testGraph(), await aMunicipality(testGraph()));
    const foreign = await asWorker(api, await aWorker(testGraph(), elsewhere));
    const connector = await asWorker(
      api,
      await aWorker(testGraph(), team, { role: 'COMMUNITY_CONNECTOR', shell: 'OUTER' }),
    );
    expect(await find(outer, family)).toEqual([]);
    expect(await find(foreign, family)).toEqual([]);
    expect(await find(connector, family)).toHaveLength(1);
  });

  test('finds who hides the address by the whole name alone, and does not say where they live', async () => {
    expect(await find(worker, hiddenFamily)).toEqual([]);
    expect(await find(worker, `Hilde ${hiddenFamily.slice(0, -1)}`)).toEqual([]);
    expect(await find(worker, `hilde ${hiddenFamily}`)).toMatchObject([
      { fullName: `Hilde ${hiddenFamily}`, area: null },
    ]);
  });

  test('answers the same about a client and about anybody else', async () => {
    const twins = aFamilyName('Tweeling');
    const client = await aClient(testGraph(), team, { callName: 'Els', familyName: twins });
    await worksOn(testGraph(), await aWorker(testGraph(), team), client);
    const other = await aResident(testGraph(), team.municipality, { callName: 'Els', familyName: twins });
    const found = await find(worker, `Els ${twins}`);
    const bare = found.map(({ residentId: _id, ...rest }) => rest);
    expect(found.map((each) => each.residentId).sort()).toEqual([client.residentId, other].sort());
    expect(bare[0]).toEqual(bare[1]);
  });
});
