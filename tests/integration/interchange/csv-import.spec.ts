import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { cypher, param } from '@netwerk/cypher';
import { bulkImports, Graph, question } from '@netwerk/graph';
import { withdrawImport } from '@netwerk/interchange';
import { z } from 'zod';
import { aSmallNetwork } from '../../support/builders.ts';
import { testCaller, testConnection, testGraph } from '../../support/graph.ts';
import { aSafetyMark } from '../../support/safety-builders.ts';
import { csvCaller, Sender } from './csv-folders.ts';

// Imports in bulk take turns, also those of other test files.
jest.setTimeout(180_000);

const senders: Sender[] = [];
afterAll(() => Promise.all(senders.map((sender) => sender.cleanUp())));

function aSender(): Sender {
  const sender = new Sender();
  senders.push(sender);
  return sender;
}

const personOf = question<{ from: string; id: string }>()({
  name: 'test-person-of-sender',
  statement: cypher`
    MATCH (person:Person {importedFrom: ${param('from')}, externalId: ${param('id')}})
    RETURN person.callName AS callName, labels(person) AS labels, person.version AS version,
      person.importId AS importId, person.searchName AS searchName,
      COLLECT { MATCH (person)-[:LIVES_IN]->(area:Area) RETURN area.code } AS areas,
      COUNT { (person)-[:TIED_TO]-() } AS ties`,
  row: z.strictObject({
    ...{ callName: z.string(), labels: z.array(z.string()), version: z.number().nullable(), importId: z.string() },
    ...{ searchName: z.string(), areas: z.array(z.string()), ties: z.number() },
  }),
});

async function person(sender: Sender, id: string) {
  const [row] = await testGraph().read(testCaller, personOf, { from: `csv:${sender.source}`, id });
  return row;
}

const change = question<{ from: string; id: string }>()({
  name: 'test-change-by-hand',
  statement: cypher`
    MATCH (person:Person {importedFrom: ${param('from')}, externalId: ${param('id')}})
    SET person:Volunteer, person.version = coalesce(person.version, 0) + 1, person.volunteerSince = date('2026-01-01'), person.loadLimit = 1`,
  row: z.never(),
});

/** A connection that fails the test when anything is written over it. */
function readingOnly(): Graph {
  const graph = Graph.connect(testConnection());
  const never = (): never => {
    throw new Error('An import that brings nothing new must not write.');
  };
  return Object.assign(graph, { write: never, writeOnce: never });
}

describe('the smallest folder', () => {
  const sender = aSender();

  it('is stored with its source and ground, and is read only the second time', async () => {
    const folder = await sender.folder({ areas: sender.areas, people: sender.people(20), ties: sender.ties(19) });
    const planned = await sender.read(folder, { dryRun: true });
    expect(planned).toMatchObject({ status: 'PLANNED', importId: null, files: { people: { created: 20 } } });
    expect(await sender.visible()).toEqual({ people: 0, ties: 0, arriving: 0 });

    const first = await sender.read(folder);
    expect(first.files).toEqual({
      areas: { read: 3, created: 3, changed: 0, unchanged: 0, rejected: 0 },
      people: { read: 20, created: 20, changed: 0, unchanged: 0, rejected: 0 },
      ties: { read: 19, created: 19, changed: 0, unchanged: 0, rejected: 0 },
    });
    expect(await sender.visible()).toEqual({ people: 20, ties: 19, arriving: 0 });
    expect(await person(sender, 'p3')).toEqual({
      ...{ callName: 'Iemand3', labels: ['Person', 'Resident'], version: null, importId: first.importId },
      ...{ searchName: 'iemand3 proef', areas: [sender.buurt], ties: 2 },
    });
    const imports = await testGraph().read(testCaller, bulkImports, {});
    expect(imports.find(({ id }) => id === first.importId)).toMatchObject({
      ...{ source: sender.source, ground: 'PUBLIC_TASK', state: 'COMPLETE' },
    });

    const graph = readingOnly();
    const again = await sender.read(folder, {}, graph).finally(() => graph.close());
    expect(again).toMatchObject({ status: 'UNCHANGED', files: { people: { unchanged: 20 }, ties: { unchanged: 19 } } });
  });

  it('changes only the row that changed, and leaves alone and names what was changed here', async () => {
    await testGraph().writeOnce(testCaller, change, { from: `csv:${sender.source}`, id: 'p5' });
    const people = sender.people(21, (id) => (id === 4 || id === 5 ? 'Anders' : ''));
    const folder = await sender.folder({ areas: sender.areas, people, ties: `${sender.ties(20)}` });
    const outcome = await sender.read(folder);
    expect(outcome.files).toMatchObject({
      people: { created: 1, changed: 1, unchanged: 19 },
      ties: { created: 1, unchanged: 19 },
    });
    expect(outcome.kept).toEqual([{ file: 'people', line: 7, reason: 'CHANGED_HERE' }]);
    expect(await person(sender, 'p4')).toMatchObject({ callName: 'Iemand4Anders', importId: outcome.importId });
    expect(await person(sender, 'p5')).toMatchObject({ callName: 'Iemand5', version: 1 });
    expect(await person(sender, 'p20')).toMatchObject({ ties: 1, areas: [sender.buurt] });
  });
});

it('never changes what another sender owns, and uses the areas that stand here', async () => {
  const [one, other] = [aSender(), aSender()];
  const files = { areas: one.areas, people: one.people(3), ties: one.ties(2) };
  await one.read(await one.folder(files));
  const theirs = { ...files, areas: one.areas.replace('Stad', 'Andere stad'), people: one.people(3, () => 'B') };
  const outcome = await other.read(await other.folder(theirs));
  expect(outcome.files).toMatchObject({ areas: { created: 0, unchanged: 3 }, people: { created: 3 } });
  expect(outcome.kept).toEqual([{ file: 'areas', line: 4, reason: 'STANDS_HERE' }]);
  expect(await person(one, 'p1')).toMatchObject({ callName: 'Iemand1', ties: 2 });
  expect(await person(other, 'p1')).toMatchObject({ callName: 'Iemand1B', areas: [one.buurt], ties: 2 });
});

it('stops at a bad row, or leaves it out with what points to it', async () => {
  const sender = aSender();
  const people = sender.people(4).replace(`Iemand2 Proef,${sender.buurt}`, `Iemand2 Proef,BUNERGENS`);
  const folder = await sender.folder({ areas: sender.areas, people, ties: sender.ties(3) });
  expect(await sender.read(folder)).toMatchObject({
    status: 'REFUSED',
    files: { people: { created: 0, rejected: 1 } },
  });
  expect(await sender.visible()).toEqual({ people: 0, ties: 0, arriving: 0 });
  const outcome = await sender.read(folder, { onError: 'SKIP' });
  expect(outcome.files).toMatchObject({ people: { created: 3, rejected: 1 }, ties: { created: 1, rejected: 2 } });
  expect(await sender.visible()).toEqual({ people: 3, ties: 1, arriving: 0 });
});

it('keeps broken-off rows out of sight, refuses another folder meanwhile, and goes on', async () => {
  const sender = aSender();
  const folder = await sender.folder({ areas: sender.areas, people: sender.people(30), ties: sender.ties(29) });
  const stop = new AbortController();
  const stopping = sender.read(folder, {
    signal: stop.signal,
    progress: ({ phase, done }) => void (phase === 'WRITING' && done >= 33 && stop.abort()),
  });
  await expect(stopping).rejects.toMatchObject({ code: 'BROKEN_OFF' });
  expect(await sender.visible()).toEqual({ people: 0, ties: 0, arriving: 33 });

  const other = await sender.folder({ areas: sender.areas, people: sender.people(3) });
  await expect(sender.read(other)).rejects.toMatchObject({ code: 'FINISH_FIRST' });
  const outcome = await sender.read(folder);
  expect(outcome).toMatchObject({ arrivedBefore: 33, files: { people: { created: 30 }, ties: { created: 29 } } });
  expect(await sender.visible()).toEqual({ people: 30, ties: 29, arriving: 0 });
});

it('tells a second import which one runs', async () => {
  const [one, other] = [aSender(), aSender()];
  const small = await other.folder({ areas: other.areas, people: other.people(2) });
  // Enough that the first is still at it when the second has read its own files.
  const folder = await one.folder({ areas: one.areas, people: one.people(1_500) });
  const second: Promise<unknown>[] = [];
  await one.read(folder, {
    progress: ({ phase, done }) => {
      if (phase !== 'WRITING' || done < 3 || second.length > 0) return;
      second.push(other.read(small, { waitSeconds: 0 }).catch((error: unknown) => error));
    },
  });
  expect(await Promise.all(second)).toEqual([
    expect.objectContaining({ code: 'BUSY', nl: expect.stringContaining(one.source) }),
  ]);
  expect(await other.read(small)).toMatchObject({ status: 'IMPORTED' });
});

it('lets several that begin in one moment go one after another, as long as they may wait', async () => {
  const senders = [aSender(), aSender(), aSender(), aSender()];
  const folders = await Promise.all(senders.map((one) => one.folder({ areas: one.areas, people: one.people(2) })));
  const outcomes = await Promise.all(senders.map((one, index) => one.read(folders[index] ?? '')));
  expect(outcomes.map(({ status }) => status)).toEqual(Array(4).fill('IMPORTED'));
  for (const sender of senders) expect(await sender.visible()).toMatchObject({ people: 2, arriving: 0 });
});

it('is withdrawn as a whole but for what was changed or built upon', async () => {
  const sender = aSender();
  const folder = await sender.folder({ areas: sender.areas, people: sender.people(10), ties: sender.ties(9) });
  const { importId } = await sender.read(folder);
  await testGraph().writeOnce(testCaller, change, { from: `csv:${sender.source}`, id: 'p5' });
  const left: string[] = [];
  const options = { importId: importId ?? '', progress: () => undefined, onLeft: (kind: string) => left.push(kind) };
  const outcome = await withdrawImport(testGraph(), csvCaller, options);
  expect(Object.fromEntries(outcome.removed)).toEqual({ TIED_TO: 9, Person: 9 });
  expect(left).toEqual(['Person', 'Area', 'Area', 'Area']);
  expect(await sender.visible()).toEqual({ people: 1, ties: 0, arriving: 0 });
  expect(await withdrawImport(testGraph(), csvCaller, options)).toMatchObject({ status: 'ALREADY' });

  const again = await sender.read(folder);
  expect(again.files).toMatchObject({ people: { created: 9, unchanged: 1 }, ties: { created: 9 } });
  expect(await person(sender, 'p5')).toMatchObject({ ties: 2 });
});

it('keeps a newcomer out of sight of a safety mark that seeks somebody of that name', async () => {
  const { client, team } = await aSmallNetwork(testGraph());
  const areaCode = team.municipality.neighbourhoodCode;
  const mark = await aSafetyMark(testGraph(), client, { callName: 'Zwenneke' });
  const sender = aSender();
  const people = `id,name,area,roles\nz,Zwenneke Proef,${areaCode},\ny,Iemand Proef,${areaCode},\n`;
  await sender.read(await sender.folder({ people }));
  const rows = await testGraph().read(testCaller, keptApart, { mark });
  expect(rows).toEqual([{ id: 'z', basis: 'LOOK_ALIKE' }]);
});

const keptApart = question<{ mark: string }>()({
  name: 'test-kept-apart',
  statement: cypher`
    MATCH (:SafetyMark {id: ${param('mark')}})-[apart:KEEPS_APART {side: 'FEARED'}]->(person:Person)
    RETURN person.externalId AS id, apart.basis AS basis`,
  row: z.strictObject({ id: z.string(), basis: z.string() }),
});
