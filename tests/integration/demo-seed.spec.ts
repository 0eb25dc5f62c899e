import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import { clearDataset, inventNeighbourhood, seedDemo, writeDataset, type DemoBatch } from '@netwerk/demo';
import { question, readDataset, writeDemoNodes } from '@netwerk/graph';
import { testCaller, testGraph } from '../support/graph.ts';

// Some ten thousand rows on a busy machine.
jest.setTimeout(60_000);

const name = `test-${randomUUID().slice(0, 8)}`;
const dataset = inventNeighbourhood({ name, residents: 400 });
const silent = { progress: () => undefined };
const stranger = { id: randomUUID(), callName: 'Iemand', minor: false };
const graph = testGraph();

/** Everything with an id of this dataset, and the ties between. */
const counts = question<{ prefix: string }>()({
  name: 'test-demo-counts',
  statement: cypher`
    MATCH (one) WHERE one.id STARTS WITH ${param('prefix')}
    WITH count(one) AS nodes
    OPTIONAL MATCH ()-[tie:TIED_TO]->() WHERE tie.id STARTS WITH ${param('prefix')}
    RETURN nodes, count(tie) AS ties`,
  row: z.strictObject({ nodes: z.number(), ties: z.number() }),
});

const hiddenClient = question<{ prefix: string; day: string }>()({
  name: 'test-demo-client',
  statement: cypher`
    MATCH (resident:Resident {hiddenAddress: true})<-[:CONCERNS]-(file:Case)<-[role:WORKS_ON]-(worker:Professional)
    WHERE resident.id STARTS WITH ${param('prefix')}
    MATCH (resident)-[tie:TIED_TO {unsafe: true}]->(member:NetworkMember)-[:RECORDED_IN]->(file)
    RETURN resident.callName AS callName, worker.callName AS worker, role.role AS role, member.callName AS unsafe,
           toString(file.openedOn) AS openedOn, file.openedOn < date(${param('day')}) AS isDate`,
  row: z.strictObject({
    callName: z.string(),
    worker: z.string(),
    role: z.string(),
    unsafe: z.string(),
    openedOn: z.string(),
    isDate: z.boolean(),
  }),
});

describe('the demo neighbourhood in a database', () => {
  beforeAll(async () => {
    await writeDemoNodes(graph, testCaller, 'Resident', [stranger]);
  });

  afterAll(async () => {
    await clearDataset(graph, dataset);
    await graph.writeOnce(
      testCaller,
      question<{ id: string }>()({
        name: 'test-remove-stranger',
        statement: cypher`MATCH (person:Person {id: ${param('id')}}) DETACH DELETE person`,
        row: z.never(),
      }),
      { id: stranger.id },
    );
  });

  it('is refused where other people already are', async () => {
    await expect(seedDemo(graph, { ...silent, name, residents: 400 })).rejects.toThrow('not a demo database');
    expect(await readDataset(graph, testCaller, name)).toBeNull();
  });

  it('is written whole, with every node and tie that was invented', async () => {
    await writeDataset(graph, dataset, silent.progress);
    expect(await readDataset(graph, testCaller, name)).toMatchObject({
      state: 'COMPLETE',
      referenceDate: '2026-11-17',
      name,
    });
    expect(await graph.read(testCaller, counts, { prefix: dataset.idPrefix })).toEqual([inventedCounts()]);
  });

  it('tells the stories, with days as days', async () => {
    const parameters = { prefix: dataset.idPrefix, day: '2026-08-11' };
    expect(await graph.read(testCaller, hiddenClient, parameters)).toEqual([
      { callName: 'Sandra', worker: 'Samira', role: 'CONTACT', unsafe: 'Dennis', openedOn: '2026-08-10', isDate: true },
    ]);
  });

  it('is left alone when it is already there', async () => {
    expect(await seedDemo(graph, { ...silent, name, residents: 400 })).toBe('ALREADY_THERE');
    expect(await seedDemo(graph, { ...silent, name })).toBe('ALREADY_THERE');
  });

  it('is kept when another is asked for while people added something', async () => {
    expect(await seedDemo(graph, { ...silent, name, residents: 500 })).toBe('KEPT_OTHER');
    expect(await graph.read(testCaller, counts, { prefix: dataset.idPrefix })).toEqual([inventedCounts()]);
  });

  it('refuses a property or code that the model does not know', async () => {
    const row = { ...stranger, id: randomUUID() };
    await expect(writeDemoNodes(graph, testCaller, 'Resident', [{ ...row, bsn: 'x' }])).rejects.toThrow(
      'model.ts has no property bsn',
    );
    await expect(writeDemoNodes(graph, testCaller, 'Resident', [{ id: row.id }])).rejects.toThrow(
      'Required property is missing',
    );
  });

  it('is taken away without touching anybody else', async () => {
    await clearDataset(graph, dataset);
    expect(await graph.read(testCaller, counts, { prefix: dataset.idPrefix })).toEqual([{ nodes: 0, ties: 0 }]);
    expect(await graph.read(testCaller, counts, { prefix: stranger.id })).toEqual([{ nodes: 1, ties: 0 }]);
    expect(await readDataset(graph, testCaller, name)).toBeNull();
  });

  it('says of itself that it is not whole while it is being written', async () => {
    const cutOff = { ...dataset, batches: () => cutAfter([...dataset.batches()].slice(0, 3)) };
    await expect(writeDataset(graph, cutOff, silent.progress)).rejects.toThrow('cut off');
    expect(await readDataset(graph, testCaller, name)).toMatchObject({ state: 'WRITING' });
  });
});

function* cutAfter(batches: readonly DemoBatch[]): Iterable<DemoBatch> {
  yield* batches;
  throw new Error('cut off');
}

function inventedCounts(): { nodes: number; ties: number } {
  let nodes = 0;
  let ties = 0;
  for (const batch of dataset.batches()) {
    if ('node' in batch) nodes += batch.rows.filter((row) => 'id' in row).length;
    else if (batch.link === 'CLIENT_TIE' || batch.link === 'MEMBER_TIE' || batch.link === 'OPEN_TIE')
      ties += batch.rows.length;
  }
  return { nodes, ties };
}
