import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { cypher, param } from '@netwerk/cypher';
import { question } from '@netwerk/graph';
import { z } from 'zod';
import { asWorker, testApi, type GraphqlAnswer, type Screen, type TestApi } from '../../support/app.ts';
import { aClient, aMember, aMunicipality, aTeam, aTie, aWorker, worksOn } from '../../support/builders.ts';
import type { Client, Team, Worker } from '../../support/builders.ts';
import { openCaseOperation } from '../../support/case-work-operations.ts';
import { testCaller, testGraph } from '../../support/graph.ts';
import { neighbourActs, walkingOffer } from '../../support/neighbour-operations.ts';
import { networkOperation, openingOperation, type Operation } from '../../support/operations.ts';
import { recordingDocument, undoDocument } from '../../support/recording-operations.ts';
import { aFamilyName, aResident } from '../../support/residents.ts';
import {
  changeSafetyMarkOperation,
  endSafetyMarkOperation,
  linkToSafetyMarkOperation,
  recordHouseholdOperation,
  reopenLookAlikeOperation,
  resolveLookAlikeOperation,
  safetyMarksOperation,
  safetyOperations,
  setHiddenAddressOperation,
  setSafetyMarkOperation,
} from '../../support/safety-operations.ts';
import { addProfessionalDocument } from '../../support/professional-operations.ts';
import { registerDocument } from '../../support/volunteer-operations.ts';

let api: TestApi;
let team: Team;
let worker: Worker;
let screen: Screen;

beforeAll(async () => {
  api = await testApi();
  team = await aTeam(testGraph(), await aMunicipality(testGraph()));
  worker = await aWorker(testGraph(), team, { callName: 'Sara' });
  screen = await asWorker(api, worker);
}, 60_000);

interface Mark {
  readonly id: string;
  readonly version: number;
  readonly inForce: boolean;
  readonly until: string | null;
  readonly callName: string;
  readonly familyName: string | null;
  readonly people: {
    readonly side: string;
    readonly basis: string;
    readonly memberId: string | null;
    readonly personId: string | null;
    readonly name: string;
    readonly livesWith: { readonly name: string }[];
  }[];
  readonly lookAlikes: {
    readonly personId: string;
    readonly fullName: string;
    readonly area: { code: string } | null;
    readonly kinds: string[];
    readonly side: string;
  }[];
  readonly tooManyAlike: boolean;
  readonly ruledOut: { readonly personId: string }[];
}

async function ownClient(options: Parameters<typeof aClient>[2] = {}): Promise<Client> {
  const client = await aClient(testGraph(), team, { callName: 'Sandra', familyName: aFamilyName('Sa'), ...options });
  await worksOn(testGraph(), worker, client);
  return client;
}

function act(
  operation: Operation,
  client: Client,
  input: Record<string, unknown> = {},
  as = screen,
): Promise<GraphqlAnswer> {
  const { input: usual } = operation.variables({ caseId: client.caseId, name: '' }) as { input: object };
  return as.ask(operation.document, { input: { ...usual, ...input } });
}

const outcome = (answer: GraphqlAnswer) => Object.values(answer.data ?? {})[0] as Record<string, unknown>;
const refusal = (answer: GraphqlAnswer) => answer.errors[0]?.extensions;

async function marksOf(client: Client, as = screen): Promise<Mark[]> {
  const answer = await as.ask(safetyMarksOperation.document, { caseId: client.caseId });
  expect(answer.errors).toEqual([]);
  return (answer.data as { safetyMarks: { marks: Mark[] } }).safetyMarks.marks;
}

async function setMark(client: Client, input: Record<string, unknown>): Promise<Mark> {
  const answer = await act(setSafetyMarkOperation, client, input);
  expect(answer.errors).toEqual([]);
  const mark = (await marksOf(client)).find(({ id }) => id === outcome(answer)['markId']);
  if (mark === undefined) throw new Error('The mark is not there.');
  return mark;
}

const closedBy = question<{ markId: string; personId: string }>()({
  name: 'test-closed-by-mark',
  statement: cypher`
    MATCH (mark:SafetyMark {id: ${param('markId')}})-[apart:KEEPS_APART]->(someone)
    WHERE someone.id = ${param('personId')}
    RETURN apart.side AS side, apart.basis AS basis`,
  row: z.strictObject({ side: z.string(), basis: z.string() }),
});

const standing = (markId: string, personId: string) => testGraph().read(testCaller, closedBy, { markId, personId });

/** Letters that no other test begins a name with. */
const aCallName = (): string => aFamilyName('').slice(0, 10);

describe('setting a mark', () => {
  test('keeps the client apart from a member, and asks about everybody with a name like theirs', async () => {
    const callName = aCallName();
    const client = await ownClient();
    const memberId = await aMember(testGraph(), client, { callName });
    const twin = await aResident(testGraph(), team.municipality, {
      callName: callName.toUpperCase(),
      familyName: 'de Wit',
    });
    const short = await aResident(testGraph(), team.municipality, { callName: callName.slice(0, 4) });
    const elsewhere = await aResident(testGraph(), await aMunicipality(testGraph()), { callName });
    const answer = await act(setSafetyMarkOperation, client, { callName: null, memberId, words: 'Verbod tot 2027.' });
    expect(outcome(answer)).toMatchObject({ version: 1, lookAlikes: 2, tooManyAlike: false });
    const [mark] = await marksOf(client);
    expect(mark).toMatchObject({ inForce: true, callName, familyName: null, words: 'Verbod tot 2027.' });
    expect(mark?.people).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ side: 'FEARED', basis: 'TOLD', memberId, personId: null, name: callName }),
        expect.objectContaining({ side: 'PROTECTED', basis: 'TOLD', personId: client.residentId }),
      ]),
    );
    expect(mark?.lookAlikes.map(({ personId }) => personId).sort()).toEqual([twin, short].sort());
    expect(mark?.lookAlikes.find(({ personId }) => personId === twin)).toEqual({
      personId: twin,
      side: 'FEARED',
      fullName: `${callName.toUpperCase()} de Wit`,
      area: { code: team.municipality.neighbourhoodCode, name: expect.any(String) },
      kinds: ['RESIDENT'],
    });
    expect(await standing(mark?.id ?? '', twin)).toEqual([{ side: 'FEARED', basis: 'LOOK_ALIKE' }]);
    expect(await standing(mark?.id ?? '', elsewhere)).toEqual([]);
  });

  test('looks for the client under another identity as well, by the whole name', async () => {
    const familyName = aFamilyName('Sa');
    const client = await ownClient({ familyName });
    const again = await aResident(testGraph(), team.municipality, { callName: 'Sandra', familyName });
    const other = await aResident(testGraph(), team.municipality, {
      callName: 'Sandra',
      familyName: aFamilyName('Ot'),
    });
    const mark = await setMark(client, { callName: aCallName() });
    expect(mark.lookAlikes).toMatchObject([{ personId: again, side: 'PROTECTED' }]);
    expect(await standing(mark.id, other)).toEqual([]);
  });

  test('is sharper with a family name, and looks anew when the name changes', async () => {
    const callName = aCallName();
    const client = await ownClient();
    const wit = await aResident(testGraph(), team.municipality, { callName, familyName: 'de Wit' });
    const vries = await aResident(testGraph(), team.municipality, { callName, familyName: 'de Vries' });
    const mark = await setMark(client, { callName });
    expect(mark.lookAlikes).toHaveLength(2);
    const changed = await act(changeSafetyMarkOperation, client, { markId: mark.id, callName, familyName: 'Wit' });
    expect(outcome(changed)).toMatchObject({ __typename: 'SafetyMarkSaved', version: 2, lookAlikes: 1 });
    expect((await marksOf(client))[0]?.lookAlikes).toMatchObject([{ personId: wit }]);
    expect(await standing(mark.id, vries)).toEqual([]);
  });

  test('with too many names alike says so, and keeps every one of them out of sight', async () => {
    const callName = aCallName();
    const client = await ownClient();
    const people = [];
    for (let at = 0; at < 52; at += 1) people.push(await aResident(testGraph(), team.municipality, { callName }));
    const mark = await setMark(client, { callName });
    expect(mark.tooManyAlike).toBe(true);
    expect(mark.lookAlikes).toHaveLength(50);
    for (const personId of people) expect(await standing(mark.id, personId)).toHaveLength(1);
  });

  test('tells of a hidden address only to who knows the whole name, and keeps them apart anyway', async () => {
    const callName = aCallName();
    const client = await ownClient();
    const hidden = await aResident(testGraph(), team.municipality, {
      callName,
      familyName: 'Stil',
      hiddenAddress: true,
    });
    const mark = await setMark(client, { callName });
    expect(mark.lookAlikes).toEqual([]);
    expect(await standing(mark.id, hidden)).toHaveLength(1);
    await act(changeSafetyMarkOperation, client, { markId: mark.id, callName, familyName: 'Stil' });
    expect((await marksOf(client))[0]?.lookAlikes).toMatchObject([{ personId: hidden, area: null }]);
  });

  test('happens once for one key, and another request with it is refused', async () => {
    const client = await ownClient();
    const input = { idempotencyKey: randomUUID(), callName: aCallName() };
    const first = await act(setSafetyMarkOperation, client, input);
    const again = await act(setSafetyMarkOperation, client, input);
    expect(again.text).toBe(first.text);
    expect(await marksOf(client)).toHaveLength(1);
    const other = await act(setSafetyMarkOperation, client, { ...input, kind: 'THREAT' });
    expect(refusal(other)).toMatchObject({ code: 'CONFLICT' });
  });

  test.each([
    [{ callName: null }, 'callName', 'NOBODY'],
    [{ callName: ' ' }, 'callName', 'EMPTY'],
    [{ since: '2035-01-01' }, 'since', 'IN_FUTURE'],
    [{ until: '2025-01-01' }, 'until', 'BEFORE_SINCE'],
    [{ words: 'Bsn 999990019' }, 'words', 'HOLDS_BSN'],
    [{ familyName: 'x'.repeat(81) }, 'familyName', 'TOO_LONG'],
    [{ memberId: randomUUID() }, 'memberId', 'UNKNOWN'],
    [{ personIds: [randomUUID()] }, 'personIds', 'UNKNOWN'],
  ])('is refused with its field: %j', async (input, field, reason) => {
    const client = await ownClient();
    const answer = await act(setSafetyMarkOperation, client, input);
    expect(refusal(answer)).toMatchObject({ code: 'INVALID_INPUT', details: { field, reason } });
    expect(await marksOf(client)).toEqual([]);
  });

  test('about a member of another file, or the client, is refused', async () => {
    const [client, other] = [await ownClient(), await ownClient()];
    const memberId = await aMember(testGraph(), other);
    expect(refusal(await act(setSafetyMarkOperation, client, { memberId }))).toMatchObject({ code: 'INVALID_INPUT' });
    const self = await act(setSafetyMarkOperation, client, { personIds: [client.residentId] });
    expect(refusal(self)).toMatchObject({ details: { field: 'personIds', reason: 'IS_CLIENT' } });
  });
});

describe('a look-alike', () => {
  test('that was ruled out is free, also after a new search, until the question is asked again', async () => {
    const callName = aCallName();
    const client = await ownClient();
    const personId = await aResident(testGraph(), team.municipality, { callName });
    const mark = await setMark(client, { callName });
    const ruledOut = await act(resolveLookAlikeOperation, client, { markId: mark.id, personId });
    expect(outcome(ruledOut)).toMatchObject({ lookAlikes: 0 });
    expect(await standing(mark.id, personId)).toEqual([]);
    await act(changeSafetyMarkOperation, client, { markId: mark.id, callName });
    expect((await marksOf(client))[0]).toMatchObject({ lookAlikes: [], ruledOut: [{ personId }] });
    const reopened = await act(reopenLookAlikeOperation, client, { markId: mark.id, personId });
    expect(outcome(reopened)).toMatchObject({ lookAlikes: 1 });
    expect(await standing(mark.id, personId)).toEqual([{ side: 'FEARED', basis: 'LOOK_ALIKE' }]);
  });

  test('that is the same person is linked, and a link can be taken back', async () => {
    const callName = aCallName();
    const client = await ownClient();
    const personId = await aResident(testGraph(), team.municipality, { callName });
    const mark = await setMark(client, { callName });
    await act(resolveLookAlikeOperation, client, { markId: mark.id, personId, answer: 'LINK' });
    expect(await standing(mark.id, personId)).toEqual([{ side: 'FEARED', basis: 'LINKED' }]);
    await act(linkToSafetyMarkOperation, client, { markId: mark.id, personId, linked: false });
    expect(await standing(mark.id, personId)).toEqual([{ side: 'FEARED', basis: 'LOOK_ALIKE' }]);
  });

  test('is somebody who stands with this mark: anybody else is refused', async () => {
    const client = await ownClient();
    const mark = await setMark(client, { callName: aCallName() });
    for (const operation of [resolveLookAlikeOperation, reopenLookAlikeOperation])
      for (const personId of [client.residentId, randomUUID()]) {
        const answer = await act(operation, client, { markId: mark.id, personId });
        expect(refusal(answer)).toMatchObject({ details: { field: 'personId', reason: 'NO_LOOK_ALIKE' } });
      }
  });
});

describe('who comes into the directory later', () => {
  test('and looks alike, is out of sight from the first moment, whoever writes them down', async () => {
    const callName = aCallName();
    const client = await ownClient();
    const mark = await setMark(client, { callName, familyName: 'de Wit' });
    const { neighbourhoodCode: areaCode } = team.municipality;
    const newResident = { callName, familyName: 'de Wit', areaCode };
    const connector = await asWorker(api, await aWorker(testGraph(), team, { role: 'COMMUNITY_CONNECTOR' }));
    const registered = await connector.ask(registerDocument, {
      input: { idempotencyKey: randomUUID(), newResident, since: '2026-11-01', peopleLimit: 1 },
    });
    expect(outcome(registered)).toMatchObject({ __typename: 'VolunteerRegistered' });
    const { input: rest } = openCaseOperation.variables({ caseId: '', name: '' }) as { input: object };
    const resident = { callName: `${callName}us`, familyName: 'Wit', areaCode, minor: false, hiddenAddress: false };
    const opened = await screen.ask(openCaseOperation.document, {
      input: { ...rest, residentId: null, teamId: team.id, newResident: resident },
    });
    expect(opened.errors).toEqual([]);
    const neighbour = { callName: `${callName}ie`, familyName: 'de Wit', areaCode, notThese: [] };
    const offering = { givenOn: '2026-11-01', expiresOn: '2027-11-01', offers: [walkingOffer] };
    const recorded = await connector.ask(neighbourActs.recordNeighbour, {
      input: { idempotencyKey: randomUUID(), newResident: neighbour, ...offering },
    });
    expect(recorded.errors).toEqual([]);
    expect(outcome(recorded)).toMatchObject({ __typename: 'NeighbourRecorded' });
    const administrator = await asWorker(api, await aWorker(testGraph(), team, { role: 'ADMINISTRATOR' }));
    const organisationId = await anOrganisation();
    const added = await administrator.ask(addProfessionalDocument, {
      input: { idempotencyKey: randomUUID(), callName: callName.slice(0, 5), familyName: 'Wit', organisationId },
    });
    expect(added.errors).toEqual([]);
    const [after] = await marksOf(client);
    expect(after?.lookAlikes.map(({ fullName, kinds }) => [fullName, kinds.join()]).sort()).toEqual([
      [`${callName.slice(0, 5)} Wit`, 'PROFESSIONAL'],
      [`${callName} de Wit`, 'RESIDENT,VOLUNTEER'],
      [`${callName}ie de Wit`, 'RESIDENT'],
      [`${callName}us Wit`, 'RESIDENT'],
    ]);
    expect(after?.id).toBe(mark.id);
  });
});

describe('the people of a mark', () => {
  test('grow by members and people of the own areas, on either side', async () => {
    const client = await ownClient();
    const mark = await setMark(client, { callName: aCallName() });
    const memberId = await aMember(testGraph(), client, { callName: 'Kim' });
    const personId = await aResident(testGraph(), team.municipality, { callName: 'Kim' });
    const stranger = await aResident(testGraph(), await aMunicipality(testGraph()));
    await act(linkToSafetyMarkOperation, client, { markId: mark.id, personId: null, memberId });
    await act(linkToSafetyMarkOperation, client, { markId: mark.id, personId, side: 'PROTECTED' });
    expect(await standing(mark.id, memberId)).toEqual([{ side: 'FEARED', basis: 'LINKED' }]);
    expect(await standing(mark.id, personId)).toEqual([{ side: 'PROTECTED', basis: 'LINKED' }]);
    const unknown = await act(linkToSafetyMarkOperation, client, { markId: mark.id, personId: randomUUID() });
    const outside = await act(linkToSafetyMarkOperation, client, { markId: mark.id, personId: stranger });
    expect(outside.text).toBe(unknown.text);
    const told = await act(linkToSafetyMarkOperation, client, { markId: mark.id, personId: client.residentId });
    expect(refusal(told)).toMatchObject({ details: { reason: 'IS_CLIENT' } });
    const both = await act(linkToSafetyMarkOperation, client, { markId: mark.id, personId, memberId });
    expect(refusal(both)).toMatchObject({ details: { reason: 'ONE_OF_BOTH' } });
    const gone = await act(linkToSafetyMarkOperation, client, { markId: mark.id, personId: stranger, linked: false });
    expect(refusal(gone)).toMatchObject({ details: { reason: 'NOT_LINKED' } });
  });

  test('leave out a member who is safe, until the worker says otherwise', async () => {
    const client = await ownClient();
    const mother = await aMember(testGraph(), client, { callName: 'Els' });
    const mark = await setMark(client, { callName: aCallName() });
    const safe = await act(resolveLookAlikeOperation, client, { markId: mark.id, personId: mother });
    expect(safe.errors).toEqual([]);
    expect((await marksOf(client))[0]?.ruledOut).toMatchObject([{ personId: mother, fullName: 'Els' }]);
    const link = await act(resolveLookAlikeOperation, client, { markId: mark.id, personId: mother, answer: 'LINK' });
    expect(refusal(link)).toMatchObject({ code: 'INVALID_INPUT' });
    await act(reopenLookAlikeOperation, client, { markId: mark.id, personId: mother });
    expect((await marksOf(client))[0]?.ruledOut).toEqual([]);
    expect(await standing(mark.id, mother)).toEqual([]);
    const other = await aMember(testGraph(), await ownClient());
    const foreign = await act(resolveLookAlikeOperation, client, { markId: mark.id, personId: other });
    expect(refusal(foreign)).toMatchObject({ details: { reason: 'NO_LOOK_ALIKE' } });
  });

  test('live together, as long as the mark says so', async () => {
    const client = await ownClient();
    const feared = await aResident(testGraph(), team.municipality, { callName: aCallName() });
    const mother = await aResident(testGraph(), team.municipality, { callName: 'Riet' });
    const mark = await setMark(client, { callName: null, personIds: [feared] });
    const home = { markId: mark.id, personId: feared, otherId: mother };
    await act(recordHouseholdOperation, client, { ...home, together: true });
    const livesWith = async () =>
      (await marksOf(client))[0]?.people.find(({ personId }) => personId === feared)?.livesWith.map(({ name }) => name);
    expect(await livesWith()).toEqual(['Riet de Proef']);
    await act(recordHouseholdOperation, client, { ...home, together: false });
    expect(await livesWith()).toEqual([]);
    const notOfMark = await act(recordHouseholdOperation, client, { ...home, personId: mother, otherId: feared });
    expect(refusal(notOfMark)).toMatchObject({ details: { field: 'personId', reason: 'NOT_OF_MARK' } });
  });

  test('stay kept apart when a member is taken off the map and comes back', async () => {
    const client = await ownClient();
    const memberId = await aMember(testGraph(), client, { callName: aCallName() });
    const mark = await setMark(client, { callName: null, memberId });
    const ofCase = () => ({ idempotencyKey: randomUUID(), caseId: client.caseId });
    const input = { ...ofCase(), memberId, baseVersion: 1 };
    const removed = await screen.ask(recordingDocument('removeMember'), { input });
    expect(removed.errors).toEqual([]);
    expect(await standing(mark.id, memberId)).toEqual([]);
    const { changeId } = outcome(removed);
    const undone = await screen.ask(undoDocument('undoNetworkChange'), { input: { ...ofCase(), changeId } });
    expect(undone.errors).toEqual([]);
    expect(await standing(mark.id, memberId)).toEqual([{ side: 'FEARED', basis: 'TOLD' }]);
  });
});

describe('changing and ending', () => {
  test('on an earlier version shows what a colleague made of it, and stores nothing', async () => {
    const client = await ownClient();
    const mark = await setMark(client, { callName: aCallName() });
    const callName = aCallName();
    await act(changeSafetyMarkOperation, client, { markId: mark.id, callName });
    for (const operation of [changeSafetyMarkOperation, endSafetyMarkOperation]) {
      const late = await act(operation, client, { markId: mark.id });
      expect(outcome(late)).toMatchObject({ __typename: 'NewerSafetyMark', mark: { version: 2, callName } });
    }
    expect(await marksOf(client)).toMatchObject([{ version: 2, inForce: true, until: null }]);
  });

  test('ends a mark from that day on, once', async () => {
    const client = await ownClient();
    const mark = await setMark(client, { callName: aCallName() });
    const ended = await act(endSafetyMarkOperation, client, { markId: mark.id });
    expect(outcome(ended)).toMatchObject({ __typename: 'SafetyMarkSaved', version: 2 });
    expect(await marksOf(client)).toMatchObject([{ inForce: false, until: '2026-11-01' }]);
    const again = await act(endSafetyMarkOperation, client, { markId: mark.id, baseVersion: 2 });
    expect(refusal(again)).toMatchObject({ details: { reason: 'ENDED_ALREADY' } });
  });

  test('outlives the case: the next own worker sees and ends it, and nobody else', async () => {
    const client = await ownClient({ closedOn: '2026-06-01' });
    const next = await aWorker(testGraph(), await aTeam(testGraph(), team.municipality));
    const { markId } = await aClosedMark(client);
    const again = await testGraphCase(client);
    await worksOn(testGraph(), next, again);
    const nextScreen = await asWorker(api, next);
    const [mark] = await marksOf(again, nextScreen);
    expect(mark).toMatchObject({ id: markId, inForce: true });
    expect(refusal(await screen.ask(safetyMarksOperation.document, { caseId: client.caseId }))?.code).toBe('NOT_FOUND');
    const ended = await act(endSafetyMarkOperation, again, { markId }, nextScreen);
    expect(outcome(ended)).toMatchObject({ __typename: 'SafetyMarkSaved' });
  });
});

test('a hidden address is set and taken back by who must know', async () => {
  const client = await ownClient();
  const hidden = await act(setHiddenAddressOperation, client, { hidden: true });
  expect(outcome(hidden)).toEqual({ caseId: client.caseId, addressHidden: true });
  const seen = await screen.ask(`{ client(caseId: "${client.caseId}") { area { code } addressHidden } }`);
  expect(seen.data).toEqual({ client: { area: null, addressHidden: true } });
  await act(setHiddenAddressOperation, client, { hidden: false });
  const shown = await screen.ask(`{ client(caseId: "${client.caseId}") { addressHidden } }`);
  expect(shown.data).toEqual({ client: { addressHidden: false } });
});

describe('who need not know', () => {
  test.each(safetyOperations)('gets one answer, as for a case that does not exist: $name', async (operation) => {
    const graph = testGraph();
    const client = await ownClient();
    const standIn = await aWorker(graph, team);
    await worksOn(graph, standIn, client, { role: 'STAND_IN' });
    const former = await aWorker(graph, team);
    await worksOn(graph, former, client, { role: 'DUO', to: '2026-06-01' });
    const others = [
      standIn,
      former,
      await aWorker(graph, team),
      await aWorker(graph, await aTeam(graph, team.municipality)),
    ];
    await setMark(client, { callName: aCallName() });
    const ask = async (as: Screen, caseId: string) => {
      const answer = await as.ask(operation.document, operation.variables({ caseId, name: '' }));
      return [answer.status, answer.text];
    };
    for (const other of others) {
      const as = await asWorker(api, other);
      const answer = await ask(as, client.caseId);
      expect(answer).toEqual(await ask(as, randomUUID()));
      expect(answer[1]).toContain('"NOT_FOUND"');
    }
  });

  test.each(['DUO', 'REGISSEUR'] as const)('is not a %s', async (role) => {
    const client = await ownClient();
    const mark = await setMark(client, { callName: aCallName() });
    const second = await aWorker(testGraph(), team);
    await worksOn(testGraph(), second, client, { role });
    expect(await marksOf(client, await asWorker(api, second))).toMatchObject([{ id: mark.id }]);
  });

  test('sees no unsafe tie on the map either; who must know sees it as long as the mark holds', async () => {
    const client = await ownClient({ callName: 'Bep', familyName: aFamilyName('Um') });
    const memberId = await aMember(testGraph(), client, { callName: aCallName() });
    await aTie(testGraph(), client, memberId, { ring: 1 });
    const standIn = await aWorker(testGraph(), team);
    await worksOn(testGraph(), standIn, client, { role: 'STAND_IN' });
    const [before, mark] = [await unsafeOf(client, screen), await setMark(client, { callName: null, memberId })];
    expect([before, await unsafeOf(client, screen)]).toEqual([false, true]);
    expect(await unsafeOf(client, await asWorker(api, standIn))).toBeNull();
    const name = (await screen.ask(`{ client(caseId: "${client.caseId}") { fullName } }`)).data as {
      client: { fullName: string };
    };
    const colleague = await asWorker(api, await aWorker(testGraph(), team));
    await colleague.ask(
      openingOperation.document,
      openingOperation.variables({ caseId: '', name: name.client.fullName }),
    );
    expect(await unsafeOf(client, colleague)).toBeNull();
    await act(endSafetyMarkOperation, client, { markId: mark.id });
    expect(await unsafeOf(client, screen)).toBe(false);
  });
});

async function unsafeOf(client: Client, as: Screen): Promise<boolean | null | undefined> {
  const answer = await as.ask(networkOperation.document, { caseId: client.caseId });
  const { members } = (answer.data as { clientNetwork: { members: { tie: { unsafe: boolean | null } }[] } })
    .clientNetwork;
  return members[0]?.tie.unsafe;
}

const createOrganisation = question<{ id: string }>()({
  name: 'test-safety-organisation',
  statement: cypher`CREATE (:Organisation {id: ${param('id')}, name: 'Proef', searchName: 'proef', kind: 'WELFARE', version: 1})`,
  row: z.never(),
});

async function anOrganisation(): Promise<string> {
  const id = randomUUID();
  await testGraph().writeOnce(testCaller, createOrganisation, { id });
  return id;
}

const setInClosedCase = question<object>()({
  name: 'test-mark-of-closed-case',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})-[:CONCERNS]->(client:Resident)
    CREATE (mark:SafetyMark {id: ${param('markId')}, version: 1, kind: 'VIOLENCE', since: date('2026-01-01'),
      callName: 'Dennis', nameStart: 'den', recordedAt: datetime(), recordedBy: 'system:test'})-[:SET_IN]->(file)
    CREATE (mark)-[:KEEPS_APART {side: 'PROTECTED', basis: 'TOLD'}]->(client)`,
  row: z.never(),
});

async function aClosedMark(client: Client): Promise<{ markId: string }> {
  const markId = randomUUID();
  await testGraph().writeOnce(testCaller, setInClosedCase, { caseId: client.caseId, markId });
  return { markId };
}

const nextCase = question<object>()({
  name: 'test-next-case',
  statement: cypher`
    MATCH (:Case {id: ${param('earlierId')}})-[:CONCERNS]->(client:Resident)
    CREATE (:Case {id: ${param('caseId')}, openedOn: date('2026-08-01'), asked: 'Rust', question: 'Rust', legalGround: 'WMO',
      purpose: 'Ondersteuning', version: 1})-[:CONCERNS]->(client)`,
  row: z.never(),
});

/** The same client comes back later. */
async function testGraphCase(client: Client): Promise<Client> {
  const caseId = randomUUID();
  await testGraph().writeOnce(testCaller, nextCase, { earlierId: client.caseId, caseId });
  return { caseId, residentId: client.residentId };
}
