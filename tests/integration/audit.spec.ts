import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { systemCaller } from '@netwerk/access';
import { hashOf, recordInTransaction, verifyAudit } from '@netwerk/audit';
import { cypher, param } from '@netwerk/cypher';
import { Unavailable } from '@netwerk/domain';
import { question, type StoredAuditRecord } from '@netwerk/graph';
import { z } from 'zod';
import { asWorker, testApi, type Screen, type TestApi } from '../support/app.ts';
import { aClient, aSmallNetwork, worksOn, type Client, type Team, type Worker } from '../support/builders.ts';
import { testCaller, testGraph } from '../support/graph.ts';
import { adminCommand } from '../support/admin-command.ts';
import { clientOperation, myClientsOperation, networkOperation, openingOperation } from '../support/operations.ts';

let api: TestApi;
let screen: Screen;
let worker: Worker;
let client: Client;
let team: Team;

beforeAll(async () => {
  api = await testApi();
  ({ worker, client, team } = await aSmallNetwork(testGraph()));
  screen = await asWorker(api, worker);
}, 60_000);

const recordsOf = question<{ actor: string }>()({
  name: 'test-records-of',
  statement: cypher`
    MATCH (record:AuditRecord {actor: ${param('actor')}})
    RETURN record {.*, at: toString(record.at)} AS record ORDER BY record.at, record.sequence`,
  row: z.strictObject({ record: z.record(z.string(), z.unknown()) }),
});

async function records(): Promise<Partial<StoredAuditRecord>[]> {
  return (await testGraph().read(testCaller, recordsOf, { actor: worker.accountId })).map(
    (row) => row.record as Partial<StoredAuditRecord>,
  );
}

describe('every look at a person is recorded before the answer leaves', () => {
  test('with who, whom, what kind of data, rule, ground, purpose and result', async () => {
    const answer = await screen.ask(clientOperation.document, { caseId: client.caseId });
    const record = (await records()).at(-1);
    expect(record).toMatchObject({
      action: 'READ',
      actor: worker.accountId,
      role: 'SOCIAL_WORKER',
      subject: 'Client',
      subjectId: client.caseId,
      operation: 'client',
      rule: 'SW-2',
      ground: 'WMO',
      purpose: 'Ondersteuning',
      result: 'OK',
      requestId: answer.headers.get('x-request-id'),
    });
    expect(JSON.stringify(record)).not.toMatch(/Truus|de Proef|Anja/);
  });

  test('also a look in vain', async () => {
    await screen.ask(networkOperation.document, { caseId: 'not-there' });
    expect((await records()).at(-1)).toMatchObject({
      subject: 'ClientNetwork',
      subjectId: 'not-there',
      result: 'NOT_FOUND',
    });
  });

  test('one for each client in a list', async () => {
    await worksOn(testGraph(), worker, await aClient(testGraph(), team));
    const before = (await records()).length;
    const answer = await screen.ask(myClientsOperation.document);
    const shown = (answer.data as { myClients: { totalCount: number } }).myClients.totalCount;
    const added = (await records()).slice(before);
    expect([shown, added.length, new Set(added.map((record) => record.subjectId)).size]).toEqual([2, 2, 2]);
  });

  test('an opening in the same transaction as the opening itself', async () => {
    await screen.ask(openingOperation.document, openingOperation.variables({ caseId: '', name: 'Niemand Nergens' }));
    const record = (await records()).find((each) => each.operation === 'openColleagueClient');
    expect(record).toMatchObject({ lane: 0, result: 'NOT_FOUND' });
    expect(record?.subjectId).toBeUndefined();
    expect(JSON.stringify(await records())).not.toContain('Nergens');
  });

  test('who they are needs no record', async () => {
    const before = (await records()).length;
    await screen.ask('{ viewer { id } }');
    expect((await records()).length).toBe(before);
  });
});

test('nothing leaves when the record cannot be written', async () => {
  const spy = jest.spyOn(testGraph(), 'writeOnce').mockRejectedValueOnce(new Unavailable());
  const answer = await screen.ask(clientOperation.document, { caseId: client.caseId });
  spy.mockRestore();
  expect([answer.status, answer.data, answer.errors[0]?.extensions.code]).toEqual([503, null, 'UNAVAILABLE']);
  expect(answer.text).not.toContain('Truus');
  expect((await screen.ask(clientOperation.document, { caseId: client.caseId })).status).toBe(200);
});

test('many at once, from two services, make whole chains', async () => {
  const other = await asWorker(await testApi(), worker);
  const before = (await records()).length;
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      (index % 2 === 0 ? screen : other).ask(clientOperation.document, { caseId: client.caseId }),
    ),
  );
  expect(answers.filter((answer) => answer.status !== 200)).toEqual([]);
  expect((await records()).length - before).toBe(40);
});

describe('the chain', () => {
  const lane = 900 + Math.floor(Math.random() * 1_000_000);

  async function write(count: number): Promise<void> {
    for (let index = 0; index < count; index += 1) {
      await testGraph().write(testCaller, async (tx) => {
        await recordInTransaction(tx, [look(index)], {
          caller: systemCaller('test-chain'),
          at: new Date().toISOString(),
          requestId: null,
        });
      });
    }
  }

  const look = (index: number) => ({
    action: 'READ' as const,
    subject: 'Client',
    subjectId: `case-${lane}-${index}`,
    operation: 'test',
    rule: null,
    ground: null,
    purpose: null,
    result: 'OK' as const,
  });

  const meddle = question<{ subjectId: string; result: string }>()({
    name: 'test-meddle',
    statement: cypher`
      MATCH (record:AuditRecord {subjectId: ${param('subjectId')}})
      WITH record, record.result AS was
      SET record.result = ${param('result')}
      RETURN record.id AS id, record.lane AS lane, record.sequence AS sequence, was`,
    row: z.strictObject({ id: z.string(), lane: z.number(), sequence: z.number(), was: z.string() }),
  });

  test('is whole as written, and names the first record that was changed', async () => {
    await write(3);
    expect((await verifyAudit(testGraph(), testCaller)).broken).toBeNull();
    const [changed] = await testGraph().writeOnce(testCaller, meddle, {
      subjectId: `case-${lane}-1`,
      result: 'REFUSED',
    });
    const verdict = await verifyAudit(testGraph(), testCaller);
    const told = await adminCommand(['audit', 'verify']);
    await testGraph().writeOnce(testCaller, meddle, { subjectId: `case-${lane}-1`, result: 'OK' });
    expect(verdict.broken).toEqual({
      lane: changed?.lane,
      sequence: changed?.sequence,
      id: changed?.id,
      fault: 'CHANGED',
    });
    expect([told.code, told.stdout]).toEqual([
      1,
      `Het logboek klopt niet: record ${changed?.sequence} van keten ${changed?.lane} is veranderd (${changed?.id}).\n`,
    ]);
    const whole = await adminCommand(['audit', 'verify']);
    expect([whole.code, whole.stdout]).toEqual([
      0,
      expect.stringMatching(/^Het logboek klopt: \d+ records in \d+ ketens\.\n$/),
    ]);
  });

  test('covers every field of a record', () => {
    const record: Omit<StoredAuditRecord, 'hash'> = {
      id: 'i',
      lane: 1,
      sequence: 1,
      at: 't',
      actor: 'a',
      role: 'r',
      action: 'READ',
      subject: 's',
      subjectId: 'x',
      operation: 'o',
      rule: 'u',
      ground: 'g',
      purpose: 'p',
      result: 'OK',
      requestId: 'q',
      previousHash: 'h',
    };
    const hashes = Object.keys(record).map((field) => hashOf({ ...record, [field]: 'other' }));
    expect(new Set([hashOf(record), ...hashes]).size).toBe(Object.keys(record).length + 1);
    expect(hashOf({ ...record, rule: 'u","g' })).not.toBe(hashOf({ ...record, rule: 'u', ground: 'g"' }));
  });
});
