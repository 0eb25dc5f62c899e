import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { cypher, param } from '@netwerk/cypher';
import { addDays, todayInTheNetherlands } from '@netwerk/domain';
import { question } from '@netwerk/graph';
import { z } from 'zod';
import { asWorker, testApi, type GraphqlAnswer, type Screen, type TestApi } from '../../support/app.ts';
import { aMunicipality, aTeam, aWorker, type Team } from '../../support/builders.ts';
import { testCaller, testGraph } from '../../support/graph.ts';
import {
  addProfessionalDocument,
  choicesDocument,
  keepingDocument,
  professionalDocument,
  professionalsDocument,
  teamDocument,
  teamsDocument,
  type ProfessionalAct,
} from '../../support/professional-operations.ts';
import { aFamilyName } from '../../support/residents.ts';
import { act } from '../../support/volunteer-operations.ts';

let api: TestApi;
let team: Team;
let keeper: Screen;
let worker: Screen;
const organisationId = randomUUID();
const [debts, grief] = [`DEBTS_${randomUUID()}`, `GRIEF_${randomUUID()}`];
const unusual = aFamilyName('Schuld');
const today = todayInTheNetherlands();

const prepare = question<object>()({
  name: 'test-directory-people',
  statement: cypher`
    CREATE (:Organisation {id: ${param('organisationId')}, name: 'Kredietbank Proef', kind: 'CREDIT_BANK', searchName: 'kredietbank proef', version: 1})
    MERGE (finance:LifeDomain {code: 'FINANCE'}) ON CREATE SET finance.nameNl = 'Financiën', finance.nameEn = 'Money'
    CREATE (:Expertise {code: ${param('debts')}, nameNl: ${param('unusual')}, nameEn: 'Debts'})-[:ABOUT]->(finance)
    CREATE (:Expertise {code: ${param('grief')}, nameNl: 'Rouw', nameEn: 'Grief'})`,
  row: z.never(),
});

beforeAll(async () => {
  api = await testApi();
  await testGraph().writeOnce(testCaller, prepare, { organisationId, debts, grief, unusual });
  team = await aTeam(testGraph(), await aMunicipality(testGraph()));
  keeper = await asWorker(api, await aWorker(testGraph(), team, { role: 'ADMINISTRATOR', shell: 'OUTER' }));
  worker = await asWorker(api, await aWorker(testGraph(), team));
}, 60_000);

async function aProfessional(facts: Record<string, unknown> = {}): Promise<string> {
  const input = { callName: 'Yara', familyName: aFamilyName('Kundig'), organisationId, ...facts };
  const answer = await act(keeper, addProfessionalDocument, input);
  return (answer.data as { addProfessional: { professionalId: string } }).addProfessional.professionalId;
}

async function read(professionalId: string, screen = worker): Promise<Record<string, unknown>> {
  const answer = await screen.ask(professionalDocument, { professionalId });
  return (answer.data as { professional: Record<string, unknown> }).professional;
}

async function find(filter: Record<string, unknown>, page: Record<string, unknown> = {}): Promise<string[]> {
  const answer = await worker.ask(professionalsDocument, { filter, first: 20, ...page });
  expect(answer.errors).toEqual([]);
  const { edges } = (answer.data as { professionals: { edges: { node: { id: string } }[] } }).professionals;
  return edges.map((edge) => edge.node.id);
}

const keep = (name: ProfessionalAct, input: Record<string, unknown>): Promise<GraphqlAnswer> =>
  act(keeper, keepingDocument(name), input);

describe('a professional', () => {
  test('is added, and everything that is kept about them can be read', async () => {
    const professionalId = await aProfessional({ accent: 'schuldhulpverlening', background: 'economie' });
    const endsOn = addDays(today, 60);
    await keep('setExpertises', { professionalId, baseVersion: 1, codes: [debts, grief, debts] });
    await keep('recordRegistration', { professionalId, baseVersion: 2, kind: 'SKJ', endsOn: '2026-01-01' });
    await keep('recordRegistration', { professionalId, baseVersion: 3, kind: 'SKJ', endsOn });
    await keep('joinTeam', { professionalId, baseVersion: 4, teamId: team.id, shell: 'OUTER', from: '2026-01-01' });
    await keep('setFixedContact', { professionalId, baseVersion: 5, teamId: team.id, since: '2026-02-01' });
    expect(await read(professionalId)).toMatchObject({
      version: 6,
      accent: 'schuldhulpverlening',
      background: 'economie',
      organisation: { organisationId, name: 'Kredietbank Proef' },
      expertises: expect.arrayContaining([
        expect.objectContaining({ code: debts }),
        expect.objectContaining({ code: grief }),
      ]),
      registrations: [{ kind: 'SKJ', endsOn, endsSoon: true }],
      memberships: [{ teamId: team.id, shell: 'OUTER', since: '2026-01-01', until: null }],
      fixedContactFor: [{ teamId: team.id, since: '2026-02-01' }],
    });
    const answer = await worker.ask(teamDocument, { teamId: team.id });
    const shown = (answer.data as { team: Record<string, unknown> }).team;
    expect(shown).toMatchObject({
      outer: expect.arrayContaining([expect.objectContaining({ professionalId, organisation: 'Kredietbank Proef' })]),
      lifeDomains: ['FINANCE'],
      fixedContacts: [expect.objectContaining({ professionalId })],
    });
    expect(shown['expertises']).toContainEqual({
      expertise: { code: debts, nameNl: unusual, nameEn: 'Debts' },
      members: [expect.objectContaining({ professionalId, shell: 'OUTER' })],
    });
    await keep('endFixedContact', { professionalId, baseVersion: 6, teamId: team.id, on: today });
    await keep('leaveTeam', { professionalId, baseVersion: 7, teamId: team.id, on: today });
    await keep('removeRegistration', { professionalId, baseVersion: 8, kind: 'SKJ' });
    expect(await read(professionalId)).toMatchObject({
      version: 9,
      registrations: [],
      fixedContactFor: [],
      memberships: [{ teamId: team.id, until: today }],
    });
  });

  test('is found by words of name, accent and expertise together, and by each filter', async () => {
    const familyName = aFamilyName('Vindbaar');
    const professionalId = await aProfessional({ familyName, accent: 'Coördinatie wonen' });
    await keep('setExpertises', { professionalId, baseVersion: 1, codes: [debts] });
    await keep('recordRegistration', { professionalId, baseVersion: 2, kind: 'BIG', endsOn: today });
    await keep('joinTeam', { professionalId, baseVersion: 3, teamId: team.id, shell: 'OUTER', from: '2026-01-01' });
    for (const search of [
      familyName,
      `${familyName.slice(0, 12)} coord`,
      `wonen ${unusual.slice(0, 10)} ${familyName}`,
    ])
      expect([search, await find({ search })]).toEqual([search, [professionalId]]);
    expect(await find({ search: `${familyName} nergens` })).toEqual([]);
    for (const filter of [
      { teamId: team.id },
      { shell: 'OUTER' },
      { expertise: debts },
      { lifeDomain: 'FINANCE' },
      { registrationEnds: true },
    ])
      expect([filter, await find({ search: familyName, ...filter })]).toEqual([filter, [professionalId]]);
    for (const filter of [
      { teamId: 'no-such' },
      { teamId: team.id, shell: 'INNER' },
      { expertise: grief },
      { lifeDomain: 'MEANING' },
    ])
      expect([filter, await find({ search: familyName, ...filter })]).toEqual([filter, []]);
  });

  test('stands in pages that follow each other; a cursor of elsewhere is refused', async () => {
    const familyName = aFamilyName('Bladzij');
    for (const callName of ['Anna', 'Bea', 'Cor']) await aProfessional({ callName, familyName });
    const all = await find({ search: familyName });
    const first = await find({ search: familyName }, { first: 2 });
    expect(first).toEqual(all.slice(0, 2));
    expect(await find({ search: familyName }, { first: 2, after: first[1] })).toEqual(all.slice(2));
    const answer = await worker.ask(professionalsDocument, {
      filter: { search: familyName },
      first: 20,
      after: 'no-such',
    });
    expect(answer.errors[0]?.extensions.details).toMatchObject({ field: 'after' });
  });

  test('of two editors one wins and the other sees what stands there now', async () => {
    const professionalId = await aProfessional();
    for (let version = 1; version <= 10; version += 1) {
      const answers = await Promise.all(
        ['wonen', 'werk'].map((accent) =>
          keep('changeProfessional', {
            professionalId,
            baseVersion: version,
            callName: 'Yara',
            familyName: 'Proef',
            organisationId,
            accent,
          }),
        ),
      );
      const { accent } = await read(professionalId);
      const results = answers.map(
        (answer) => (answer.data as { changeProfessional: Record<string, unknown> }).changeProfessional,
      );
      expect(results.map((result) => result['__typename']).sort()).toEqual([
        'NewerProfessional',
        'ProfessionalChanged',
      ]);
      expect(results.find((result) => 'newer' in result)?.['newer']).toMatchObject({ accent, version: version + 1 });
    }
  });

  test('one key has one effect, twenty times at once', async () => {
    const familyName = aFamilyName('Eenmaal');
    const input = { idempotencyKey: randomUUID(), callName: 'Yara', familyName, organisationId };
    const answers = await Promise.all(Array.from({ length: 20 }, () => act(keeper, addProfessionalDocument, input)));
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect(await find({ search: familyName })).toHaveLength(1);
  });
});

describe('who may', () => {
  test.each(['AREA_MANAGER', 'PRIVACY_OFFICER'] as const)('%s reads nothing of it', async (role) => {
    const screen = await asWorker(api, await aWorker(testGraph(), team, { role }));
    for (const document of [teamsDocument, choicesDocument])
      expect((await screen.ask(document)).errors[0]?.extensions.code).toBe('NOT_ALLOWED');
  });

  test.each(['SOCIAL_WORKER', 'COMMUNITY_CONNECTOR'] as const)('%s reads and keeps nothing', async (role) => {
    const screen = await asWorker(api, await aWorker(testGraph(), team, { role }));
    const professionalId = await aProfessional();
    expect((await read(professionalId, screen))['id']).toBe(professionalId);
    const answers = [
      await act(screen, addProfessionalDocument, { callName: 'A', familyName: 'B', organisationId }),
      await act(screen, keepingDocument('setExpertises'), { professionalId, baseVersion: 1, codes: [] }),
    ];
    expect(answers.map((answer) => answer.errors[0]?.extensions.code)).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED']);
  });

  test('whoever does not exist is not found', async () => {
    expect((await worker.ask(professionalDocument, { professionalId: 'no-such' })).errors[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    expect((await worker.ask(teamDocument, { teamId: 'no-such' })).errors[0]?.extensions.code).toBe('NOT_FOUND');
    const act = await keep('setExpertises', { professionalId: 'no-such', baseVersion: 1, codes: [] });
    expect(act.errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('the own team stands first', async () => {
    const answer = await worker.ask(teamsDocument);
    expect((answer.data as { teams: { id: string; own: boolean }[] }).teams[0]).toMatchObject({
      id: team.id,
      own: true,
    });
  });
});

describe('bad input names its field', () => {
  test.each([
    [{ callName: '' }, 'callName', 'EMPTY'],
    [{ familyName: 'BSN 999910000' }, 'familyName', 'HOLDS_BSN'],
    [{ accent: 'x'.repeat(201) }, 'accent', 'TOO_LONG'],
    [{ background: 'a\u0007' }, 'background', 'UNREADABLE'],
    [{ organisationId: 'no-such' }, 'organisationId', 'UNKNOWN'],
  ])('adding, case %#', async (facts, field, reason) => {
    const answer = await act(keeper, addProfessionalDocument, {
      callName: 'A',
      familyName: 'B',
      organisationId,
      ...facts,
    });
    expect(answer.errors[0]?.extensions.details).toMatchObject({ field, reason });
    expect(answer.text).not.toContain('999910000');
  });

  test.each<[ProfessionalAct, () => Record<string, unknown>, string, string]>([
    ['setExpertises', () => ({ codes: ['NO_SUCH'] }), 'codes', 'UNKNOWN'],
    ['setExpertises', () => ({ codes: Array.from({ length: 13 }, (_, index) => `X${index}`) }), 'codes', 'TOO_MANY'],
    ['joinTeam', () => ({ teamId: 'no-such', shell: 'INNER', from: today }), 'teamId', 'UNKNOWN'],
    ['leaveTeam', () => ({ teamId: team.id, on: today }), 'on', 'NO_PERIOD'],
    ['removeRegistration', () => ({ kind: 'NVO' }), 'kind', 'UNKNOWN'],
    ['endFixedContact', () => ({ teamId: team.id, on: today }), 'on', 'NO_PERIOD'],
  ])('%s, case %#', async (name, input, field, reason) => {
    const professionalId = await aProfessional();
    const answer = await keep(name, { professionalId, baseVersion: 1, ...input() });
    expect(answer.errors[0]?.extensions.details).toMatchObject({ field, reason });
    expect(await read(professionalId)).toMatchObject({ version: 1 });
  });

  test('a second membership of the same team at once is refused', async () => {
    const professionalId = await aProfessional();
    const joining = { professionalId, teamId: team.id, shell: 'INNER', from: '2026-01-01' };
    await keep('joinTeam', { ...joining, baseVersion: 1 });
    const again = await keep('joinTeam', { ...joining, shell: 'OUTER', baseVersion: 2 });
    expect(again.errors[0]?.extensions.details).toMatchObject({ field: 'from', reason: 'OVERLAPS' });
  });
});
