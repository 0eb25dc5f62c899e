import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, addMonths, todayInTheNetherlands } from '@netwerk/domain';
import { asWorker, testApi, type GraphqlAnswer, type Screen, type TestApi } from '../../support/app.ts';
import { aClient, aMunicipality, aTeam, aWorker, type Team } from '../../support/builders.ts';
import { testGraph } from '../../support/graph.ts';
import {
  neighbourActs,
  neighbourDocument,
  neighboursDocument,
  walkingOffer,
} from '../../support/neighbour-operations.ts';
import { aFamilyName, aResident } from '../../support/residents.ts';
import { agreesToBeAsked, logOf } from '../client-facts/facts-scene.ts';

const today = todayInTheNetherlands();
let api: TestApi;
let team: Team;
let screen: Screen;

beforeAll(async () => {
  api = await testApi();
  [team, screen] = await aTownWithScreen();
}, 60_000);

/** A team of its own with a worker at a screen: what a list holds is known there. */
async function aTownWithScreen(): Promise<[Team, Screen]> {
  const own = await aTeam(testGraph(), await aMunicipality(testGraph()));
  return [own, await asWorker(api, await aWorker(testGraph(), own, { callName: 'Hanna' }))];
}

type Neighbour = Record<string, unknown> & { residentId: string; version: number; offers: { id: string }[] };
type ActName = keyof typeof neighbourActs;

const agreement = { givenOn: addDays(today, -2), expiresOn: addMonths(today, 12) };
const act = (name: ActName, input: Record<string, unknown>, as = screen): Promise<GraphqlAnswer> =>
  as.ask(neighbourActs[name], { input: { idempotencyKey: randomUUID(), ...input } });
const record = (input: Record<string, unknown>, as = screen) =>
  act('recordNeighbour', { ...agreement, offers: [walkingOffer], ...input }, as);
const outcome = (answer: GraphqlAnswer) => Object.values(answer.data ?? {})[0] as Record<string, unknown>;
const refusal = (answer: GraphqlAnswer) => answer.errors[0]?.extensions;

const own = () => aResident(testGraph(), team.municipality, { callName: 'Ria', familyName: aFamilyName('Proef') });

async function list(filter: Record<string, unknown> = {}, as = screen): Promise<Neighbour[]> {
  const answer = await as.ask(neighboursDocument, { filter, first: 50 });
  return (answer.data as { neighbours: { edges: { node: Neighbour }[] } }).neighbours.edges.map(({ node }) => node);
}

async function one(residentId: string, as = screen): Promise<Neighbour> {
  return ((await as.ask(neighbourDocument, { residentId })).data as { neighbour: Neighbour }).neighbour;
}

async function aNeighbour(input: Record<string, unknown> = {}): Promise<Neighbour> {
  const residentId = await own();
  await record({ residentId, ...input });
  return one(residentId);
}

describe('a resident who wants to do something', () => {
  test('is written down with what they offer, when, and until when they agree', async () => {
    const residentId = await own();
    const at = [{ weekday: 'MONDAY', from: '09:00', until: '10:00', weeks: 'EVERY' }];
    const answer = outcome(await record({ residentId, gender: 'WOMAN', offers: [{ ...walkingOffer, at }] }));
    expect(answer).toMatchObject({ __typename: 'NeighbourRecorded', residentId });
    expect(await one(residentId)).toMatchObject({
      ...{ residentId, version: answer['version'], gender: 'WOMAN', volunteer: false, holds: true, paused: false },
      ...{ agreedOn: agreement.givenOn, expiresOn: agreement.expiresOn, recordedBy: 'Hanna' },
      area: { code: team.municipality.neighbourhoodCode },
      offers: [{ ...walkingOffer, at, since: today, confirmedOn: today }],
    });
    expect(await logOf(residentId)).toMatchObject([
      { operation: 'recordNeighbour', action: 'CREATE', rule: 'NB-1', ground: null },
      { operation: 'neighbour', action: 'READ', subject: 'Neighbour', rule: 'NB-1' },
    ]);
  });

  test('stands there once: a second time says so and changes nothing', async () => {
    const neighbour = await aNeighbour();
    const again = outcome(await record({ residentId: neighbour.residentId }));
    expect(again).toEqual({ __typename: 'AlreadyNeighbour', residentId: neighbour.residentId });
    expect(await one(neighbour.residentId)).toEqual(neighbour);
  });

  test('a new one is written down after a look at who has the same name', async () => {
    const familyName = aFamilyName('Nieuw');
    const known = await aResident(testGraph(), team.municipality, { callName: 'Ria', familyName });
    const newResident = { callName: 'Ria', familyName, areaCode: team.municipality.neighbourhoodCode };
    const first = outcome(await record({ newResident: { ...newResident, notThese: [] } }));
    expect(first).toMatchObject({ __typename: 'NeighbourLooksAlike', choices: [{ residentId: known }] });
    const added = outcome(await record({ newResident: { ...newResident, notThese: [known] } }));
    expect(added).toMatchObject({ __typename: 'NeighbourRecorded' });
    expect(added['residentId']).not.toBe(known);
    const elsewhere = await aMunicipality(testGraph());
    const far = await record({ newResident: { ...newResident, areaCode: elsewhere.neighbourhoodCode, notThese: [] } });
    expect(refusal(far)?.details).toEqual({ field: 'newResident.areaCode', reason: 'NOT_OWN' });
  });

  test('two workers who write the same new one down at once make one person', async () => {
    const familyName = aFamilyName('Samen');
    const other = await asWorker(api, await aWorker(testGraph(), team));
    const newResident = { callName: 'Ria', familyName, areaCode: team.municipality.neighbourhoodCode, notThese: [] };
    const both = await Promise.all([record({ newResident }), record({ newResident }, other)]);
    expect(both.map((answer) => outcome(answer)['__typename']).sort()).toEqual([
      'NeighbourLooksAlike',
      'NeighbourRecorded',
    ]);
  });

  test('twenty times the same key is one answer', async () => {
    const [residentId, idempotencyKey] = [await own(), randomUUID()];
    const answers = await Promise.all(Array.from({ length: 20 }, () => record({ residentId, idempotencyKey })));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect((await one(residentId)).offers).toHaveLength(1);
  });

  test.each<[string, Record<string, unknown>, string, string]>([
    ['no offer', { offers: [] }, 'offers', 'EMPTY'],
    ['a BSN', { offers: [{ ...walkingOffer, words: '999910000' }] }, 'offers.0.words', 'HOLDS_BSN'],
    ['an agreement to come', { givenOn: addDays(today, 1) }, 'givenOn', 'IN_FUTURE'],
    ['an agreement that ended', { expiresOn: today }, 'expiresOn', 'IN_PAST'],
    ['an agreement for ever', { expiresOn: addMonths(today, 25) }, 'expiresOn', 'TOO_LATE'],
    ['somebody else’s offer', { offers: [{ ...walkingOffer, id: randomUUID() }] }, 'offers', 'UNKNOWN'],
  ])('is refused with %s', async (_, input, field, reason) => {
    const answer = await record({ residentId: await own(), ...input });
    expect(refusal(answer)?.details).toMatchObject({ field, reason });
  });

  test('of another area is unknown, and not found', async () => {
    const residentId = await aResident(testGraph(), await aMunicipality(testGraph()));
    expect(refusal(await record({ residentId }))?.details).toEqual({ field: 'residentId', reason: 'UNKNOWN' });
    await agreesToBeAsked(residentId);
    expect(refusal(await screen.ask(neighbourDocument, { residentId }))?.code).toBe('NOT_FOUND');
  });
});

describe('what is kept of them', () => {
  test('the offers change as a whole: kept, new and ended', async () => {
    const { residentId, version, offers } = await aNeighbour({
      offers: [walkingOffer, { ...walkingOffer, words: 'Koffie', interest: 'COFFEE' }],
    });
    const [kept] = offers.filter((offer) => (offer as unknown as { interest: string }).interest === 'WALKING');
    const changed = [
      { ...walkingOffer, id: kept?.id, words: 'Wandelen op zondag' },
      { ...walkingOffer, words: 'Zingen', interest: 'SINGING' },
    ];
    const answer = outcome(await act('changeNeighbourOffers', { residentId, baseVersion: version, offers: changed }));
    expect(answer).toMatchObject({ __typename: 'NeighbourChanged', version: version + 1 });
    const after = await one(residentId);
    expect(after.offers).toHaveLength(2);
    expect(after.offers).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: kept?.id, words: 'Wandelen op zondag' }),
        expect.objectContaining({ words: 'Zingen' }),
      ]),
    );
  });

  test('an edit from an older version shows the newer one', async () => {
    const { residentId, version } = await aNeighbour();
    await act('pauseNeighbour', { residentId, baseVersion: version, paused: true });
    const late = outcome(
      await act('changeNeighbourOffers', { residentId, baseVersion: version, offers: [walkingOffer] }),
    );
    expect(late).toEqual({ __typename: 'NewerNeighbour', neighbour: await one(residentId) });
    expect((await one(residentId))['paused']).toBe(true);
  });

  test('a break stays when offers change, and ends', async () => {
    const { residentId, version } = await aNeighbour();
    await act('pauseNeighbour', { residentId, baseVersion: version, paused: true });
    await act('changeNeighbourOffers', { residentId, baseVersion: version + 1, offers: [walkingOffer] });
    expect(await one(residentId)).toMatchObject({ paused: true });
    await act('pauseNeighbour', { residentId, baseVersion: version + 2, paused: false });
    expect(await one(residentId)).toMatchObject({ paused: false, version: version + 3 });
  });

  test('a withdrawn agreement takes effect in the next answer, and can be given again', async () => {
    const { residentId, version } = await aNeighbour();
    await act('withdrawNeighbour', { residentId, baseVersion: version, on: today });
    expect((await list()).map((each) => each.residentId)).not.toContain(residentId);
    expect(refusal(await screen.ask(neighbourDocument, { residentId }))?.code).toBe('NOT_FOUND');
    const late = await act('pauseNeighbour', { residentId, baseVersion: version, paused: true });
    expect(refusal(late)?.code).toBe('NOT_FOUND');
    expect(outcome(await record({ residentId, givenOn: today }))).toMatchObject({ __typename: 'NeighbourRecorded' });
    expect((await one(residentId)).offers).toHaveLength(1);
  });

  test('an agreement that expired stays for two months, to be asked again', async () => {
    const residentId = await own();
    await agreesToBeAsked(residentId, { givenOn: addMonths(today, -13), expiresOn: addMonths(today, -1) });
    const expired = await one(residentId);
    expect(expired).toMatchObject({ holds: false });
    const change = { residentId, baseVersion: expired.version, offers: [walkingOffer] };
    expect(refusal(await act('changeNeighbourOffers', change))?.details).toMatchObject({ reason: 'EXPIRED' });
    expect(outcome(await record({ residentId }))).toMatchObject({ __typename: 'NeighbourRecorded' });
    expect(await one(residentId)).toMatchObject({ holds: true });
    const longAgo = await own();
    await agreesToBeAsked(longAgo, { givenOn: addMonths(today, -20), expiresOn: addMonths(today, -3) });
    expect(refusal(await screen.ask(neighbourDocument, { residentId: longAgo }))?.code).toBe('NOT_FOUND');
  });
});

describe('the list', () => {
  test('is by name, in pages, narrowed by area and interest, and of the own areas alone', async () => {
    const [town, there] = await aTownWithScreen();
    const names = ['Anton', 'Bea', 'Carla'];
    for (const callName of names) {
      const residentId = await aResident(testGraph(), town.municipality, { callName });
      const interest = callName === 'Bea' ? 'SEWING' : 'WALKING';
      await record({ residentId, offers: [{ ...walkingOffer, interest }] }, there);
    }
    expect((await list({}, there)).map((each) => String(each['fullName']).split(' ')[0])).toEqual(names);
    expect(await list({ interests: ['SEWING'] }, there)).toHaveLength(1);
    expect(await list({ supportKinds: ['ADVICE'] }, there)).toEqual([]);
    expect(await list({ areaCodes: [town.municipality.neighbourhoodCode] }, there)).toHaveLength(3);
    expect(await list({ areaCodes: [town.municipality.neighbourhoodCode] })).toEqual([]);
    const first = await there.ask(neighboursDocument, { first: 2 });
    const { pageInfo, totalCount } = (
      first.data as { neighbours: { pageInfo: { endCursor: string }; totalCount: number } }
    ).neighbours;
    expect([pageInfo, totalCount]).toEqual([{ hasNextPage: true, endCursor: expect.any(String) }, 3]);
    const second = await there.ask(neighboursDocument, { first: 2, after: pageInfo.endCursor });
    expect(second.data).toMatchObject({ neighbours: { edges: [{ node: { fullName: 'Carla de Proef' } }] } });
    const wrong = await there.ask(neighboursDocument, { first: 2, after: 'no-such' });
    expect(refusal(wrong)?.details).toEqual({ field: 'after', reason: 'NOT_A_CURSOR_OF_THIS_LIST' });
  });

  test('says nothing of where somebody lives who hides it, and finds them under no area', async () => {
    const [town, there] = await aTownWithScreen();
    const residentId = await aResident(testGraph(), town.municipality, { hiddenAddress: true });
    await record({ residentId }, there);
    expect(await list({}, there)).toMatchObject([{ residentId, area: null }]);
    expect(await list({ areaCodes: [town.municipality.neighbourhoodCode] }, there)).toEqual([]);
  });

  test('shows a client as anybody else', async () => {
    const [town, there] = await aTownWithScreen();
    const client = await aClient(testGraph(), town, { callName: 'Ans', familyName: 'Proef' });
    const plain = await aResident(testGraph(), town.municipality, { callName: 'Ans', familyName: 'Proef' });
    for (const residentId of [client.residentId, plain]) await record({ residentId }, there);
    const [one, other] = (await list({}, there)).map((each) => ({
      ...each,
      residentId: '',
      offers: each.offers.map((offer) => ({ ...offer, id: '' })),
    }));
    expect(one).toEqual(other);
  });

  test('is for who works in the area, a buurtverbinder too; a buitenschil sociaal werker sees nobody', async () => {
    const [town, there] = await aTownWithScreen();
    await record({ residentId: await aResident(testGraph(), town.municipality) }, there);
    const connector = await asWorker(
      api,
      await aWorker(testGraph(), town, { role: 'COMMUNITY_CONNECTOR', shell: 'OUTER' }),
    );
    expect(await list({}, connector)).toHaveLength(1);
    const outer = await asWorker(api, await aWorker(testGraph(), town, { shell: 'OUTER' }));
    expect(await list({}, outer)).toEqual([]);
  });
});
