import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, todayInTheNetherlands } from '@netwerk/domain';
import { caseFile } from '@netwerk/graph';
import { asWorker, testApi, type Screen, type TestApi } from '../../support/app.ts';
import { aWorker, beginning, worksOn, type Worker } from '../../support/builders.ts';
import {
  assignRoleOperation,
  caseColleaguesOperation,
  caseWorkOperation,
  endRoleOperation,
  handOverOperation,
} from '../../support/case-work-operations.ts';
import { testGraph } from '../../support/graph.ts';
import { clientOperation, openingOperation } from '../../support/operations.ts';
import { aCaseScene, anOwnCase, answerOf, ask, countsOf, freshName, refusalOf, type CaseScene } from './case-scene.ts';

const today = todayInTheNetherlands();
const [tomorrow, nextWeek, nextMonth] = [addDays(today, 1), addDays(today, 7), addDays(today, 30)];

let api: TestApi;
let scene: CaseScene;
let ilse: Worker;
let outer: Worker;
let stranger: Worker;
let ilseScreen: Screen;

beforeAll(async () => {
  api = await testApi();
  scene = await aCaseScene(api);
  ilse = await aWorker(testGraph(), scene.team, { callName: 'Ilse' });
  outer = await aWorker(testGraph(), scene.team, { callName: 'Karim', shell: 'OUTER' });
  stranger = (await aCaseScene(api)).contact;
  ilseScreen = await asWorker(api, ilse);
}, 60_000);

interface Role {
  readonly professionalId: string;
  readonly role: string;
  readonly since: string;
  readonly until: string | null;
  readonly handoverWords: string | null;
}

async function rolesIn(caseId: string, screen = scene.screen): Promise<Role[]> {
  return answerOf<{ roles: Role[] }>(await ask(screen, caseWorkOperation, caseId)).roles;
}

function reads(worker: Worker, caseId: string, day: string) {
  const parameters = { caseId, professionalId: worker.professionalId, today: day, now: `${day}T10:00:00Z` };
  return testGraph()
    .read(worker.caller, caseFile, parameters)
    .then((rows) => rows.length > 0);
}

describe('roles', () => {
  test('go to a colleague of the team in either shell, from a day until a day', async () => {
    const { caseId } = await anOwnCase(scene);
    await ask(scene.screen, assignRoleOperation, caseId, { professionalId: ilse.professionalId, from: today });
    await ask(scene.screen, assignRoleOperation, caseId, {
      professionalId: outer.professionalId,
      role: 'STAND_IN',
      from: tomorrow,
      until: nextWeek,
    });
    expect(await rolesIn(caseId)).toEqual([
      expect.objectContaining({
        professionalId: outer.professionalId,
        role: 'STAND_IN',
        since: tomorrow,
        until: nextWeek,
      }),
      expect.objectContaining({ professionalId: ilse.professionalId, role: 'DUO', since: today, until: null }),
      expect.objectContaining({ role: 'CONTACT', since: beginning }),
    ]);
    expect([
      await reads(outer, caseId, today),
      await reads(outer, caseId, tomorrow),
      await reads(outer, caseId, nextWeek),
    ]).toEqual([false, true, false]);
    expect(answerOf(await ask(ilseScreen, clientOperation, caseId))).toMatchObject({ access: { myRole: 'DUO' } });
  });

  test('end on a day; what has ended stays as it was', async () => {
    const { caseId } = await anOwnCase(scene);
    await worksOn(testGraph(), ilse, { caseId, residentId: '' }, { role: 'DUO', from: beginning });
    const input = { professionalId: ilse.professionalId, since: beginning };
    expect(answerOf(await ask(scene.screen, endRoleOperation, caseId, { ...input, on: today }))).toEqual({ caseId });
    expect(refusalOf(await ask(ilseScreen, clientOperation, caseId))[0]).toBe('NOT_FOUND');
    expect(refusalOf(await ask(scene.screen, endRoleOperation, caseId, { ...input, on: tomorrow }))).toEqual([
      'INVALID_INPUT',
      'since',
      'ALREADY_ENDED',
    ]);
  });

  test('are refused with the field and the reason', async () => {
    const { caseId } = await anOwnCase(scene, { openedOn: '2025-01-01' });
    const professionalId = ilse.professionalId;
    const assigning: [Record<string, unknown>, string, string][] = [
      [{ professionalId: stranger.professionalId, from: today }, 'professionalId', 'NOT_OF_TEAM'],
      [{ professionalId: randomUUID(), from: today }, 'professionalId', 'NOT_OF_TEAM'],
      [{ professionalId, role: 'CONTACT', from: today }, 'role', 'HAND_OVER_CONTACT'],
      [{ professionalId, from: '2024-12-31' }, 'from', 'BEFORE_OPENING'],
      [{ professionalId, from: today, until: today }, 'until', 'END_NOT_AFTER_START'],
    ];
    for (const [input, field, reason] of assigning)
      expect(refusalOf(await ask(scene.screen, assignRoleOperation, caseId, input))).toEqual([
        'INVALID_INPUT',
        field,
        reason,
      ]);
    await ask(scene.screen, assignRoleOperation, caseId, { professionalId, from: today, until: nextWeek });
    expect(refusalOf(await ask(scene.screen, assignRoleOperation, caseId, { professionalId, from: tomorrow }))).toEqual(
      ['INVALID_INPUT', 'from', 'HAS_ROLE_ALREADY'],
    );
    const ending: [Record<string, unknown>, string, string][] = [
      [{ professionalId, role: 'CONTACT', since: beginning, on: today }, 'role', 'HAND_OVER_CONTACT'],
      [{ professionalId, since: today, on: today }, 'on', 'END_NOT_AFTER_START'],
      [{ professionalId, since: tomorrow, on: nextWeek }, 'since', 'NO_SUCH_ROLE'],
      [{ professionalId, since: today, on: nextMonth }, 'on', 'AFTER_END'],
    ];
    for (const [input, field, reason] of ending)
      expect(refusalOf(await ask(scene.screen, endRoleOperation, caseId, input))).toEqual([
        'INVALID_INPUT',
        field,
        reason,
      ]);
    expect(await countsOf(caseId)).toMatchObject({ roles: 2 });
  });

  test('can be given to everybody in the team, and to nobody else', async () => {
    const { caseId } = await anOwnCase(scene);
    const colleagues = answerOf<{ professionalId: string; shell: string }[]>(
      await ask(scene.screen, caseColleaguesOperation, caseId),
    );
    expect(colleagues.map((each) => each.professionalId).sort()).toEqual(
      [scene.contact, ilse, outer].map((worker) => worker.professionalId).sort(),
    );
    expect(colleagues.find((each) => each.professionalId === outer.professionalId)?.shell).toBe('OUTER');
  });
});

describe('handing the contact over', () => {
  test('on a later day: until then the old contact person, from then on the new one, with the words', async () => {
    const { caseId } = await anOwnCase(scene);
    const words = 'Truus houdt van koffie om tien uur.';
    const input = { to: ilse.professionalId, on: nextWeek, words };
    const idempotencyKey = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => ask(scene.screen, handOverOperation, caseId, { ...input, idempotencyKey })),
    );
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect(await rolesIn(caseId)).toEqual([
      expect.objectContaining({
        professionalId: ilse.professionalId,
        since: nextWeek,
        until: null,
        handoverWords: words,
      }),
      expect.objectContaining({ professionalId: scene.contact.professionalId, until: nextWeek, handoverWords: null }),
    ]);
    const day = [addDays(nextWeek, -1), nextWeek];
    expect(await Promise.all(day.map((each) => reads(scene.contact, caseId, each)))).toEqual([true, false]);
    expect(await Promise.all(day.map((each) => reads(ilse, caseId, each)))).toEqual([false, true]);
  });

  test('the words are not for a colleague who opened the file with a reason', async () => {
    const name = freshName();
    const { caseId } = await anOwnCase(scene, { callName: name, familyName: '' });
    const words = 'Truus houdt van koffie om tien uur.';
    await ask(scene.screen, handOverOperation, caseId, { to: outer.professionalId, on: nextWeek, words });
    const opened = await ilseScreen.ask(openingOperation.document, openingOperation.variables({ caseId, name }));
    expect(opened.data).toMatchObject({ openColleagueClient: { caseId } });
    const seen = await ask(ilseScreen, caseWorkOperation, caseId);
    expect(answerOf(seen)).toMatchObject({
      canWrite: false,
      roles: [{ handoverWords: null }, { handoverWords: null }],
    });
    expect(seen.text).not.toContain('koffie');
    expect((await rolesIn(caseId)).map((each) => each.handoverWords)).toContain(words);
  });

  test('again, replaces the handover that was planned', async () => {
    const { caseId } = await anOwnCase(scene);
    await ask(scene.screen, handOverOperation, caseId, { to: ilse.professionalId, on: nextWeek });
    await ask(scene.screen, handOverOperation, caseId, { to: outer.professionalId, on: nextMonth });
    expect((await rolesIn(caseId)).map(({ professionalId, since, until }) => [professionalId, since, until])).toEqual([
      [outer.professionalId, nextMonth, null],
      [scene.contact.professionalId, beginning, nextMonth],
    ]);
  });

  test('today takes effect at once, and can be done by the regisseur', async () => {
    const { caseId } = await anOwnCase(scene);
    await worksOn(testGraph(), ilse, { caseId, residentId: '' }, { role: 'REGISSEUR' });
    await ask(ilseScreen, handOverOperation, caseId, { to: outer.professionalId, on: today });
    expect(refusalOf(await ask(scene.screen, clientOperation, caseId))[0]).toBe('NOT_FOUND');
    expect(answerOf(await ask(ilseScreen, caseWorkOperation, caseId))).toMatchObject({ canHandOver: true });
  });

  test('is refused with the field and the reason', async () => {
    const { caseId } = await anOwnCase(scene);
    const to = ilse.professionalId;
    const cases: [Record<string, unknown>, string, string][] = [
      [{ to: stranger.professionalId, on: tomorrow }, 'to', 'NOT_OF_TEAM'],
      [{ to: scene.contact.professionalId, on: tomorrow }, 'to', 'ALREADY_CONTACT'],
      [{ to, on: addDays(today, -1) }, 'on', 'IN_THE_PAST'],
      [{ to, on: tomorrow, words: '999900006' }, 'words', 'HOLDS_BSN'],
    ];
    for (const [input, field, reason] of cases)
      expect(refusalOf(await ask(scene.screen, handOverOperation, caseId, input))).toEqual([
        'INVALID_INPUT',
        field,
        reason,
      ]);
    await worksOn(testGraph(), ilse, { caseId, residentId: '' }, { role: 'DUO' });
    const byDuo = await ask(ilseScreen, handOverOperation, caseId, { to, on: tomorrow });
    expect(byDuo.errors[0]?.extensions).toMatchObject({
      code: 'NOT_ALLOWED',
      details: { reason: 'CONTACT_OR_REGISSEUR' },
    });
    expect(await countsOf(caseId)).toMatchObject({ roles: 2 });
  });
});
