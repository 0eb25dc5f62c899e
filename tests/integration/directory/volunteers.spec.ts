import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, roles, todayInTheNetherlands } from '@netwerk/domain';
import { asWorker, testApi, type GraphqlAnswer, type Screen, type TestApi } from '../../support/app.ts';
import { aClient, aMunicipality, aTeam, aWorker, type Team, type Worker } from '../../support/builders.ts';
import { testGraph } from '../../support/graph.ts';
import { aFamilyName, aResident } from '../../support/residents.ts';
import {
  act,
  actDocument,
  contactDocument,
  registerDocument,
  volunteerDocument,
  volunteersDocument,
  type VolunteerAct,
} from '../../support/volunteer-operations.ts';

let api: TestApi;
let team: Team;
let joris: Worker;
let connector: Screen;
const today = todayInTheNetherlands();
const registration = { since: '2025-03-01', peopleLimit: 2, hoursLimit: 4, languages: 'Nederlands, een beetje Duits' };

beforeAll(async () => {
  api = await testApi();
  team = await aTeam(testGraph(), await aMunicipality(testGraph()));
  joris = await aWorker(testGraph(), team, { role: 'COMMUNITY_CONNECTOR', shell: 'OUTER', callName: 'Joris' });
  connector = await asWorker(api, joris);
}, 60_000);

async function aVolunteer(screen = connector, input: Record<string, unknown> = {}): Promise<string> {
  const residentId = await aResident(testGraph(), team.municipality, { familyName: aFamilyName('Vrijwillig') });
  const answer = await act(screen, registerDocument, { residentId, ...registration, ...input });
  expect(answer.data).toEqual({ registerVolunteer: { __typename: 'VolunteerRegistered', volunteerId: residentId } });
  return residentId;
}

async function read(screen: Screen, volunteerId: string): Promise<Record<string, unknown>> {
  const answer = await screen.ask(volunteerDocument, { volunteerId });
  return (answer.data as { volunteer: Record<string, unknown> } | null)?.volunteer ?? { error: codeOf(answer) };
}

function codeOf(answer: GraphqlAnswer): string | undefined {
  return answer.errors[0]?.extensions.code;
}

function refusal(answer: GraphqlAnswer) {
  return answer.errors[0]?.extensions.details;
}

/** Whatever an act needs besides the volunteer and the version. */
const acts: Readonly<Record<VolunteerAct, () => Record<string, unknown>>> = {
  changeVolunteer: () => ({ peopleLimit: 3, training: 'Taalmaatje' }),
  handOverVolunteer: () => ({ guideId: joris.professionalId, from: today }),
  pauseVolunteer: () => ({ until: addDays(today, 30) }),
  endVolunteerPause: () => ({}),
  planVolunteerCall: () => ({ callOn: addDays(today, 7) }),
  stopVolunteer: () => ({ on: today, thankedOn: today, words: 'Met een bos bloemen' }),
};

describe('a volunteer', () => {
  test('is registered, spoken to, paused and thanked; every change counts', async () => {
    const volunteerId = await aVolunteer();
    expect(await read(connector, volunteerId)).toMatchObject({
      version: 1,
      since: '2025-03-01',
      languages: 'Nederlands, een beetje Duits',
      area: { code: team.municipality.neighbourhoodCode },
      guide: { self: true, name: 'Joris' },
      registeredBy: 'Joris',
      load: { peopleLimit: 2, peopleNow: null, atLimit: false },
      attention: [
        { kind: 'LONG_NOT_SPOKEN', on: null },
        { kind: 'NOT_SCREENED', on: null },
      ],
    });
    const callOn = addDays(today, 20);
    await act(connector, contactDocument, {
      volunteerId,
      on: today,
      note: 'Gebeld.\n“Twee is genoeg.”',
      helpsNow: 2,
      hoursNow: 3,
      callOn,
    });
    expect(await read(connector, volunteerId)).toMatchObject({
      version: 2,
      lastContactOn: today,
      callOn,
      contacts: [{ on: today, by: 'Joris', note: 'Gebeld.\n“Twee is genoeg.”' }],
      load: { peopleNow: 2, hoursNow: 3, toldOn: today, atLimit: true },
      attention: [{ kind: 'AT_LIMIT' }, { kind: 'NOT_SCREENED' }],
    });
    const until = addDays(today, 10);
    await act(connector, actDocument('pauseVolunteer'), { volunteerId, baseVersion: 2, until });
    expect(await read(connector, volunteerId)).toMatchObject({ version: 3, pausedUntil: until });
    await act(connector, actDocument('endVolunteerPause'), { volunteerId, baseVersion: 3 });
    await act(connector, actDocument('changeVolunteer'), {
      volunteerId,
      baseVersion: 4,
      peopleLimit: 3,
      screenedOn: '2026-01-14',
    });
    expect(await read(connector, volunteerId)).toMatchObject({
      version: 5,
      pausedUntil: null,
      screenedOn: '2026-01-14',
      languages: null,
      attention: [],
    });
    await act(connector, actDocument('stopVolunteer'), {
      volunteerId,
      baseVersion: 5,
      on: today,
      thankedOn: today,
      words: 'Met bloemen',
    });
    expect(await read(connector, volunteerId)).toMatchObject({
      stoppedOn: today,
      thankedOn: today,
      thanksWords: 'Met bloemen',
      callOn: null,
      guide: null,
      attention: [],
    });
    const again = await act(connector, actDocument('planVolunteerCall'), {
      volunteerId,
      baseVersion: 6,
      callOn: today,
    });
    expect(refusal(again)).toEqual({ field: 'volunteerId', reason: 'STOPPED' });
  });

  test('may be a resident who was not known yet', async () => {
    const familyName = aFamilyName('Nieuw');
    const newResident = { callName: 'Tini', familyName, areaCode: team.municipality.neighbourhoodCode };
    const answer = await act(connector, registerDocument, { newResident, ...registration });
    const { volunteerId } = (answer.data as { registerVolunteer: { volunteerId: string } }).registerVolunteer;
    expect(await read(connector, volunteerId)).toMatchObject({ fullName: `Tini ${familyName}` });
  });

  test('begins anew after stopping: earlier talks stay with who held them', async () => {
    const volunteerId = await aVolunteer();
    await act(connector, contactDocument, { volunteerId, on: today, note: 'Vertrouwelijk' });
    await act(connector, actDocument('stopVolunteer'), { volunteerId, baseVersion: 2, on: today });
    const other = await asWorker(api, await aWorker(testGraph(), team, { callName: 'Petra' }));
    const early = await act(other, registerDocument, { residentId: volunteerId, ...registration });
    expect(refusal(early)).toEqual({ field: 'since', reason: 'BEFORE_STOP' });
    await act(other, registerDocument, { residentId: volunteerId, ...registration, since: today });
    expect(await read(other, volunteerId)).toMatchObject({ contacts: [], stoppedOn: null, registeredBy: 'Petra' });
    expect(await read(connector, volunteerId)).toEqual({ error: 'NOT_FOUND' });
  });

  test('who is one already is not registered twice', async () => {
    const volunteerId = await aVolunteer();
    const other = await asWorker(api, await aWorker(testGraph(), team));
    const answer = await act(other, registerDocument, { residentId: volunteerId, ...registration });
    expect(answer.data).toEqual({ registerVolunteer: { __typename: 'AlreadyVolunteer', residentId: volunteerId } });
    expect(await read(other, volunteerId)).toEqual({ error: 'NOT_FOUND' });
  });

  test('says nothing about being a client', async () => {
    const client = await aClient(testGraph(), team);
    await act(connector, registerDocument, { residentId: client.residentId, ...registration });
    const neighbour = await aVolunteer();
    const bare = ({ id: _id, fullName: _fullName, callName: _callName, ...rest }: Record<string, unknown>) => rest;
    expect(bare(await read(connector, client.residentId))).toEqual(bare(await read(connector, neighbour)));
  });
});

describe('who may', () => {
  test('whoever registered and the begeleider read and keep; a colleague of the same team does not', async () => {
    const guide = await aWorker(testGraph(), team, { callName: 'Petra' });
    const volunteerId = await aVolunteer(connector, { guideId: guide.professionalId });
    const guiding = await asWorker(api, guide);
    const colleague = await asWorker(api, await aWorker(testGraph(), team));
    expect(await read(guiding, volunteerId)).toMatchObject({
      guide: { self: true, name: 'Petra' },
      registeredBy: 'Joris',
    });
    expect(await read(connector, volunteerId)).toMatchObject({ guide: { self: false } });
    expect(await read(colleague, volunteerId)).toEqual(await read(colleague, randomUUID()));
    for (const [name, input] of Object.entries(acts)) {
      const answer = await act(colleague, actDocument(name as VolunteerAct), {
        volunteerId,
        baseVersion: 1,
        ...input(),
      });
      expect([name, codeOf(answer)]).toEqual([name, 'NOT_FOUND']);
    }
    const noted = await act(colleague, contactDocument, { volunteerId, on: today, note: 'x' });
    expect(codeOf(noted)).toBe('NOT_FOUND');
    expect(await read(connector, volunteerId)).toMatchObject({ version: 1 });
    const list = await colleague.ask(volunteersDocument);
    expect(list.data).toEqual({ volunteers: [] });
  });

  test('handing over ends the one and begins the other; the former begeleider reads no more', async () => {
    const petra = await aWorker(testGraph(), team, { callName: 'Petra' });
    const former = await asWorker(api, petra);
    const volunteerId = await aVolunteer(connector, { guideId: petra.professionalId });
    const next = await aWorker(testGraph(), team, { callName: 'Hanan' });
    const handing = { volunteerId, baseVersion: 1, guideId: next.professionalId };
    const early = await act(former, actDocument('handOverVolunteer'), { ...handing, from: '2025-02-28' });
    expect(refusal(early)).toEqual({ field: 'from', reason: 'BEFORE_START' });
    const same = await act(former, actDocument('handOverVolunteer'), {
      ...handing,
      guideId: petra.professionalId,
      from: today,
    });
    expect(refusal(same)).toEqual({ field: 'guideId', reason: 'SAME' });
    await act(former, actDocument('handOverVolunteer'), { ...handing, from: today });
    expect(await read(former, volunteerId)).toEqual({ error: 'NOT_FOUND' });
    expect(await read(await asWorker(api, next), volunteerId)).toMatchObject({
      guide: { name: 'Hanan', since: today },
    });
  });

  test('nobody registers a resident of another area, or gives a stranger as begeleider', async () => {
    const elsewhere = await aTeam(testGraph(), await aMunicipality(testGraph()));
    const foreignId = await aResident(testGraph(), elsewhere.municipality);
    const stranger = await aWorker(testGraph(), elsewhere);
    const foreign = await act(connector, registerDocument, { residentId: foreignId, ...registration });
    expect(refusal(foreign)).toEqual({ field: 'residentId', reason: 'UNKNOWN' });
    const newResident = { callName: 'Tini', familyName: 'Ver', areaCode: elsewhere.municipality.neighbourhoodCode };
    const area = await act(connector, registerDocument, { newResident, ...registration });
    expect(refusal(area)).toEqual({ field: 'newResident.areaCode', reason: 'NOT_OWN' });
    const residentId = await aResident(testGraph(), team.municipality);
    const guided = await act(connector, registerDocument, {
      residentId,
      guideId: stranger.professionalId,
      ...registration,
    });
    expect(refusal(guided)).toEqual({ field: 'guideId', reason: 'UNKNOWN' });
    const outer = await asWorker(api, await aWorker(testGraph(), team, { shell: 'OUTER' }));
    expect(refusal(await act(outer, registerDocument, { residentId, ...registration }))).toMatchObject({
      field: 'residentId',
    });
  });

  test.each(roles.filter((role) => !['SOCIAL_WORKER', 'COMMUNITY_CONNECTOR'].includes(role)))(
    '%s asks nothing',
    async (role) => {
      const screen = await asWorker(api, await aWorker(testGraph(), team, { role }));
      const volunteerId = await aVolunteer();
      const answers = [
        await screen.ask(volunteersDocument),
        await screen.ask(volunteerDocument, { volunteerId }),
        await act(screen, registerDocument, { residentId: volunteerId, ...registration }),
        await act(screen, contactDocument, { volunteerId, on: today, note: 'x' }),
      ];
      expect(answers.map(codeOf)).toEqual(answers.map(() => 'NOT_ALLOWED'));
    },
  );

  test('a hidden address gives no area', async () => {
    const familyName = aFamilyName('Verborgen');
    const residentId = await aResident(testGraph(), team.municipality, { familyName, hiddenAddress: true });
    await act(connector, registerDocument, { residentId, ...registration });
    expect(await read(connector, residentId)).toMatchObject({ area: null, addressHidden: true });
  });
});

describe('at once', () => {
  test('one key has one effect and one answer, twenty times', async () => {
    const residentId = await aResident(testGraph(), team.municipality);
    const input = { idempotencyKey: randomUUID(), residentId, ...registration };
    const registered = await Promise.all(Array.from({ length: 20 }, () => act(connector, registerDocument, input)));
    expect(new Set(registered.map((answer) => answer.text)).size).toBe(1);
    const talk = { idempotencyKey: randomUUID(), volunteerId: residentId, on: today, note: 'Een keer' };
    const noted = await Promise.all(Array.from({ length: 20 }, () => act(connector, contactDocument, talk)));
    expect(new Set(noted.map((answer) => answer.text)).size).toBe(1);
    const { contacts, version } = await read(connector, residentId);
    expect([(contacts as unknown[]).length, version]).toEqual([1, 2]);
  });

  test('twenty keys for one resident make one volunteer', async () => {
    const residentId = await aResident(testGraph(), team.municipality);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => act(connector, registerDocument, { residentId, ...registration })),
    );
    expect(answers.filter((answer) => answer.text.includes('VolunteerRegistered'))).toHaveLength(1);
  });

  test('of two editors one wins and the other sees what stands there now', async () => {
    const volunteerId = await aVolunteer();
    for (let round = 1; round <= 20; round += 1) {
      const answers = await Promise.all(
        ['Taalmaatje', 'Klussen'].map((training) =>
          act(connector, actDocument('changeVolunteer'), { volunteerId, baseVersion: round, peopleLimit: 2, training }),
        ),
      );
      const stored = (await read(connector, volunteerId))['training'];
      const results = answers.map(
        (answer) => (answer.data as { changeVolunteer: Record<string, unknown> }).changeVolunteer,
      );
      expect(results.map((result) => result['__typename']).sort()).toEqual(['NewerVolunteer', 'VolunteerChanged']);
      expect(results.find((result) => result['__typename'] === 'NewerVolunteer')?.['newer']).toMatchObject({
        training: stored,
        version: round + 1,
      });
    }
  }, 60_000);
});

describe('bad input names its field and stores nothing', () => {
  const future = addDays(today, 1);
  const bsn = 'BSN 999910000';

  test.each([
    [{ since: future }, 'since', 'IN_FUTURE'],
    [{ peopleLimit: 0 }, 'peopleLimit', 'OUT_OF_BOUNDS'],
    [{ peopleLimit: 21 }, 'peopleLimit', 'OUT_OF_BOUNDS'],
    [{ hoursLimit: 0 }, 'hoursLimit', 'OUT_OF_BOUNDS'],
    [{ languages: bsn }, 'languages', 'HOLDS_BSN'],
    [{ residentId: null }, 'residentId', 'ONE_OF_TWO'],
    [{ newResident: { callName: 'A', familyName: 'B', areaCode: 'C' } }, 'residentId', 'ONE_OF_TWO'],
    [
      { residentId: null, newResident: { callName: ' ', familyName: 'B', areaCode: 'C' } },
      'newResident.callName',
      'EMPTY',
    ],
    [
      { residentId: null, newResident: { callName: 'A', familyName: bsn, areaCode: 'C' } },
      'newResident.familyName',
      'HOLDS_BSN',
    ],
  ])('registering %j', async (input, field, reason) => {
    const residentId = await aResident(testGraph(), team.municipality);
    const answer = await act(connector, registerDocument, { residentId, ...registration, ...input });
    expect(refusal(answer)).toMatchObject({ field, reason });
    expect(answer.text).not.toContain('999910000');
    expect(await read(connector, residentId)).toEqual({ error: 'NOT_FOUND' });
  });

  test.each<[VolunteerAct, Record<string, unknown>, string, string]>([
    ['changeVolunteer', { peopleLimit: 2, screenedOn: future }, 'screenedOn', 'IN_FUTURE'],
    ['changeVolunteer', { peopleLimit: 2, training: 'a\u0007b' }, 'training', 'UNREADABLE'],
    ['changeVolunteer', { peopleLimit: 2, trainedOn: today }, 'training', 'EMPTY'],
    ['pauseVolunteer', { until: today }, 'until', 'IN_PAST'],
    ['planVolunteerCall', { callOn: addDays(today, -1) }, 'callOn', 'IN_PAST'],
    ['stopVolunteer', { on: future }, 'on', 'IN_FUTURE'],
    ['stopVolunteer', { on: '2025-02-28' }, 'on', 'BEFORE_START'],
    ['stopVolunteer', { on: today, thankedOn: future }, 'thankedOn', 'IN_FUTURE'],
    ['stopVolunteer', { on: today, words: bsn }, 'words', 'HOLDS_BSN'],
    ['handOverVolunteer', { guideId: 'no-such', from: today }, 'guideId', 'NO_GUIDE'],
  ])('%s %j', async (name, input, field, reason) => {
    const volunteerId = await aVolunteer();
    const answer = await act(connector, actDocument(name), { volunteerId, baseVersion: 1, ...input });
    expect(refusal(answer)).toMatchObject({ field, reason });
    expect(await read(connector, volunteerId)).toMatchObject({ version: 1 });
  });

  test.each([
    [{ on: future, note: 'x' }, 'on', 'IN_FUTURE'],
    [{ on: '2025-02-28', note: 'x' }, 'on', 'BEFORE_START'],
    [{ on: today }, 'note', 'EMPTY'],
    [{ on: today, note: 'x'.repeat(2001) }, 'note', 'TOO_LONG'],
    [{ on: today, note: bsn }, 'note', 'HOLDS_BSN'],
    [{ on: today, helpsNow: -1 }, 'helpsNow', 'OUT_OF_BOUNDS'],
    [{ on: today, note: 'x', callOn: addDays(today, -1) }, 'callOn', 'IN_PAST'],
  ])('noting a talk, case %#', async (input, field, reason) => {
    const volunteerId = await aVolunteer();
    const answer = await act(connector, contactDocument, { volunteerId, ...input });
    expect(refusal(answer)).toMatchObject({ field, reason });
    expect(await read(connector, volunteerId)).toMatchObject({ version: 1, contacts: [] });
  });
});

test('no name and no word of a talk stands in the log', async () => {
  const familyName = aFamilyName('Stil');
  const residentId = await aResident(testGraph(), team.municipality, { familyName });
  await act(connector, registerDocument, { residentId, ...registration });
  await act(connector, contactDocument, { volunteerId: residentId, on: today, note: `Over ${familyName}` });
  await read(connector, residentId);
  expect(api.logged.length).toBeGreaterThan(10);
  expect(api.logged.join('')).not.toContain(familyName);
});
