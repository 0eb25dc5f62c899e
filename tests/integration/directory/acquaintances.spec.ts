import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { cypher, param } from '@netwerk/cypher';
import { addDays, todayInTheNetherlands } from '@netwerk/domain';
import { question } from '@netwerk/graph';
import { z } from 'zod';
import { asWorker, testApi, type Screen, type TestApi } from '../../support/app.ts';
import { aClient, aMunicipality, aTeam, aWorker, type Team } from '../../support/builders.ts';
import { testCaller, testGraph } from '../../support/graph.ts';
import { aResident } from '../../support/residents.ts';
import { act } from '../../support/volunteer-operations.ts';

let api: TestApi;
let team: Team;
const initiativeId = randomUUID();
const today = todayInTheNetherlands();

const createInitiative = question<{ id: string; areaCode: string }>()({
  name: 'test-known-initiative',
  statement: cypher`
    MATCH (area:Area {code: ${param('areaCode')}})
    CREATE (:Initiative {id: ${param('id')}, name: 'Eettafel Proef', searchName: 'eettafel proef', kind: 'ACTIVITY',
      rhythm: 'maandag', checkedOn: date('2026-01-01'), state: 'OPEN', version: 1, taken: 0, otherOrganisers: 0,
      offersPractical: false, offersCompany: true, offersAdvice: false, offersEmotional: false})-[:REACHES]->(area)`,
  row: z.never(),
});

const mine = 'query Mine { myAcquaintances { kind targetId name area { code } since until via } }';
const colleagues = `query Who($initiativeId: ID!) { initiativeAcquaintances(initiativeId: $initiativeId) {
  professionalId name accent self since via } }`;
const record = `mutation Record($input: RecordAcquaintanceInput!) { recordAcquaintance(input: $input) { __typename
  ... on AcquaintanceRecorded { targetId } ... on AlreadyAcquainted { targetId since } } }`;
const end = 'mutation End($input: EndAcquaintanceInput!) { endAcquaintance(input: $input) { targetId } }';

beforeAll(async () => {
  api = await testApi();
  team = await aTeam(testGraph(), await aMunicipality(testGraph()));
  await testGraph().writeOnce(testCaller, createInitiative, {
    id: initiativeId,
    areaCode: team.municipality.neighbourhoodCode,
  });
}, 60_000);

async function aScreen(options: Parameters<typeof aWorker>[2] = {}): Promise<Screen> {
  return asWorker(api, await aWorker(testGraph(), team, options));
}

async function own(screen: Screen): Promise<Record<string, unknown>[]> {
  return ((await screen.ask(mine)).data as { myAcquaintances: Record<string, unknown>[] }).myAcquaintances;
}

describe('knowing and being known', () => {
  test('a resident and an initiative are recorded and ended; the past stays', async () => {
    const screen = await aScreen();
    const residentId = await aResident(testGraph(), team.municipality, { callName: 'Hennie', familyName: 'Proef' });
    await act(screen, record, { kind: 'RESIDENT', targetId: residentId, since: '2024-05-01', via: 'de buurtmarkt' });
    await act(screen, record, { kind: 'INITIATIVE', targetId: initiativeId, since: '2025-05-01' });
    expect(await own(screen)).toEqual([
      {
        kind: 'INITIATIVE',
        targetId: initiativeId,
        name: 'Eettafel Proef',
        area: null,
        since: '2025-05-01',
        until: null,
        via: null,
      },
      {
        kind: 'RESIDENT',
        targetId: residentId,
        name: 'Hennie Proef',
        area: { code: team.municipality.neighbourhoodCode },
        since: '2024-05-01',
        until: null,
        via: 'de buurtmarkt',
      },
    ]);
    const again = await act(screen, record, { kind: 'RESIDENT', targetId: residentId, since: today });
    expect(again.data).toEqual({
      recordAcquaintance: { __typename: 'AlreadyAcquainted', targetId: residentId, since: '2024-05-01' },
    });
    await act(screen, end, { kind: 'RESIDENT', targetId: residentId, on: today });
    expect((await own(screen)).at(-1)).toMatchObject({ targetId: residentId, until: today });
  });

  test('colleagues see who knows an initiative, and nobody sees who knows a resident', async () => {
    const [first, second] = [await aScreen({ callName: 'Petra' }), await aScreen({ callName: 'Omar' })];
    await act(first, record, { kind: 'INITIATIVE', targetId: initiativeId, since: '2025-01-01', via: 'de opening' });
    const seen = await second.ask(colleagues, { initiativeId });
    expect((seen.data as { initiativeAcquaintances: object[] }).initiativeAcquaintances).toContainEqual(
      expect.objectContaining({ name: 'Petra', self: false, via: 'de opening' }),
    );
    const residentId = await aResident(testGraph(), team.municipality);
    await act(first, record, { kind: 'RESIDENT', targetId: residentId, since: '2025-01-01' });
    expect(await own(second)).toEqual([]);
  });

  test('a client is known as anybody else, and a hidden address gives no area', async () => {
    const screen = await aScreen();
    const client = await aClient(testGraph(), team, { callName: 'Els', familyName: 'Proef' });
    const hidden = await aResident(testGraph(), team.municipality, {
      callName: 'Els',
      familyName: 'Proef',
      hiddenAddress: true,
    });
    const other = await aResident(testGraph(), team.municipality, { callName: 'Els', familyName: 'Proef' });
    for (const targetId of [client.residentId, hidden, other])
      await act(screen, record, { kind: 'RESIDENT', targetId, since: '2025-01-01' });
    const known = new Map((await own(screen)).map(({ targetId, ...rest }) => [targetId, rest]));
    expect(known.get(client.residentId)).toEqual(known.get(other));
    expect(known.get(hidden)).toMatchObject({ area: null });
  });

  test('one key and two screens at once record it once', async () => {
    const screen = await aScreen();
    const targetId = await aResident(testGraph(), team.municipality);
    const idempotencyKey = randomUUID();
    const input = { kind: 'RESIDENT', targetId, since: '2025-01-01' };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => act(screen, record, { ...input, idempotencyKey })),
    );
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    await Promise.all(Array.from({ length: 10 }, () => act(screen, record, input)));
    expect(await own(screen)).toHaveLength(1);
  });

  test.each([
    [{ since: addDays(today, 1) }, 'since', 'IN_FUTURE'],
    [{ via: 'BSN 999910000' }, 'via', 'HOLDS_BSN'],
    [{ via: 'x'.repeat(201) }, 'via', 'TOO_LONG'],
    [{ targetId: 'no-such' }, 'targetId', 'UNKNOWN'],
    [{ kind: 'INITIATIVE' }, 'targetId', 'UNKNOWN'],
  ])('refuses case %#', async (input, field, reason) => {
    const screen = await aScreen();
    const targetId = await aResident(testGraph(), team.municipality);
    const answer = await act(screen, record, { kind: 'RESIDENT', targetId, since: '2025-01-01', ...input });
    expect(answer.errors[0]?.extensions.details).toMatchObject({ field, reason });
    expect(await own(screen)).toEqual([]);
  });

  test('a resident of elsewhere is nobody one can point at; what was not known cannot end', async () => {
    const screen = await aScreen();
    const elsewhere = await aResident(testGraph(), await aMunicipality(testGraph()));
    const answers = [
      await act(screen, record, { kind: 'RESIDENT', targetId: elsewhere, since: '2025-01-01' }),
      await act(screen, end, { kind: 'RESIDENT', targetId: elsewhere, on: today }),
    ];
    for (const answer of answers)
      expect(answer.errors[0]?.extensions.details).toEqual({ field: 'targetId', reason: 'UNKNOWN' });
  });

  test.each(['AREA_MANAGER', 'ADMINISTRATOR', 'PRIVACY_OFFICER'] as const)('%s has no part in it', async (role) => {
    const screen = await aScreen({ role });
    expect((await screen.ask(mine)).errors[0]?.extensions.code).toBe('NOT_ALLOWED');
    expect((await screen.ask(colleagues, { initiativeId })).errors[0]?.extensions.code).toBe('NOT_ALLOWED');
  });
});
