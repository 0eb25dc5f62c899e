import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { cypher, param } from '@netwerk/cypher';
import { question } from '@netwerk/graph';
import { z } from 'zod';
import { asWorker, Screen, cookieOf, testApi, type GraphqlAnswer, type TestApi } from '../support/app.ts';
import {
  aClient,
  aMunicipality,
  aTeam,
  aWorker,
  worksOn,
  type Client,
  type Team,
  type Worker,
} from '../support/builders.ts';
import { testCaller, testGraph } from '../support/graph.ts';
import { clientOperation, openingOperation } from '../support/operations.ts';

let api: TestApi;
let team: Team;
let contact: Worker;
let client: Client;
let familyName: string;

beforeAll(async () => {
  api = await testApi();
  team = await aTeam(testGraph(), await aMunicipality(testGraph()));
  contact = await aWorker(testGraph(), team, { callName: 'Sara' });
  familyName = `Jánsma ${randomUUID().slice(0, 8)}`;
  client = await aClient(testGraph(), team, { callName: 'Bep', familyName: familyName.replace('á', 'a') });
  await worksOn(testGraph(), contact, client);
}, 60_000);

async function aColleague(): Promise<Screen> {
  return asWorker(api, await aWorker(testGraph(), team, { callName: 'Ilse' }));
}

function open(screen: Screen, input: Record<string, unknown> = {}): Promise<GraphqlAnswer> {
  const whole = { idempotencyKey: randomUUID(), name: `Bep ${familyName}`, reason: 'CONSULTATION', ...input };
  return screen.ask(openingOperation.document, { input: whole });
}

const leaveTeam = question<{ professionalId: string }>()({
  name: 'test-leave-team',
  statement: cypher`
    MATCH (:Professional {id: ${param('professionalId')}})-[member:MEMBER_OF]->(:Team)
    SET member.validTo = member.validFrom`,
  row: z.never(),
});

const keptResult = question<{ key: string }>()({
  name: 'test-kept-result',
  statement: cypher`MATCH (key:IdempotencyKey {key: ${param('key')}}) RETURN key.result AS result`,
  row: z.strictObject({ result: z.string().nullable() }),
});

function outcome(answer: GraphqlAnswer): Record<string, unknown> {
  return (answer.data?.['openColleagueClient'] ?? {}) as Record<string, unknown>;
}

async function openings(): Promise<{ by: string; reason: string; explanation: string | null }[]> {
  const answer = await (await asWorker(api, contact)).ask(clientOperation.document, { caseId: client.caseId });
  return (
    answer.data as { client: { case: { openings: { by: string; reason: string; explanation: string | null }[] } } }
  ).client.case.openings;
}

describe('opening a colleague’s client', () => {
  test('finds by whole name without regard to case or accents, and shows the contact person who and why', async () => {
    const answer = await open(await aColleague(), {
      name: `  bep   ${familyName.toUpperCase()} `,
      explanation: ' Mevrouw belde. ',
    });
    expect(outcome(answer)).toMatchObject({ __typename: 'ColleagueClientOpened', caseId: client.caseId });
    expect((await openings())[0]).toMatchObject({ by: 'Ilse', reason: 'CONSULTATION', explanation: 'Mevrouw belde.' });
  });

  test('part of a name opens nobody', async () => {
    expect(outcome(await open(await aColleague(), { name: 'Bep' }))).toEqual({
      __typename: 'ColleagueClientNotFound',
      name: 'Bep',
    });
  });

  test('of two with one name opens neither, and then the one that was meant', async () => {
    const twin = await aClient(testGraph(), team, { callName: 'Twee', familyName });
    const other = await aClient(testGraph(), team, { callName: 'Twee', familyName });
    const screen = await aColleague();
    const name = `Twee ${familyName}`;
    const [first, second] = [twin, other].map((each) => each.caseId).sort();
    const several = outcome(await open(screen, { name }));
    expect(several).toMatchObject({
      __typename: 'SeveralColleagueClients',
      choices: [{ caseId: first }, { caseId: second }],
    });
    expect((await screen.ask(clientOperation.document, { caseId: first })).errors[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    expect(outcome(await open(screen, { name, caseId: second }))).toMatchObject({ caseId: second });
    expect((await screen.ask(clientOperation.document, { caseId: second })).errors).toEqual([]);
  });

  test('the access ends when the Dutch day ends', async () => {
    let clock = new Date('2026-11-22T22:45:00.000Z');
    const late = await testApi({ now: () => clock });
    const screen = new Screen(late, await cookieOf(await aWorker(testGraph(), team), clock));
    expect(outcome(await open(screen))).toMatchObject({ until: '2026-11-22T23:00:00.000Z' });
    expect((await screen.ask(clientOperation.document, { caseId: client.caseId })).errors).toEqual([]);
    clock = new Date('2026-11-22T23:00:00.000Z');
    expect((await screen.ask(clientOperation.document, { caseId: client.caseId })).errors[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
  });

  test('one key has one effect, also twenty at once, and one answer', async () => {
    const screen = await aColleague();
    const before = (await openings()).length;
    const idempotencyKey = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => open(screen, { idempotencyKey })));
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect((await openings()).length).toBe(Math.min(before + 1, 20));
  });

  test('the key of an answer with names opens nothing for who has left the team meanwhile', async () => {
    await aClient(testGraph(), team, { callName: 'Stel', familyName });
    await aClient(testGraph(), team, { callName: 'Stel', familyName });
    const worker = await aWorker(testGraph(), team);
    const screen = await asWorker(api, worker);
    const asked = { name: `Stel ${familyName}`, idempotencyKey: randomUUID() };
    expect(outcome(await open(screen, asked))['__typename']).toBe('SeveralColleagueClients');
    await testGraph().writeOnce(testCaller, leaveTeam, { professionalId: worker.professionalId });
    expect(outcome(await open(screen, asked))['__typename']).toBe('ColleagueClientNotFound');
    const kept = await testGraph().read(testCaller, keptResult, { key: `${worker.accountId}:${asked.idempotencyKey}` });
    expect(kept).toEqual([{ result: null }]);
  });

  test('a key that was used for something else is a conflict', async () => {
    const screen = await aColleague();
    const idempotencyKey = randomUUID();
    await open(screen, { idempotencyKey });
    const again = await open(screen, { idempotencyKey, reason: 'STANDING_IN_TODAY' });
    expect(again.errors[0]?.extensions).toEqual({
      code: 'CONFLICT',
      details: { field: 'idempotencyKey', reason: 'USED_FOR_ANOTHER_REQUEST' },
    });
    const other = await open(await aColleague(), { idempotencyKey, reason: 'STANDING_IN_TODAY' });
    expect(outcome(other)).toMatchObject({ __typename: 'ColleagueClientOpened' });
  });

  test.each([
    [{ name: '  ' }, 'name', 'EMPTY'],
    [{ name: 'x'.repeat(81) }, 'name', 'TOO_LONG'],
    [{ name: 'Bep 999910000' }, 'name', 'HOLDS_BSN'],
    [{ reason: 'OTHER' }, 'explanation', 'NEEDED_FOR_OTHER'],
    [{ reason: 'OTHER', explanation: '   ' }, 'explanation', 'NEEDED_FOR_OTHER'],
    [{ explanation: 'x'.repeat(501) }, 'explanation', 'TOO_LONG'],
    [{ explanation: 'BSN is 9999.10.000.' }, 'explanation', 'HOLDS_BSN'],
  ])('refuses %j and says which field and why', async (input, field, reason) => {
    const answer = await open(await aColleague(), input);
    expect(answer.errors[0]?.extensions).toEqual({ code: 'INVALID_INPUT', details: { field, reason } });
    expect(answer.text).not.toContain('999910000');
  });
});
