import { beforeAll, expect, test } from '@jest/globals';
import type { Client } from '../../support/builders.ts';
import { Pen, refusalOf } from '../recording/recording-scene.ts';
import { act, aFile, aScene, factsOf, outcome, today, type Scene } from './facts-scene.ts';

let scene: Scene;

beforeAll(async () => {
  scene = await aScene();
}, 60_000);

async function onTheMap(): Promise<{ client: Client; pen: Pen; memberId: string }> {
  const client = await aFile(scene);
  const pen = new Pen(scene.screen, client.caseId);
  return { client, pen, memberId: (await pen.add('Bilal')).memberId };
}

test('who offers something is not taken off the map; what ended goes along', async () => {
  const { client, pen, memberId } = await onTheMap();
  const { offerId } = outcome(await act(scene.screen, client, 'recordMemberOffer', { memberId }));
  const refused = await pen.send('removeMember', { memberId, baseVersion: 1 });
  expect(refusalOf(refused)).toEqual(['INVALID_INPUT', 'memberId', 'IN_USE']);
  await act(scene.screen, client, 'endMemberOffer', { offerId, baseVersion: 1, on: today });
  expect(await pen.act('removeMember', { memberId, baseVersion: 1 })).toMatchObject({ __typename: 'NetworkChanged' });
});

test('who is not wanted stays so: neither removing nor taking back takes it away', async () => {
  const { client, pen, memberId } = await onTheMap();
  await act(scene.screen, client, 'avoidParty', { kind: 'MEMBER', partyId: memberId });
  const refused = await pen.send('removeMember', { memberId, baseVersion: 1 });
  expect(refusalOf(refused)).toEqual(['INVALID_INPUT', 'memberId', 'IN_USE']);
  const { avoided } = await factsOf(scene.screen, client);
  expect(avoided).toMatchObject([{ partyId: memberId }]);
  await act(scene.screen, client, 'allowParty', { avoidanceId: avoided[0]?.id });
  expect(await pen.act('removeMember', { memberId, baseVersion: 1 })).toMatchObject({ __typename: 'NetworkChanged' });
});
