import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { asWorker, testApi, type TestApi } from '../../support/app.ts';
import { aWorker, worksOn } from '../../support/builders.ts';
import { testGraph } from '../../support/graph.ts';
import { ordinaryFacts } from '../../support/recording-operations.ts';
import { aRecordingScene, outcomeOf, Pen, storedRecords } from './recording-scene.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
}, 60_000);

describe('at the same moment', () => {
  test('the same key twenty times has one effect, and everybody gets the same answer', async () => {
    const { pen, client } = await aRecordingScene(api);
    const input = {
      idempotencyKey: randomUUID(),
      memberId: randomUUID(),
      tieId: randomUUID(),
      callName: 'Nel',
      kind: 'INFORMAL',
      on: '2026-01-10',
    };
    const answers = await Promise.all(Array.from({ length: 20 }, () => pen.send('recordMember', input)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.data?.['recordMember']).toMatchObject({ __typename: 'NetworkChanged' });
    expect(await storedRecords(client.caseId)).toHaveLength(3);
  });

  test('two editors of one person, a hundred times: one wins, the other sees the newer version', async () => {
    const { pen, team, client } = await aRecordingScene(api);
    const ilse = await aWorker(testGraph(), team, { callName: 'Ilse' });
    await worksOn(testGraph(), ilse, client, { role: 'DUO' });
    const hers = new Pen(await asWorker(api, ilse), client.caseId);
    const { memberId } = await pen.add('Anja');
    let version = 1;
    for (let round = 0; round < 100; round += 1) {
      const edit = (by: Pen, name: string) =>
        by.send('correctMember', {
          memberId,
          baseVersion: version,
          callName: `${name} ${round}`,
          kind: 'INFORMAL',
          minor: false,
        });
      const outcomes = (await Promise.all([edit(pen, 'Samira'), edit(hers, 'Ilse')])).map(outcomeOf);
      expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['NetworkChanged', 'NewerNetworkVersion']);
      version += 1;
      const loser = outcomes.find(({ __typename }) => __typename === 'NewerNetworkVersion');
      const winner = outcomes[0] === loser ? `Ilse ${round}` : `Samira ${round}`;
      expect(loser).toMatchObject({ version, member: { callName: winner } });
    }
  }, 120_000);

  test('two workers who tie the same two people make one tie', async () => {
    const { pen, client } = await aRecordingScene(api);
    const [one, other] = [await pen.add('Bilal'), await pen.add('Hennie')];
    const tie = () =>
      pen.send('recordMemberTie', {
        tieId: randomUUID(),
        fromId: one.memberId,
        toId: other.memberId,
        since: '2026-02-01',
      });
    const answers = await Promise.all(Array.from({ length: 8 }, tie));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect((await storedRecords(client.caseId)).filter(({ kind }) => kind === 'MEMBER_TIE')).toHaveLength(1);
  });

  test('twenty new people by twenty keys are all there, and undo takes them off one by one', async () => {
    const { pen, client } = await aRecordingScene(api);
    await Promise.all(Array.from({ length: 20 }, (_, number) => pen.add(`Naam ${number}`, { facts: ordinaryFacts })));
    expect((await storedRecords(client.caseId)).filter(({ kind }) => kind === 'MEMBER')).toHaveLength(20);
    const document = 'query E($caseId: ID!) { networkEditing(caseId: $caseId) { undo { undo { changeId } } } }';
    for (let left = 20; left > 0; left -= 1) {
      const answer = await pen.screen.ask(document, { caseId: client.caseId });
      const { undo } = answer.data?.['networkEditing'] as { undo: { undo: { changeId: string } } };
      await pen.act('undoNetworkChange', { changeId: undo.undo.changeId });
    }
    expect((await storedRecords(client.caseId)).filter(({ kind }) => kind !== 'MAP')).toEqual([]);
  });
});
