import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { asWorker, testApi, type Screen, type TestApi } from '../../support/app.ts';
import {
  aClient,
  aMember,
  aSmallNetwork,
  aTie,
  aWorker,
  whoKnowsWhom,
  worksOn,
  type Client,
  type Team,
} from '../../support/builders.ts';
import { testGraph } from '../../support/graph.ts';
import {
  conversationOperation,
  exportOperation,
  networkOperation,
  openingOperation,
} from '../../support/operations.ts';

interface Member {
  id: string;
  callName: string;
  hasLine: boolean;
  strength: number | null;
  frequency: string | null;
  support: object[];
  ring: number | null;
}

interface Place {
  memberId: string;
  fromOrder: number;
  toOrder: number | null;
}

interface Conversation {
  question: string;
  mayAdd: boolean;
  on: string;
  members: Member[];
  links: { fromId: string; toId: string }[];
  places: Place[];
}

let api: TestApi;
let team: Team;
let client: Client;
let screen: Screen;
const who: Record<string, string> = {};

/** Words that stand in facts for the worker alone, and nowhere else. */
const mark = randomUUID().slice(0, 8);
const secret = (fact: string): string => `geheim-${mark}-${fact}`;

beforeAll(async () => {
  api = await testApi();
  const made = await aSmallNetwork(testGraph());
  ({ team, client } = made);
  screen = await asWorker(api, made.worker);
  who['Anja'] = made.memberId;
  const graph = testGraph();
  const person = async (callName: string, tie: Parameters<typeof aTie>[3] = {}): Promise<string> => {
    const id = await aMember(graph, client, { callName, details: { externalId: secret(callName) } });
    await aTie(graph, client, id, { ring: 2, sector: 'FRIENDS_NEIGHBOURS', ...tie });
    who[callName] = id;
    return id;
  };
  const support = { receivesPractical: 2, practicalWords: secret('practical'), givesCompany: 1, strength: 3 };
  await person('Henk', { nature: 'TENSION', details: { ...support, frequency: 'WEEKLY', unsafe: true } });
  await person('Kees', { nature: 'CUT_OFF', details: { strength: 2, receivesAdvice: 1, frequency: 'HARDLY_EVER' } });
  await person('Tom', { nature: 'NAMED' });
  await person('Vera', { from: '2025-02-01', to: '2026-02-01', details: { endedBecause: 'SAFETY', unsafe: true } });
  const moved = await person('Ria', { from: '2025-03-01', to: '2026-03-01', ring: 3, confirmedOn: '2025-03-01' });
  await aTie(graph, client, moved, { from: '2026-03-01', ring: 1, sector: 'FRIENDS_NEIGHBOURS' });
  const [anja = '', henk = '', kees = '', vera = ''] = ['Anja', 'Henk', 'Kees', 'Vera'].map((name) => who[name]);
  await whoKnowsWhom(graph, client, [anja, henk], { nature: 'TENSION' });
  await whoKnowsWhom(graph, client, [anja, kees], { nature: 'CUT_OFF' });
  await whoKnowsWhom(graph, client, [anja, vera]);
}, 60_000);

async function conversation(): Promise<Conversation> {
  const answer = await screen.ask(conversationOperation.document, { caseId: client.caseId });
  expect(answer.errors).toEqual([]);
  return (answer.data as { conversation: Conversation }).conversation;
}

const named = (seen: Conversation, callName: string): Member | undefined =>
  seen.members.find((member) => member.callName === callName);

describe('gespreksmodus', () => {
  test('shows a tie with tension as a tie, and a broken or only named one as no tie at all', async () => {
    const seen = await conversation();
    expect(named(seen, 'Henk')).toMatchObject({
      hasLine: true,
      strength: 3,
      frequency: 'WEEKLY',
      support: [
        { kind: 'PRACTICAL', received: true, given: false },
        { kind: 'COMPANY', received: false, given: true },
      ],
    });
    const silent = { hasLine: false, strength: null, frequency: null, support: [], ring: 2 };
    expect(named(seen, 'Kees')).toMatchObject(silent);
    expect(named(seen, 'Tom')).toMatchObject(silent);
    expect(seen.links).toEqual([expect.objectContaining({ fromId: expect.any(String), toId: expect.any(String) })]);
    expect([seen.links[0]?.fromId, seen.links[0]?.toId].sort()).toEqual([who['Anja'], who['Henk']].sort());
  });

  test('gives who is no longer there a place without a name, and nobody a date', async () => {
    const seen = await conversation();
    expect(named(seen, 'Vera')).toBeUndefined();
    const placesOf = (callName: string): Place[] => seen.places.filter((place) => place.memberId === who[callName]);
    expect([placesOf('Vera').length, placesOf('Ria').length]).toEqual([1, 2]);
    expect(seen.places.flatMap((place) => Object.keys(place)).filter((key) => /name|relation/i.test(key))).toEqual([]);
    const text = JSON.stringify({ ...seen, on: '' });
    expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}T|"\d{4}-\d{2}-\d{2}"/);
    expect(text).not.toContain('Vera');
  });

  test('holds no word of what is for the worker alone, in no body and no header', async () => {
    const { text, headers } = await screen.ask(conversationOperation.document, { caseId: client.caseId });
    const everything = text + JSON.stringify([...headers]);
    expect(everything).not.toContain(mark);
    for (const code of ['TENSION', 'CUT_OFF', 'NAMED', 'SAFETY', 'TOLD', 'unsafe', 'nature'])
      expect(everything).not.toContain(code);
    const worker = await screen.ask(networkOperation.document, { caseId: client.caseId });
    expect(worker.text).toContain(secret('practical'));
  });

  test('is answered to nobody else', async () => {
    const stranger = await asWorker(api, await aWorker(testGraph(), team));
    const answer = await stranger.ask(conversationOperation.document, { caseId: client.caseId });
    expect(answer.errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('offers to add somebody to who may record, not to who opened the file with a reason or without an agreement', async () => {
    expect((await conversation()).mayAdd).toBe(true);
    const graph = testGraph();
    const colleague = await aWorker(graph, team);
    const reader = await asWorker(api, colleague);
    const known = await aClient(graph, team, { callName: 'Bep', familyName: `Open ${mark}` });
    const unasked = await aClient(graph, team, { agreed: false });
    await worksOn(graph, colleague, unasked);
    const name = `Bep Open ${mark}`;
    await reader.ask(openingOperation.document, openingOperation.variables({ ...known, name }));
    for (const { caseId } of [known, unasked]) {
      const answer = await reader.ask(conversationOperation.document, { caseId });
      expect(answer.data).toMatchObject({ conversation: { mayAdd: false } });
    }
  });

  test('and the file’s export rank the places alike', async () => {
    const seen = await conversation();
    const answer = await screen.ask(exportOperation.document, exportOperation.variables({ ...client, name: '' }));
    const file = (answer.data as { exportNetwork: { fileNetwork: Conversation } }).exportNetwork.fileNetwork;
    const byPlace = (one: Place, other: Place): number =>
      one.memberId === other.memberId ? one.fromOrder - other.fromOrder : one.memberId < other.memberId ? -1 : 1;
    expect(seen.places.toSorted(byPlace)).toEqual(file.places.toSorted(byPlace));
    expect(seen.places).toHaveLength(7);
  });
});
