import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { addDays, addMonths, todayInTheNetherlands } from '@netwerk/domain';
import { aClient, aMember, aTie, aWorker, whoKnowsWhom, worksOn } from '../../support/builders.ts';
import { testGraph } from '../../support/graph.ts';
import {
  aNeed,
  aNeighbour,
  anInitiative,
  anOpenTie,
  anotherClient,
  aProfessionalWithRoom,
  aReadInTie,
  aWorld,
  avoids,
  goesTo,
  standsFor,
  takesBack,
  type World,
} from '../../support/opportunity-builders.ts';
import { aHousehold, aSafetyMark, keepsApart, rulesOut } from '../../support/safety-builders.ts';
import { nearbyRows, peopleIn, rowsOf } from './nearby-rows.ts';

jest.setTimeout(120_000);

const today = todayInTheNetherlands();
const graph = testGraph;
let world: World;

beforeAll(async () => {
  world = await aWorld(graph());
  await aNeed(graph(), world.client);
  await nearbyRows(world.worker, world.client);
}, 120_000);

describe('what lies near', () => {
  test('people who offer what is looked for, here and in the next buurt, without their name', async () => {
    const own = await aNeighbour(graph(), world.town.neighbourhoodCode);
    const next = await aNeighbour(graph(), world.town.nextCode);
    await aNeighbour(graph(), world.town.farCode);
    await aNeighbour(graph(), world.town.neighbourhoodCode, {
      offer: { interest: 'SEWING', supportKind: 'PRACTICAL' },
    });
    const rows = await nearbyRows(world.worker, world.client);
    expect(peopleIn(rows).sort()).toEqual([own.id, next.id].sort());
    const people = new Map(rowsOf(rows, 'PERSON').map((row) => [row.id, row]));
    expect(people.get(own.id)).toMatchObject({ agreementId: own.agreementId, callName: '', metres: 0, sameArea: true });
    expect(people.get(next.id)?.metres).toBeGreaterThan(900);
    expect(people.get(next.id)?.metres).toBeLessThan(1_100);
    expect(rowsOf(rows, 'OFFER')).toHaveLength(2);
  });

  test('the agreement of a volunteer is their word, under an id of what they offer', async () => {
    const { town, worker, client } = await aWorld(graph());
    await aNeed(graph(), client);
    const volunteer = { loadLimit: 2, gender: 'WOMAN' };
    const person = await aNeighbour(graph(), town.neighbourhoodCode, {
      person: volunteer,
      offer: { agreementId: null },
    });
    await takesBack(graph(), person.agreementId);
    const until = addMonths(today, 12);
    expect(rowsOf(await nearbyRows(worker, client), 'PERSON')).toMatchObject([
      {
        id: person.id,
        agreementId: `offer-o-${person.id}`,
        mayBeAskedUntil: addDays(until, 1),
        volunteer: true,
        load: 0,
      },
    ]);
  });

  test('initiatives for the own buurt and near by, with who of the own map goes there', async () => {
    const { town, worker, client } = await aWorld(graph());
    const own = await anInitiative(graph(), [town.neighbourhoodCode], { facts: { places: 8, taken: 6 } });
    const wide = await anInitiative(graph(), [town.code]);
    await anInitiative(graph(), [town.farCode]);
    await anInitiative(graph(), [town.neighbourhoodCode], { facts: { state: 'ENDED' } });
    const memberId = await aMember(graph(), client);
    await aTie(graph(), client, memberId);
    const bilal = await aNeighbour(graph(), town.neighbourhoodCode, { offer: null });
    await standsFor(graph(), memberId, bilal.id);
    await goesTo(graph(), bilal.id, own);
    const rows = await nearbyRows(worker, client);
    const found = new Map(rowsOf(rows, 'INITIATIVE').map((row) => [row.id, row]));
    expect([...found.keys()].sort()).toEqual([own, wide].sort());
    expect(found.get(own)).toMatchObject({ placesFree: 2, sameArea: true, metres: 0, fragile: false });
    expect(rowsOf(rows, 'INITIATIVE_CODE')).toContainEqual(
      expect.objectContaining({ initiativeId: own, what: 'AROUND', code: 'WALKING' }),
    );
    expect(rowsOf(rows, 'KNOWN_FACE')).toMatchObject([{ initiativeId: own, memberId }]);
    expect(rowsOf(rows, 'IDENTITY')).toMatchObject([{ memberId, personId: bilal.id, mayBeNamed: true }]);
    expect(rowsOf(rows, 'PERSON')).toMatchObject([{ id: bilal.id, callName: 'Corrie' }]);
  });

  test('open ties of the client, and of whom the client knows with people who may be asked', async () => {
    const { town, worker, client } = await aWorld(graph());
    const ria = await aNeighbour(graph(), town.farCode, { offer: null });
    const greet = await aNeighbour(graph(), town.farCode);
    const wil = await aNeighbour(graph(), town.neighbourhoodCode);
    await anOpenTie(graph(), ria.id, client.residentId);
    await anOpenTie(graph(), greet.id, ria.id);
    await takesBack(graph(), await anOpenTie(graph(), wil.id, client.residentId));
    const rows = await nearbyRows(worker, client);
    const ties = rowsOf(rows, 'TIE').map(({ fromId, toId }) => [fromId, toId]);
    expect(ties).toEqual([
      [client.residentId, ria.id],
      [ria.id, greet.id],
    ]);
    expect(peopleIn(rows)).toEqual(expect.arrayContaining([ria.id, greet.id]));
  });

  test('an open tie that was read in, where people agreed to it there, and on no other ground', async () => {
    const { town, worker, client } = await aWorld(graph());
    const ria = await aNeighbour(graph(), town.farCode, { offer: null });
    const wil = await aNeighbour(graph(), town.farCode, { offer: null });
    await aReadInTie(graph(), ria.id, client.residentId, 'CONSENT');
    await aReadInTie(graph(), wil.id, client.residentId, 'PUBLIC_TASK');
    const ties = rowsOf(await nearbyRows(worker, client), 'TIE').map(({ fromId, toId }) => [fromId, toId]);
    expect(ties).toEqual([[client.residentId, ria.id]]);
  });

  test('professionals of the team with room, and what they are good at', async () => {
    const { team, worker, client } = await aWorld(graph());
    const ilse = await aProfessionalWithRoom(graph(), team, 'FINANCE');
    const rows = await nearbyRows(worker, client);
    expect(rowsOf(rows, 'PROFESSIONAL')).toMatchObject([
      { id: ilse, shell: 'INNER', roomFrom: today, roleConflict: false },
    ]);
    expect(rowsOf(rows, 'EXPERTISE')).toMatchObject([
      { professionalId: ilse, nameNl: 'Schulden', lifeDomain: 'FINANCE' },
    ]);
  });
});

describe('nobody comes into the answer', () => {
  test.each([
    ['whose agreement was taken back', { after: 'takesBack' }],
    ['whose agreement has expired', { expiresOn: today }],
    ['who is a minor', { person: { minor: true } }],
    ['whose address is hidden', { person: { hiddenAddress: true } }],
    ['who paused what they offer', { offer: { state: 'PAUSED' } }],
    ['whom the client does not want', { after: 'avoids' }],
  ])('%s', async (_, { after, ...options }: Record<string, unknown>) => {
    const { town, worker, client } = await aWorld(graph());
    await aNeed(graph(), client);
    const person = await aNeighbour(graph(), town.neighbourhoodCode, options);
    if (after === 'takesBack') await takesBack(graph(), person.agreementId);
    if (after === 'avoids') await avoids(graph(), client, person.id);
    expect(peopleIn(await nearbyRows(worker, client))).toEqual([]);
  });

  test('while the client did not agree that is looked for them; what was told stays', async () => {
    const { town, team, worker, client } = await aWorld(graph(), { looking: false });
    await aNeed(graph(), client);
    await aNeighbour(graph(), town.neighbourhoodCode);
    await anInitiative(graph(), [town.neighbourhoodCode]);
    await aProfessionalWithRoom(graph(), team, 'FINANCE');
    await anOpenTie(graph(), (await aNeighbour(graph(), town.neighbourhoodCode)).id, client.residentId);
    expect((await nearbyRows(worker, client)).map(({ kind }) => kind)).toEqual(['FILE', 'NEED']);
  });

  test('for whom has no role in the case', async () => {
    const { team, client } = await aWorld(graph());
    expect(await nearbyRows(await aWorker(graph(), team), client)).toEqual([]);
  });
});

describe('safety', () => {
  /** Dennis, whom Sandra fears; Kim, who lives with him; Tom, who knows Kim; and the group that Kim goes to. */
  async function feared() {
    const all = await aWorld(graph());
    await aNeed(graph(), all.client);
    const { neighbourhoodCode } = all.town;
    const [dennis, kim, tom, corrie] = [
      await aNeighbour(graph(), neighbourhoodCode),
      await aNeighbour(graph(), neighbourhoodCode),
      await aNeighbour(graph(), neighbourhoodCode),
      await aNeighbour(graph(), neighbourhoodCode),
    ];
    await aHousehold(graph(), [dennis.id, kim.id]);
    await anOpenTie(graph(), kim.id, tom.id);
    const coffee = await anInitiative(graph(), [neighbourhoodCode]);
    await goesTo(graph(), kim.id, coffee);
    const mark = await aSafetyMark(graph(), all.client);
    return { ...all, mark, dennis: dennis.id, kim: kim.id, tom: tom.id, corrie: corrie.id, coffee };
  }

  test('closes whoever is feared, who lives with them, one step behind them, and where any of them goes', async () => {
    const { worker, client, mark, dennis, kim, tom, corrie, coffee } = await feared();
    await keepsApart(graph(), mark, dennis, { basis: 'LOOK_ALIKE' });
    const rows = await nearbyRows(worker, client);
    expect(peopleIn(rows)).toEqual([corrie]);
    expect(rowsOf(rows, 'INITIATIVE')).toEqual([]);
    expect(
      rowsOf(rows, 'CLOSED')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([dennis, kim, tom, coffee].sort());
    await rulesOut(graph(), mark, dennis);
    expect(peopleIn(await nearbyRows(worker, client)).sort()).toEqual([dennis, kim, tom, corrie].sort());
  });

  test('works the other way round: for who is feared, and for who is near them, the protected one is closed', async () => {
    const all = await aWorld(graph());
    const sandra = all.client;
    const dennis = await anotherClient(graph(), all);
    const kim = await anotherClient(graph(), all);
    await aHousehold(graph(), [dennis.residentId, kim.residentId]);
    await keepsApart(graph(), await aSafetyMark(graph(), sandra), dennis.residentId);
    const closedFor = async (client: typeof sandra) =>
      rowsOf(await nearbyRows(all.worker, client), 'CLOSED').map(({ id }) => id);
    expect(await closedFor(dennis)).toEqual([sandra.residentId]);
    expect(await closedFor(kim)).toEqual([sandra.residentId]);
  });

  test('closes a member with whom the client is not safe, who that is, and who stands one step behind on the map', async () => {
    const all = await aWorld(graph());
    const [dennis, kim] = [await aMember(graph(), all.client), await aMember(graph(), all.client)];
    await aTie(graph(), all.client, dennis, { details: { unsafe: true } });
    await aTie(graph(), all.client, kim);
    await whoKnowsWhom(graph(), all.client, [dennis, kim]);
    const person = await aNeighbour(graph(), all.town.neighbourhoodCode);
    await standsFor(graph(), kim, person.id);
    const rows = await nearbyRows(all.worker, all.client);
    expect(
      rowsOf(rows, 'CLOSED')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([dennis, kim, person.id].sort());
    expect(peopleIn(rows)).toEqual([]);
  });
});

test('what another client told is never walked: their map, needs and offers change nothing', async () => {
  const all = await aWorld(graph());
  await aNeed(graph(), all.client);
  const neighbour = await aNeighbour(graph(), all.town.neighbourhoodCode);
  const before = await nearbyRows(all.worker, all.client);
  const other = await aClient(graph(), all.team);
  await worksOn(graph(), all.worker, other);
  const memberId = await aMember(graph(), other);
  await aTie(graph(), other, memberId, { ring: 1 });
  await standsFor(graph(), memberId, neighbour.id);
  await aNeed(graph(), other, { interest: 'SEWING' });
  await avoids(graph(), other, neighbour.id);
  expect(await nearbyRows(all.worker, all.client)).toEqual(before);
});
