import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, addYears, todayInTheNetherlands } from '@netwerk/domain';
import { asWorker, testApi, type Screen, type TestApi } from '../../support/app.ts';
import { aClient, aWorker, worksOn, type Worker } from '../../support/builders.ts';
import {
  assignRoleOperation,
  caseWorkOperation,
  changeCaseOperation,
  closeCaseOperation,
  closedClientsOperation,
  handOverOperation,
  openCaseOperation,
  planLookAgainOperation,
  recordScalingOperation,
  reopenCaseOperation,
} from '../../support/case-work-operations.ts';
import { testGraph } from '../../support/graph.ts';
import { aCaseScene, anOwnCase, answerOf, ask, freshName, recordsOf, refusalOf, type CaseScene } from './case-scene.ts';

const today = todayInTheNetherlands();
const [yesterday, tomorrow] = [addDays(today, -1), addDays(today, 1)];

let api: TestApi;
let scene: CaseScene;
let ilse: Worker;
let ilseScreen: Screen;

beforeAll(async () => {
  api = await testApi();
  scene = await aCaseScene(api);
  ilse = await aWorker(testGraph(), scene.team, { callName: 'Ilse' });
  ilseScreen = await asWorker(api, ilse);
}, 60_000);

async function closedIn(screen: Screen): Promise<Record<string, unknown>[]> {
  return answerOf<Record<string, unknown>[]>(await ask(screen, closedClientsOperation, ''));
}

describe('closing a case', () => {
  test('keeps the outcome, who stays in touch, when to look again, and until when the file is kept', async () => {
    const { caseId } = await anOwnCase(scene);
    const words = '“Ik red het nu zelf, met de buurvrouw.”';
    const input = { outcome: 'PARTLY_REACHED', words, lightContactId: ilse.professionalId, lookAgainOn: tomorrow };
    expect(answerOf(await ask(scene.screen, closeCaseOperation, caseId, input))).toEqual({
      caseId,
      closedOn: today,
      keptUntil: addYears(today, 15),
    });
    const work = answerOf(await ask(scene.screen, caseWorkOperation, caseId));
    expect(work).toMatchObject({
      canWrite: false,
      closing: {
        closedOn: today,
        outcome: 'PARTLY_REACHED',
        words,
        lightContact: 'Ilse',
        lookAgainOn: tomorrow,
        keptUntil: addYears(today, 15),
        canReopen: true,
      },
    });
    for (const screen of [scene.screen, ilseScreen])
      expect(await closedIn(screen)).toContainEqual(
        expect.objectContaining({ caseId, lookAgainOn: tomorrow, due: false }),
      );
    expect(await recordsOf(caseId, 'closedClients')).toHaveLength(2);
  });

  test('lets nobody write any more', async () => {
    const { caseId } = await anOwnCase(scene);
    await ask(scene.screen, closeCaseOperation, caseId);
    for (const operation of [
      changeCaseOperation,
      recordScalingOperation,
      assignRoleOperation,
      handOverOperation,
      closeCaseOperation,
    ])
      expect(refusalOf(await ask(scene.screen, operation, caseId))).toEqual(['INVALID_INPUT', 'caseId', 'CASE_CLOSED']);
  });

  test('with one key at once closes once', async () => {
    const { caseId } = await anOwnCase(scene);
    const idempotencyKey = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => ask(scene.screen, closeCaseOperation, caseId, { idempotencyKey })),
    );
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect(await recordsOf(caseId, 'closeCase')).toHaveLength(1);
  });

  test('is refused with the field and the reason', async () => {
    const { caseId } = await anOwnCase(scene);
    const stranger = (await aCaseScene(api)).contact;
    const cases: [Record<string, unknown>, string, string][] = [
      [{ lookAgainOn: today }, 'lookAgainOn', 'NOT_AFTER_CLOSING'],
      [{ lightContactId: stranger.professionalId }, 'lightContactId', 'NOT_OF_TEAM'],
      [{ lightContactId: ilse.professionalId, lightContactWords: 'de huisarts' }, 'lightContactWords', 'ONE_OF_TWO'],
      [{ words: '999900006' }, 'words', 'HOLDS_BSN'],
    ];
    for (const [input, field, reason] of cases)
      expect(refusalOf(await ask(scene.screen, closeCaseOperation, caseId, input))).toEqual([
        'INVALID_INPUT',
        field,
        reason,
      ]);
    expect((await ask(scene.screen, closeCaseOperation, caseId, { outcome: 'BORED' })).errors[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
    expect(answerOf(await ask(scene.screen, caseWorkOperation, caseId))).toMatchObject({
      canWrite: true,
      closing: null,
    });
  });
});

describe('taking a closing back', () => {
  test('on the day itself leaves nothing of it', async () => {
    const { caseId } = await anOwnCase(scene);
    await ask(scene.screen, closeCaseOperation, caseId, {
      words: 'Klaar',
      lightContactId: ilse.professionalId,
      lookAgainOn: tomorrow,
    });
    expect(answerOf(await ask(scene.screen, reopenCaseOperation, caseId))).toEqual({ caseId });
    expect(answerOf(await ask(scene.screen, caseWorkOperation, caseId))).toMatchObject({
      canWrite: true,
      closing: null,
    });
    expect((await closedIn(ilseScreen)).map((each) => each['caseId'])).not.toContain(caseId);
    expect(refusalOf(await ask(scene.screen, reopenCaseOperation, caseId))).toEqual([
      'INVALID_INPUT',
      'caseId',
      'NOT_CLOSED',
    ]);
  });

  test('is refused later, and when another case was opened meanwhile', async () => {
    const earlier = await anOwnCase(scene, { closedOn: yesterday });
    expect(refusalOf(await ask(scene.screen, reopenCaseOperation, earlier.caseId))).toEqual([
      'INVALID_INPUT',
      'caseId',
      'CLOSED_EARLIER',
    ]);
    const own = await anOwnCase(scene, { familyName: freshName() });
    await ask(scene.screen, closeCaseOperation, own.caseId);
    await ask(scene.screen, openCaseOperation, '', { teamId: scene.team.id, residentId: own.residentId });
    expect(refusalOf(await ask(scene.screen, reopenCaseOperation, own.caseId))).toEqual([
      'INVALID_INPUT',
      'caseId',
      'OTHER_CASE_OPEN',
    ]);
  });
});

describe('present blijven', () => {
  test('shows what is due first, to who was contact person at the end and to nobody else', async () => {
    const later = await anOwnCase(scene, { familyName: freshName() });
    const due = await anOwnCase(scene, { familyName: freshName(), closedOn: yesterday });
    await ask(scene.screen, closeCaseOperation, later.caseId, { lookAgainOn: addDays(today, 40) });
    await ask(scene.screen, planLookAgainOperation, due.caseId, { on: addDays(today, 20) });
    const order = (await closedIn(scene.screen)).map((each) => each['caseId']);
    expect(order.indexOf(due.caseId)).toBeLessThan(order.indexOf(later.caseId));
    const [duo, former] = [await aWorker(testGraph(), scene.team), await aWorker(testGraph(), scene.team)];
    await worksOn(testGraph(), duo, due, { role: 'DUO' });
    await worksOn(testGraph(), former, due, { to: '2026-01-01' });
    for (const worker of [duo, former, ilse]) {
      const screen = await asWorker(api, worker);
      expect((await closedIn(screen)).map((each) => each['caseId'])).not.toContain(due.caseId);
      expect(refusalOf(await ask(screen, planLookAgainOperation, due.caseId, { on: tomorrow }))[0]).toBe('NOT_FOUND');
    }
  });

  test('plans another day or takes it from the list, and never a day that has passed', async () => {
    const { caseId } = await anOwnCase(scene, { closedOn: '2025-03-01' });
    expect(refusalOf(await ask(scene.screen, planLookAgainOperation, caseId, { on: today }))).toEqual([
      'INVALID_INPUT',
      'on',
      'IN_THE_PAST',
    ]);
    await ask(scene.screen, planLookAgainOperation, caseId, { on: tomorrow });
    expect((await closedIn(scene.screen)).map((each) => each['caseId'])).toContain(caseId);
    await ask(scene.screen, planLookAgainOperation, caseId);
    expect((await closedIn(scene.screen)).map((each) => each['caseId'])).not.toContain(caseId);
  });

  test('lets a case be opened again for somebody who has moved out of the areas', async () => {
    const elsewhere = await aCaseScene(api);
    const moved = await aClient(testGraph(), elsewhere.team, { closedOn: yesterday });
    const input = { teamId: scene.team.id, residentId: moved.residentId };
    expect(refusalOf(await ask(scene.screen, openCaseOperation, '', input))[0]).toBe('NOT_FOUND');
    await worksOn(testGraph(), scene.contact, moved);
    expect(answerOf(await ask(scene.screen, openCaseOperation, '', input))).toMatchObject({ __typename: 'CaseOpened' });
  });
});
