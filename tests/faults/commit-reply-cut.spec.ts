import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { rounds } from '@netwerk/domain/testing';
import { Graph } from '@netwerk/graph';
import { cookieOf, Screen, testApi } from '../support/app.ts';
import { CuttingProxy } from '../support/cutting-proxy.ts';
import { testConnection } from '../support/graph.ts';
import { aRecordingScene, Pen, storedRecords, type RecordingScene } from '../integration/recording/recording-scene.ts';

const cuts = rounds({ short: 20, full: 50 });
/** The driver waits a second before it tries again: ten wait together. */
const atOnce = 10;

let proxy: CuttingProxy;
let graph: Graph;
let scene: RecordingScene;
let pen: Pen;

beforeAll(async () => {
  const connection = testConnection();
  proxy = await CuttingProxy.before(connection.uri);
  graph = Graph.connect({ ...connection, uri: proxy.uri });
  scene = await aRecordingScene(await testApi());
  const behindProxy = await testApi({ graph });
  pen = new Pen(new Screen(behindProxy, await cookieOf(scene.worker)), scene.client.caseId);
}, 60_000);

afterAll(async () => {
  await graph.close();
  await proxy.close();
});

test('the reply to COMMIT cut off time and again: every act is carried out exactly once, and its worker hears so', async () => {
  const memberIds: string[] = [];
  for (let round = 0; round < cuts; round += atOnce) {
    const names = Array.from({ length: atOnce }, (_, number) => `Naam ${round + number}`);
    names.forEach(() => proxy.cutNextCommit());
    for (const { memberId, outcome } of await Promise.all(names.map((name) => pen.add(name)))) {
      expect(outcome).toMatchObject({ __typename: 'NetworkChanged', versions: [{ version: 1 }, { version: 1 }] });
      memberIds.push(memberId);
    }
  }
  expect(proxy.cuts).toBe(cuts);
  const members = (await storedRecords(scene.client.caseId)).filter(({ kind }) => kind === 'MEMBER');
  expect(members.map(({ id }) => id)).toEqual([...memberIds].sort());
  const document = 'query E($caseId: ID!) { networkEditing(caseId: $caseId) { changes { changeId } } }';
  const answer = await pen.screen.ask(document, { caseId: scene.client.caseId });
  expect((answer.data?.['networkEditing'] as { changes: unknown[] }).changes).toHaveLength(cuts);
}, 240_000);

test('a change of which the line broke before the answer is found again by its key, not done again', async () => {
  const input = {
    idempotencyKey: randomUUID(),
    memberId: randomUUID(),
    tieId: randomUUID(),
    callName: 'Nel',
    kind: 'INFORMAL',
    on: '2026-01-10',
  };
  proxy.cutNextCommit();
  const first = await pen.send('recordMember', input);
  const again = await pen.send('recordMember', input);
  expect(again.text).toBe(first.text);
  const named = (await storedRecords(scene.client.caseId)).filter(
    (record) => record.kind === 'MEMBER' && record.values.callName === 'Nel',
  );
  expect(named).toHaveLength(1);
});
