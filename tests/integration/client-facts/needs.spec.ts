import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '@netwerk/domain';
import type { Client } from '../../support/builders.ts';
import {
  act,
  aDuo,
  aFile,
  aScene,
  factsOf,
  logOf,
  outcome,
  refusal,
  today,
  type Fact,
  type Scene,
} from './facts-scene.ts';

let scene: Scene;

beforeAll(async () => {
  scene = await aScene();
}, 60_000);

async function withNeed(): Promise<{ client: Client; need: Fact }> {
  const client = await aFile(scene);
  await act(scene.screen, client, 'recordNeed');
  const [need] = (await factsOf(scene.screen, client)).needs;
  if (need === undefined) throw new Error('Nothing was recorded.');
  return { client, need };
}

const changed = {
  words: 'Iemand die meegaat naar de markt',
  supportKind: 'COMPANY',
  handlesMoney: false,
  stepFree: true,
};

describe('what a client wants', () => {
  test('is stored as it was said, with who wrote it down', async () => {
    const client = await aFile(scene);
    const sent = {
      words: 'Iemand die mijn post met mij doorneemt',
      supportKind: 'ADVICE',
      lifeDomain: 'FINANCE',
      interest: 'PAPERS',
      handlesMoney: true,
      withWhom: 'WOMAN',
      stepFree: true,
      mostMetres: 1500,
      since: addDays(today, -3),
    };
    const answer = outcome(await act(scene.screen, client, 'recordNeed', sent));
    expect(answer).toMatchObject({ caseId: client.caseId, version: 1 });
    expect((await factsOf(scene.screen, client)).needs).toEqual([
      {
        ...sent,
        id: answer['needId'],
        version: 1,
        confirmedOn: sent.since,
        state: 'OPEN',
        endedOn: null,
        recordedBy: 'Hanna',
      },
    ]);
  });

  test('is changed as a whole, and was confirmed today', async () => {
    const { client, need } = await withNeed();
    const input = { needId: need.id, baseVersion: 1, ...changed, since: need['since'] };
    expect(outcome(await act(scene.screen, client, 'changeNeed', input))).toMatchObject({
      __typename: 'NeedSaved',
      version: 2,
    });
    expect((await factsOf(scene.screen, client)).needs).toMatchObject([
      { ...changed, version: 2, confirmedOn: today, mostMetres: null, withWhom: null },
    ]);
  });

  test.each(['MET', 'WITHDRAWN'])('ends as %s, stays kept and asks nothing any more', async (because) => {
    const { client, need } = await withNeed();
    const end = { needId: need.id, baseVersion: 1, because, on: today };
    expect(outcome(await act(scene.screen, client, 'endNeed', end))).toMatchObject({ version: 2 });
    expect((await factsOf(scene.screen, client)).needs).toMatchObject([{ state: because, endedOn: today }]);
    expect(refusal(await act(scene.screen, client, 'endNeed', { ...end, baseVersion: 2 }))).toMatchObject({
      details: { field: 'needId', reason: 'ENDED_ALREADY' },
    });
  });

  test('of two workers on one need one wins, and the other sees the newer version', async () => {
    const { client, need } = await withNeed();
    const other = await aDuo(scene, client);
    const input = { needId: need.id, baseVersion: 1, ...changed };
    const both = await Promise.all([
      act(scene.screen, client, 'changeNeed', input),
      act(other, client, 'changeNeed', { ...input, words: 'iets anders' }),
    ]);
    expect(both.map((answer) => outcome(answer)['__typename']).sort()).toEqual(['NeedSaved', 'NewerNeed']);
    const [stored] = (await factsOf(scene.screen, client)).needs;
    const newer = both.map(outcome).find((answer) => answer['__typename'] === 'NewerNeed');
    expect(newer?.['need']).toEqual(stored);
  });

  test('twenty times the same key is one need and one answer; with other words it is refused', async () => {
    const client = await aFile(scene);
    const idempotencyKey = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => act(scene.screen, client, 'recordNeed', { idempotencyKey })),
    );
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect((await factsOf(scene.screen, client)).needs).toHaveLength(1);
    expect(refusal(await act(scene.screen, client, 'recordNeed', { idempotencyKey, words: 'anders' }))?.code).toBe(
      'CONFLICT',
    );
  });

  test('at most twenty stand open', async () => {
    const client = await aFile(scene);
    for (let count = 0; count < 20; count += 1) await act(scene.screen, client, 'recordNeed');
    expect(refusal(await act(scene.screen, client, 'recordNeed'))).toMatchObject({
      code: 'INVALID_INPUT',
      details: { field: 'caseId', reason: 'TOO_MANY', limit: 20 },
    });
  });

  test.each<[string, Record<string, unknown>, string, string]>([
    ['no words', { words: ' ' }, 'words', 'EMPTY'],
    ['a BSN', { words: 'dossier 999910000' }, 'words', 'HOLDS_BSN'],
    ['too much', { words: 'a'.repeat(301) }, 'words', 'TOO_LONG'],
    ['a day to come', { since: addDays(today, 1) }, 'since', 'IN_FUTURE'],
    ['a distance of a few steps', { mostMetres: 99 }, 'mostMetres', 'OUT_OF_BOUNDS'],
    ['a distance across the country', { mostMetres: 50_001 }, 'mostMetres', 'OUT_OF_BOUNDS'],
  ])('is refused with %s', async (_, input, field, reason) => {
    const client = await aFile(scene);
    expect(refusal(await act(scene.screen, client, 'recordNeed', input))).toMatchObject({
      code: 'INVALID_INPUT',
      details: { field, reason },
    });
    expect((await factsOf(scene.screen, client)).needs).toEqual([]);
  });

  test('does not end before it began, nor in the future', async () => {
    const { client, need } = await withNeed();
    const end = { needId: need.id, baseVersion: 1, because: 'MET' };
    const early = await act(scene.screen, client, 'endNeed', { ...end, on: '2026-10-31' });
    expect(refusal(early)?.details).toEqual({ field: 'on', reason: 'BEFORE_SINCE' });
    const late = await act(scene.screen, client, 'endNeed', { ...end, on: addDays(today, 1) });
    expect(refusal(late)?.details).toEqual({ field: 'on', reason: 'IN_FUTURE' });
  });

  test('of another file is NOT_FOUND, also for who works on both', async () => {
    const { need } = await withNeed();
    const other = await aFile(scene);
    const end = { needId: need.id, baseVersion: 1, because: 'MET', on: today };
    expect(refusal(await act(scene.screen, other, 'endNeed', end))?.code).toBe('NOT_FOUND');
  });

  test('every act stands in the log of the file, with its rule and ground', async () => {
    const { client, need } = await withNeed();
    await act(scene.screen, client, 'endNeed', { needId: need.id, baseVersion: 1, because: 'MET', on: today });
    const common = { result: 'OK', ground: 'WMO' };
    expect(await logOf(client.caseId)).toEqual([
      { operation: 'recordNeed', action: 'CREATE', subject: 'NeedSaved', rule: 'SW-55', ...common },
      { operation: 'clientFacts', action: 'READ', subject: 'ClientFacts', rule: 'SW-54', ...common },
      { operation: 'endNeed', action: 'CHANGE', subject: 'NeedSaved', rule: 'SW-55', ...common },
    ]);
  });
});
