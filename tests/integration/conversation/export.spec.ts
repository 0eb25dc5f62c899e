import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { cypher, param } from '@netwerk/cypher';
import { appendRecords, question } from '@netwerk/graph';
import { z } from 'zod';
import { asWorker, testApi, type GraphqlAnswer, type Screen, type TestApi } from '../../support/app.ts';
import {
  aClient,
  aMember,
  aSmallNetwork,
  aTie,
  aWorker,
  worksOn,
  type Client,
  type Team,
  type Worker,
} from '../../support/builders.ts';
import { testCaller, testGraph } from '../../support/graph.ts';
import { exportOperation, openingOperation } from '../../support/operations.ts';

let api: TestApi;
let team: Team;
let worker: Worker;
let client: Client;
let screen: Screen;

beforeAll(async () => {
  api = await testApi();
  ({ team, worker, client } = await aSmallNetwork(testGraph()));
  screen = await asWorker(api, worker);
  const henk = await aMember(testGraph(), client, { callName: 'Henk' });
  const details = { unsafe: true, receivesAdvice: 1, adviceWords: 'geheim advies' };
  await aTie(testGraph(), client, henk, { ring: 2, sector: 'FAMILY', nature: 'TENSION', details });
}, 60_000);

interface Export {
  __typename: string;
  heading: { madeOn: string; madeBy: string; discussedOn: string | null };
  network: { members: object[] };
  fileNetwork: { members: { callName: string; nature: string }[]; sentences: object[] };
}

function ask(input: object = {}, by: Screen = screen): Promise<GraphqlAnswer> {
  const whole = { idempotencyKey: randomUUID(), caseId: client.caseId, format: 'PRINT', reader: 'CLIENT', ...input };
  return by.ask(exportOperation.document, { input: whole });
}

function taken(answer: GraphqlAnswer): Export {
  expect(answer.errors).toEqual([]);
  return (answer.data as { exportNetwork: Export }).exportNetwork;
}

const recordsOf = question<{ caseId: string }>()({
  name: 'test-export-records',
  statement: cypher`
    MATCH (record:AuditRecord {action: 'EXPORT', subjectId: ${param('caseId')}})
    RETURN record.operation AS operation, record.subject AS subject, record.rule AS rule, record.result AS result,
      record.actor AS actor ORDER BY record.at, record.sequence`,
  row: z.strictObject({
    operation: z.string(),
    subject: z.string(),
    rule: z.string().nullable(),
    result: z.string(),
    actor: z.string(),
  }),
});

const recordsFor = (caseId: string) => testGraph().read(testCaller, recordsOf, { caseId });

const discuss = question<{ caseId: string; on: string }>()({
  name: 'test-discuss',
  statement: cypher`MATCH (file:Case {id: ${param('caseId')}}) SET file.discussedOn = date(${param('on')})`,
  row: z.never(),
});

describe('taking a network along', () => {
  test('gives the client the facts of the conversation, and the file the worker’s without safety', async () => {
    const forClient = await ask();
    expect(taken(forClient)).toMatchObject({
      __typename: 'ClientExport',
      heading: { madeBy: 'Werker', discussedOn: null },
      network: { members: { length: 2 } },
    });
    expect(forClient.text).not.toMatch(/TENSION|nature|unsafe|geheim/);
    const forFile = await ask({ reader: 'FILE' });
    const { __typename, fileNetwork } = taken(forFile);
    expect(__typename).toBe('FileExport');
    expect(fileNetwork.members.find((member) => member.callName === 'Henk')).toMatchObject({
      nature: 'TENSION',
      support: [{ kind: 'ADVICE', received: 1, given: 0, words: 'geheim advies' }],
    });
    expect(fileNetwork.sentences.length).toBeGreaterThan(0);
    expect(forFile.text).not.toMatch(/unsafe|SAFETY|endedBecause/);
  });

  test('is recorded each time, with what it was and for whom', async () => {
    const before = (await recordsFor(client.caseId)).length;
    const idempotencyKey = randomUUID();
    await ask({ format: 'PNG', idempotencyKey });
    await ask({ format: 'PNG', idempotencyKey });
    await ask({ format: 'SVG', reader: 'FILE' });
    const ok = { rule: 'EXP-1', result: 'OK', actor: worker.accountId };
    expect((await recordsFor(client.caseId)).slice(before)).toEqual([
      { operation: 'exportNetwork:PNG', subject: 'ClientExport', ...ok },
      { operation: 'exportNetwork:PNG', subject: 'ClientExport', ...ok },
      { operation: 'exportNetwork:SVG', subject: 'FileExport', ...ok },
    ]);
  });

  test('gives nothing when its record cannot be written', async () => {
    const graph = testGraph();
    const write = graph.write.bind(graph);
    const spy = jest.spyOn(graph, 'write').mockImplementation((caller, work) =>
      write(caller, (tx) =>
        work({
          run: (asked, parameters) => {
            if (Object.is(asked, appendRecords)) throw new Error('The audit log is full.');
            return tx.run(asked, parameters);
          },
        }),
      ),
    );
    const answer = await ask();
    spy.mockRestore();
    expect(answer.data).toBeNull();
    expect(answer.errors).toHaveLength(1);
    expect(answer.text).not.toContain('Anja');
  });

  test('a key that was used for another export is refused', async () => {
    const idempotencyKey = randomUUID();
    await ask({ idempotencyKey });
    const other = await ask({ idempotencyKey, reader: 'FILE' });
    expect(other.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', details: { field: 'idempotencyKey' } });
  });
});

describe('who takes it along', () => {
  test('is not a colleague, with or without a reason, and a try in vain is recorded', async () => {
    const name = `Proef ${randomUUID().slice(0, 8)}`;
    const theirs = await aClient(testGraph(), team, { callName: 'Proef', familyName: name.slice(6) });
    await worksOn(testGraph(), worker, theirs);
    const colleague = await asWorker(api, await aWorker(testGraph(), team));
    const unknown = await ask({ caseId: randomUUID() }, colleague);
    expect((await ask({ caseId: theirs.caseId }, colleague)).text).toBe(unknown.text);
    await colleague.ask(openingOperation.document, openingOperation.variables({ caseId: '', name }));
    const withReason = await ask({ caseId: theirs.caseId }, colleague);
    expect(withReason.errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await recordsFor(theirs.caseId)).map((record) => [record.result, record.rule])).toEqual([
      ['NOT_FOUND', null],
      ['NOT_FOUND', null],
    ]);
  });
});

describe('what stands above it', () => {
  test('is a concept until it was discussed on or after the newest change', async () => {
    const mapped = await aClient(testGraph(), team);
    await worksOn(testGraph(), worker, mapped);
    await aTie(testGraph(), mapped, await aMember(testGraph(), mapped), { ring: 1 });
    const discussedOn = async (on: string): Promise<string | null> => {
      await testGraph().writeOnce(testCaller, discuss, { caseId: mapped.caseId, on });
      return taken(await ask({ caseId: mapped.caseId })).heading.discussedOn;
    };
    expect(taken(await ask({ caseId: mapped.caseId })).heading.discussedOn).toBeNull();
    expect(await discussedOn('2025-06-01')).toBeNull();
    const { madeOn } = taken(await ask({ caseId: mapped.caseId })).heading;
    expect(await discussedOn(madeOn)).toBe(madeOn);
  });
});
