import { beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '@netwerk/domain';
import { aMember, type Client } from '../../support/builders.ts';
import { testGraph } from '../../support/graph.ts';
import { act, aDuo, aFile, aScene, factsOf, outcome, refusal, today, type Scene } from './facts-scene.ts';

let scene: Scene;

beforeAll(async () => {
  scene = await aScene();
}, 60_000);

const monday = { weekday: 'MONDAY', from: '09:00', until: '12:00' };
const tuesday = { weekday: 'TUESDAY', from: '13:00', until: '17:00' };

describe('what a client likes and when', () => {
  test('two workers who add and take away at once keep each other’s', async () => {
    const client = await aFile(scene);
    await act(scene.screen, client, 'changeInterests', { add: ['WALKING', 'COOKING'], remove: [] });
    const other = await aDuo(scene, client);
    await Promise.all([
      act(scene.screen, client, 'changeInterests', { add: ['MUSIC'], remove: ['WALKING'] }),
      act(other, client, 'changeInterests', { add: ['SEWING'], remove: ['WALKING'] }),
    ]);
    expect((await factsOf(scene.screen, client)).interests).toEqual(
      ['COOKING', 'MUSIC', 'SEWING'].map((interest) => ({ interest, since: today })),
    );
  });

  test('the same interest of another client stays', async () => {
    const [one, other] = [await aFile(scene), await aFile(scene)];
    for (const client of [one, other])
      await act(scene.screen, client, 'changeInterests', { add: ['WALKING'], remove: [] });
    await act(scene.screen, one, 'changeInterests', { add: [], remove: ['WALKING'] });
    expect((await factsOf(scene.screen, other)).interests).toHaveLength(1);
  });

  test('times are added once, stand in the order of the week, and are taken away by themselves', async () => {
    const client = await aFile(scene);
    await act(scene.screen, client, 'changeFreeTimes', { add: [tuesday, monday, monday], remove: [] });
    const { freeTimes } = await factsOf(scene.screen, client);
    expect(freeTimes).toEqual([expect.objectContaining(monday), expect.objectContaining(tuesday)]);
    const [first] = freeTimes;
    const moved = { add: [{ weekday: 'MONDAY', from: '10:00', until: '11:00' }], remove: [first?.id] };
    expect(outcome(await act(scene.screen, client, 'changeFreeTimes', moved))).toMatchObject({ count: 2 });
    expect((await factsOf(scene.screen, client)).freeTimes[0]).toMatchObject({ from: '10:00', until: '11:00' });
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['nothing', { add: [], remove: [] }, 'EMPTY'],
    ['a time that overlaps', { add: [monday, { ...monday, from: '11:00', until: '13:00' }], remove: [] }, 'OVERLAP'],
    ['no time', { add: [{ ...monday, from: '9 uur' }], remove: [] }, 'NOT_A_TIME'],
    ['an end before the beginning', { add: [{ ...monday, until: '08:00' }], remove: [] }, 'END_BEFORE_START'],
  ])('free times are refused with %s', async (_, input, reason) => {
    const client = await aFile(scene);
    expect(refusal(await act(scene.screen, client, 'changeFreeTimes', input))?.details).toEqual({
      field: 'add',
      reason,
    });
  });

  test('an interest is not added and taken away at once', async () => {
    const client = await aFile(scene);
    const both = await act(scene.screen, client, 'changeInterests', { add: ['MUSIC'], remove: ['MUSIC'] });
    expect(refusal(both)?.details).toEqual({ field: 'add', reason: 'TWICE' });
  });
});

describe('what a client can do for others', () => {
  const sewing = {
    words: 'Ik kan gordijnen naaien',
    supportKind: 'PRACTICAL',
    interest: 'SEWING',
    handlesMoney: false,
  };

  test('is recorded with its times, changed as a whole, and ends', async () => {
    const client = await aFile(scene);
    const at = [{ ...monday, weeks: 'EVERY' }];
    const { offerId } = outcome(
      await act(scene.screen, client, 'recordTalent', { ...sewing, at, since: '2026-10-01' }),
    );
    expect((await factsOf(scene.screen, client)).talents).toMatchObject([
      { id: offerId, ...sewing, at, since: '2026-10-01', confirmedOn: '2026-10-01', recordedBy: 'Hanna' },
    ]);
    const words = 'Ik kan broeken korter maken';
    await act(scene.screen, client, 'changeTalent', { offerId, baseVersion: 1, ...sewing, words, at: [] });
    expect((await factsOf(scene.screen, client)).talents).toMatchObject([
      { words, at: [], version: 2, confirmedOn: today },
    ]);
    await act(scene.screen, client, 'endTalent', { offerId, baseVersion: 2, on: today });
    expect((await factsOf(scene.screen, client)).talents).toEqual([]);
  });

  test('an edit from an older version shows the newer one', async () => {
    const client = await aFile(scene);
    const { offerId } = outcome(await act(scene.screen, client, 'recordTalent', sewing));
    await act(scene.screen, client, 'changeTalent', { offerId, baseVersion: 1, ...sewing, words: 'Naaien' });
    const answer = outcome(await act(scene.screen, client, 'endTalent', { offerId, baseVersion: 1, on: today }));
    expect(answer).toMatchObject({ __typename: 'NewerOffer', offer: { words: 'Naaien', version: 2 } });
    expect((await factsOf(scene.screen, client)).talents).toHaveLength(1);
  });
});

describe('what people around the client would like to do', () => {
  const walk = { words: 'Wil best een blokje om', supportKind: 'COMPANY', interest: 'WALKING' };

  async function withMember(
    options: Parameters<typeof aMember>[2] = {},
  ): Promise<{ client: Client; memberId: string }> {
    const client = await aFile(scene);
    return { client, memberId: await aMember(testGraph(), client, options) };
  }

  test('is told in the file and ends', async () => {
    const { client, memberId } = await withMember({ callName: 'Bilal' });
    const { offerId } = outcome(await act(scene.screen, client, 'recordMemberOffer', { memberId, ...walk }));
    expect((await factsOf(scene.screen, client)).memberOffers).toMatchObject([
      { memberId, callName: 'Bilal', offer: { id: offerId, ...walk } },
    ]);
    const asTalent = await act(scene.screen, client, 'endTalent', { offerId, baseVersion: 1, on: today });
    expect(refusal(asTalent)?.code).toBe('NOT_FOUND');
    await act(scene.screen, client, 'endMemberOffer', { offerId, baseVersion: 1, on: today });
    expect((await factsOf(scene.screen, client)).memberOffers).toEqual([]);
  });

  test('is not told of a pet, of who is gone, or six times of one', async () => {
    const pet = await withMember({ kind: 'PET' });
    const refused = await act(scene.screen, pet.client, 'recordMemberOffer', { memberId: pet.memberId });
    expect(refusal(refused)?.details).toEqual({ field: 'memberId', reason: 'NOT_A_PERSON' });
    const gone = await withMember({ details: { goneBecause: 'MOVED' } });
    const late = await act(scene.screen, gone.client, 'recordMemberOffer', { memberId: gone.memberId });
    expect(refusal(late)?.details).toEqual({ field: 'memberId', reason: 'GONE' });
    const { client, memberId } = await withMember();
    for (let count = 0; count < 5; count += 1) await act(scene.screen, client, 'recordMemberOffer', { memberId });
    expect(refusal(await act(scene.screen, client, 'recordMemberOffer', { memberId }))?.details).toEqual({
      field: 'memberId',
      reason: 'TOO_MANY',
      limit: 5,
    });
  });

  test('is neither told nor shown without the agreement about the map', async () => {
    const client = await aFile(scene, { agreed: false });
    const memberId = await aMember(testGraph(), client);
    const answer = await act(scene.screen, client, 'recordMemberOffer', { memberId });
    expect(refusal(answer)?.details).toEqual({ field: 'caseId', reason: 'NO_I1' });
    expect((await factsOf(scene.screen, client)).memberOffers).toEqual([]);
  });

  test('a member of another file is NOT_FOUND', async () => {
    const { memberId } = await withMember();
    const answer = await act(scene.screen, await aFile(scene), 'recordMemberOffer', { memberId });
    expect(refusal(answer)?.code).toBe('NOT_FOUND');
  });

  test('a day to come is refused', async () => {
    const { client, memberId } = await withMember();
    const answer = await act(scene.screen, client, 'recordMemberOffer', { memberId, since: addDays(today, 1) });
    expect(refusal(answer)?.details).toEqual({ field: 'since', reason: 'IN_FUTURE' });
  });
});
