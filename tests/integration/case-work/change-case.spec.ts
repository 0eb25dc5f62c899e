import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { asWorker, testApi, type Screen, type TestApi } from '../../support/app.ts';
import { aWorker, worksOn, type Client, type Worker } from '../../support/builders.ts';
import {
  caseColleaguesOperation,
  caseWorkOperation,
  changeCaseOperation,
  recordScalingOperation,
} from '../../support/case-work-operations.ts';
import { testGraph } from '../../support/graph.ts';
import { openingOperation } from '../../support/operations.ts';
import {
  aCaseScene,
  anOwnCase,
  answerOf,
  ask,
  countsOf,
  freshName,
  recordsOf,
  refusalOf,
  type CaseScene,
} from './case-scene.ts';

let api: TestApi;
let scene: CaseScene;
let duo: Worker;
let duoScreen: Screen;

beforeAll(async () => {
  api = await testApi();
  scene = await aCaseScene(api);
  duo = await aWorker(testGraph(), scene.team, { callName: 'Ilse' });
  duoScreen = await asWorker(api, duo);
}, 60_000);

async function aSharedCase(options: Parameters<typeof anOwnCase>[1] = {}): Promise<Client> {
  const client = await anOwnCase(scene, options);
  await worksOn(testGraph(), duo, client, { role: 'DUO' });
  return client;
}

describe('changing the texts of a case', () => {
  test('stores them as sent, keeps what stood there, and says who changed it', async () => {
    const { caseId } = await aSharedCase();
    const sent = {
      question: '  “Ik wil\n\trust”  ',
      goal: 'Elke dag naar buiten',
      agreedInstead: 'Eerst samen wandelen',
    };
    const answer = await ask(duoScreen, changeCaseOperation, caseId, sent);
    expect(answerOf(answer)).toEqual({ __typename: 'CaseChanged', caseId, version: 2 });
    const work = answerOf(await ask(scene.screen, caseWorkOperation, caseId));
    expect(work['texts']).toMatchObject({ version: 2, ...sent });
    expect(work['earlierTexts']).toEqual([
      expect.objectContaining({
        replacedBy: 'Ilse',
        texts: expect.objectContaining({ version: 1, question: 'Ik wil het weer zelf kunnen', goal: null }),
      }),
    ]);
    expect(await recordsOf(caseId, 'changeCase')).toEqual([
      { action: 'CHANGE', subject: 'CaseChanged', rule: 'CW-1', ground: 'WMO' },
    ]);
  });

  test('shows who comes second the newer texts, and stores nothing of theirs', async () => {
    const { caseId } = await aSharedCase();
    const sent = (question: string, screen: Screen) => ask(screen, changeCaseOperation, caseId, { question });
    const answers = await Promise.all([sent('Samen', scene.screen), sent('Alleen', duoScreen)]);
    const [changed, newer] = answers
      .map((answer) => answerOf(answer))
      .sort((one) => (one['__typename'] === 'CaseChanged' ? -1 : 1));
    expect(changed).toMatchObject({ __typename: 'CaseChanged', version: 2 });
    const work = answerOf<{ texts: object }>(await ask(scene.screen, caseWorkOperation, caseId));
    expect(newer).toMatchObject({ __typename: 'NewerCaseTexts', texts: work.texts });
    expect(['Samira', 'Ilse', 'Werker']).toContain(newer?.['changedBy']);
    expect(await countsOf(caseId)).toMatchObject({ version: 2, editions: 1 });
  });

  test('by many editors at once loses no change', async () => {
    const { caseId } = await aSharedCase();
    const screens = [scene.screen, duoScreen];
    const once = async (screen: Screen, question: string): Promise<void> => {
      for (let baseVersion = 1; ;) {
        const answer = answerOf<{ __typename: string; texts?: { version: number } }>(
          await ask(screen, changeCaseOperation, caseId, { question, baseVersion }),
        );
        if (answer.__typename === 'CaseChanged') return;
        baseVersion = answer.texts?.version ?? 0;
      }
    };
    await Promise.all(Array.from({ length: 10 }, (_, index) => once(screens[index % 2] as Screen, `Vraag ${index}`)));
    expect(await countsOf(caseId)).toMatchObject({ version: 11, editions: 10 });
  });

  test('with one key at once has one effect', async () => {
    const { caseId } = await aSharedCase();
    const idempotencyKey = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => ask(scene.screen, changeCaseOperation, caseId, { idempotencyKey })),
    );
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect(await countsOf(caseId)).toMatchObject({ version: 2, editions: 1 });
  });
});

describe('op- en afschalen', () => {
  test('is kept with its day, the latest first', async () => {
    const { caseId } = await aSharedCase();
    await ask(scene.screen, recordScalingOperation, caseId);
    await ask(duoScreen, recordScalingOperation, caseId, { direction: 'DOWN', on: '2026-03-01', to: 'de buurvrouw' });
    const work = answerOf<{ scaling: object[] }>(await ask(scene.screen, caseWorkOperation, caseId));
    expect(work.scaling).toEqual([
      expect.objectContaining({ direction: 'DOWN', on: '2026-03-01', to: 'de buurvrouw' }),
      expect.objectContaining({ direction: 'UP', on: '2026-01-01', to: 'wijkverpleging' }),
    ]);
  });

  test('is refused before the case was opened, with a number that looks like a BSN, or outside 1900 to ten years ahead', async () => {
    const { caseId } = await aSharedCase({ openedOn: '2026-01-01' });
    const refused = async (input: Record<string, unknown>) =>
      refusalOf(await ask(scene.screen, recordScalingOperation, caseId, input));
    expect(await refused({ on: '2025-12-31' })).toEqual(['INVALID_INPUT', 'on', 'BEFORE_OPENING']);
    expect(await refused({ why: '999900006' })).toEqual(['INVALID_INPUT', 'why', 'HOLDS_BSN']);
    expect((await refused({ on: '1899-12-31' }))[0]).toBe('BAD_USER_INPUT');
    expect((await refused({ on: '2099-01-01' }))[0]).toBe('BAD_USER_INPUT');
    expect(await countsOf(caseId)).toMatchObject({ scalings: 0 });
  });
});

describe('who may', () => {
  test('nobody without a role writes: a colleague who opened it with a reason reads, everybody else finds nothing', async () => {
    const familyName = freshName();
    const { caseId } = await aSharedCase({ familyName });
    const colleague = await asWorker(api, await aWorker(testGraph(), scene.team));
    const outer = await asWorker(api, await aWorker(testGraph(), scene.team, { shell: 'OUTER' }));
    const otherTeam = (await aCaseScene(api)).screen;
    for (const screen of [colleague, outer, otherTeam])
      for (const operation of [caseWorkOperation, caseColleaguesOperation, changeCaseOperation, recordScalingOperation])
        expect(refusalOf(await ask(screen, operation, caseId))[0]).toBe('NOT_FOUND');
    await colleague.ask(openingOperation.document, {
      input: { idempotencyKey: randomUUID(), name: `Truus ${familyName}`, reason: 'CONSULTATION' },
    });
    const work = answerOf(await ask(colleague, caseWorkOperation, caseId));
    expect(work).toMatchObject({ canWrite: false, canHandOver: false });
    for (const operation of [caseColleaguesOperation, changeCaseOperation, recordScalingOperation])
      expect(refusalOf(await ask(colleague, operation, caseId))[0]).toBe('NOT_FOUND');
    expect(await countsOf(caseId)).toMatchObject({ version: 1, scalings: 0 });
  });

  test('who had a role until yesterday finds nothing, and a manager is refused before anything runs', async () => {
    const { caseId } = await aSharedCase();
    const former = await aWorker(testGraph(), scene.team);
    await worksOn(testGraph(), former, { caseId, residentId: '' }, { role: 'STAND_IN', to: '2026-01-01' });
    expect(refusalOf(await ask(await asWorker(api, former), changeCaseOperation, caseId))[0]).toBe('NOT_FOUND');
    const manager = await asWorker(api, await aWorker(testGraph(), scene.team, { role: 'AREA_MANAGER' }));
    expect(refusalOf(await ask(manager, changeCaseOperation, caseId))[0]).toBe('NOT_ALLOWED');
  });

  test('in a closed case nobody writes: its own worker hears why', async () => {
    const { caseId } = await aSharedCase({ closedOn: '2026-01-01' });
    for (const operation of [changeCaseOperation, recordScalingOperation])
      expect(refusalOf(await ask(scene.screen, operation, caseId))).toEqual(['INVALID_INPUT', 'caseId', 'CASE_CLOSED']);
  });
});
