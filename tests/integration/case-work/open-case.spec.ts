import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { asWorker, testApi, type TestApi } from '../../support/app.ts';
import { aClient, aMunicipality, aTeam, aWorker, type Worker } from '../../support/builders.ts';
import { caseTeamsOperation, caseWorkOperation, openCaseOperation } from '../../support/case-work-operations.ts';
import { testGraph } from '../../support/graph.ts';
import { myClientsOperation } from '../../support/operations.ts';
import {
  aCaseScene,
  answerOf,
  ask,
  freshName,
  peopleNamed,
  recordsOf,
  refusalOf,
  type CaseScene,
} from './case-scene.ts';

let api: TestApi;
let scene: CaseScene;
let ilse: Worker;

beforeAll(async () => {
  api = await testApi();
  scene = await aCaseScene(api);
  ilse = await aWorker(testGraph(), scene.team, { callName: 'Ilse' });
}, 60_000);

function newResident(familyName: string, more: Record<string, unknown> = {}) {
  const areaCode = scene.team.municipality.neighbourhoodCode;
  return { callName: 'Bep', familyName, areaCode, minor: false, hiddenAddress: false, ...more };
}

function open(input: Record<string, unknown>, screen = scene.screen) {
  return ask(screen, openCaseOperation, '', { teamId: scene.team.id, residentId: null, ...input });
}

describe('opening a case', () => {
  test('for a new resident makes the person, the case and the contact person, with one record', async () => {
    const familyName = freshName();
    const answer = answerOf(await open({ newResident: newResident(familyName), referrer: 'huisarts' }));
    expect(answer).toMatchObject({ __typename: 'CaseOpened', mine: true });
    const caseId = String(answer['caseId']);
    const work = answerOf(await ask(scene.screen, caseWorkOperation, caseId));
    expect(work).toMatchObject({
      canWrite: true,
      canHandOver: true,
      texts: { version: 1, referrer: 'huisarts', question: 'Ik wil het zelf kunnen', goal: null },
      roles: [{ professionalId: scene.contact.professionalId, role: 'CONTACT', until: null }],
      closing: null,
    });
    expect(await recordsOf(caseId, 'openCase')).toEqual([
      { action: 'CREATE', subject: 'CaseOpened', rule: 'CW-3', ground: 'WMO' },
    ]);
    const mine = await ask(scene.screen, myClientsOperation, '');
    expect(mine.text).toContain(`Bep ${familyName}`);
    expect(mine.text).toContain('NO_NETWORK');
  });

  test('with one key twenty times at once makes one person and one case, and equal answers', async () => {
    const familyName = freshName();
    const input = { idempotencyKey: randomUUID(), newResident: newResident(familyName) };
    const answers = await Promise.all(Array.from({ length: 20 }, () => open(input)));
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect(answerOf(answers[0] as never)).toMatchObject({ __typename: 'CaseOpened' });
    expect(await peopleNamed(`bep ${familyName.toLowerCase()}`)).toEqual([expect.objectContaining({ cases: 1 })]);
  });

  test('by two workers at once writes one new resident down once: the second is shown the first', async () => {
    const familyName = freshName();
    const other = await asWorker(api, ilse);
    const answers = await Promise.all([
      open({ newResident: newResident(familyName) }),
      open({ newResident: newResident(familyName) }, other),
    ]);
    const kinds = answers.map((answer) => answerOf(answer)['__typename']);
    expect(kinds.sort()).toEqual(['CaseOpened', 'ResidentLooksAlike']);
    expect(await peopleNamed(`bep ${familyName.toLowerCase()}`)).toHaveLength(1);
  });

  test('shows who has the name already; ruled out, a second person is made', async () => {
    const familyName = freshName();
    const known = await aClient(testGraph(), scene.team, { callName: 'Bep', familyName, closedOn: '2025-06-01' });
    const first = answerOf<{ choices: { residentId: string; area: unknown }[] }>(
      await open({ newResident: newResident(familyName) }),
    );
    expect(first.choices).toEqual([
      expect.objectContaining({ residentId: known.residentId, fullName: `Bep ${familyName}` }),
    ]);
    expect(await recordsOf(known.residentId, 'openCase')).toHaveLength(1);
    const notThese = [known.residentId];
    expect(answerOf(await open({ newResident: newResident(familyName, { notThese }) }))).toMatchObject({
      __typename: 'CaseOpened',
    });
    expect(await peopleNamed(`bep ${familyName.toLowerCase()}`)).toHaveLength(2);
  });

  test('for a known resident opens one case per team, and names the one that is open', async () => {
    const known = await aClient(testGraph(), scene.team, { familyName: freshName(), closedOn: '2025-06-01' });
    const race = await Promise.all(
      [scene.screen, await asWorker(api, ilse)].map((screen) => open({ residentId: known.residentId }, screen)),
    );
    const [opened, already] = race
      .map((answer) => answerOf(answer))
      .sort((one, other) => (one['__typename'] === 'CaseOpened' ? -1 : other['__typename'] === 'CaseOpened' ? 1 : 0));
    expect(opened).toMatchObject({ __typename: 'CaseOpened', mine: true });
    expect(already).toMatchObject({ __typename: 'CaseAlreadyOpen', caseId: opened?.['caseId'], mine: false });
  });

  test('gives the contact to a colleague, and the opener a role beside her or none', async () => {
    const contactId = ilse.professionalId;
    const without = answerOf(await open({ newResident: newResident(freshName()), contactId }));
    expect(without).toMatchObject({ mine: false });
    expect(refusalOf(await ask(scene.screen, caseWorkOperation, String(without['caseId'])))[0]).toBe('NOT_FOUND');
    const beside = answerOf(await open({ newResident: newResident(freshName()), contactId, ownRole: 'DUO' }));
    const work = answerOf<{ roles: { role: string }[] }>(
      await ask(scene.screen, caseWorkOperation, String(beside['caseId'])),
    );
    expect(work.roles.map(({ role }) => role)).toEqual(['CONTACT', 'DUO']);
  });

  test('keeps a hidden address from the list', async () => {
    const familyName = freshName();
    await open({ newResident: newResident(familyName, { hiddenAddress: true }) });
    const mine = answerOf<{ edges: { node: { fullName: string } }[] }>(await ask(scene.screen, myClientsOperation, ''));
    const found = mine.edges.find(({ node }) => node.fullName.endsWith(familyName));
    expect(found?.node).toMatchObject({ area: null, addressHidden: true, attention: { kind: 'SAFETY_FIRST' } });
  });
});

describe('is refused', () => {
  test('for a resident of another town as for one who does not exist', async () => {
    const elsewhere = await aClient(testGraph(), await aTeam(testGraph(), await aMunicipality(testGraph())));
    const [foreign, unknown] = [
      await open({ residentId: elsewhere.residentId }),
      await open({ residentId: randomUUID() }),
    ];
    expect(foreign.text).toBe(unknown.text);
    expect(refusalOf(foreign)[0]).toBe('NOT_FOUND');
  });

  test('to the buitenschil and to another team', async () => {
    const outer = await asWorker(api, await aWorker(testGraph(), scene.team, { shell: 'OUTER' }));
    expect(refusalOf(await open({ newResident: newResident(freshName()) }, outer))[0]).toBe('NOT_FOUND');
    expect(answerOf(await ask(outer, caseTeamsOperation, ''))).toEqual([]);
    const other = await aCaseScene(api);
    expect(refusalOf(await open({ newResident: newResident(freshName()) }, other.screen))[0]).toBe('NOT_FOUND');
  });

  test('with the field and the reason', async () => {
    const [familyName, other] = [freshName(), await aCaseScene(api)];
    const resident = newResident(familyName);
    const cases: [Record<string, unknown>, string, string][] = [
      [{}, 'residentId', 'ONE_OF_TWO'],
      [{ residentId: randomUUID(), newResident: resident }, 'residentId', 'ONE_OF_TWO'],
      [{ newResident: resident, contactId: other.contact.professionalId }, 'contactId', 'NOT_OF_TEAM'],
      [{ newResident: resident, ownRole: 'CONTACT' }, 'ownRole', 'CONTACT_IS_GIVEN'],
      [
        { newResident: { ...resident, areaCode: other.team.municipality.neighbourhoodCode } },
        'newResident.areaCode',
        'NOT_OF_TEAM',
      ],
      [{ newResident: { ...resident, callName: ' ' } }, 'newResident.callName', 'EMPTY'],
      [{ newResident: { ...resident, callName: 'a'.repeat(81) } }, 'newResident.callName', 'TOO_LONG'],
      [{ newResident: { ...resident, familyName: 'a\u202eb' } }, 'newResident.familyName', 'UNREADABLE'],
      [{ newResident: resident, question: 'Mijn nummer is 999900006' }, 'question', 'HOLDS_BSN'],
      [{ newResident: resident, asked: '' }, 'asked', 'EMPTY'],
      [{ newResident: resident, referrer: 'a'.repeat(201) }, 'referrer', 'TOO_LONG'],
      [{ newResident: resident, purpose: 'een\ntwee' }, 'purpose', 'UNREADABLE'],
    ];
    for (const [input, field, reason] of cases)
      expect(refusalOf(await open(input))).toEqual(['INVALID_INPUT', field, reason]);
    expect(await peopleNamed(`bep ${familyName.toLowerCase()}`)).toEqual([]);
  });

  test('when the key was used for another request', async () => {
    const idempotencyKey = randomUUID();
    await open({ idempotencyKey, newResident: newResident(freshName()) });
    expect(refusalOf(await open({ idempotencyKey, newResident: newResident(freshName()) }))).toEqual([
      'CONFLICT',
      'idempotencyKey',
      'USED_FOR_ANOTHER_REQUEST',
    ]);
  });
});
