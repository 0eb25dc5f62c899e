import { expect, jest, test } from '@jest/globals';
import { warmUp } from '@netwerk/api';
import { cypher } from '@netwerk/cypher';
import { Unavailable } from '@netwerk/domain';
import { question } from '@netwerk/graph';
import { pino } from 'pino';
import { z } from 'zod';
import { testCaller, testGraph } from '../support/graph.ts';

// Making plans is what this is about; it takes seconds on a database that has just started.
jest.setTimeout(60_000);

const recordsOfWarmUp = question<Record<string, never>>()({
  name: 'test-records-of-warm-up',
  statement: cypher`
    MATCH (record:AuditRecord) WHERE record.subject = 'warm-up' OR record.actor = 'system:warm-up'
    RETURN record.id AS id LIMIT 10`,
  row: z.strictObject({ id: z.string() }),
});

function aLog() {
  const lines: string[] = [];
  return { lines, log: pino({ base: null }, { write: (line: string) => void lines.push(line) }) };
}

test('every main question is asked once, finds nobody and leaves no record', async () => {
  const { lines, log } = aLog();
  const spies = [jest.spyOn(testGraph(), 'read'), jest.spyOn(testGraph(), 'writeOnce')];
  await warmUp(testGraph(), log);
  const asked = spies.flatMap((spy) => spy.mock.calls.map(([, { name }]) => name));
  const answers = await Promise.all(spies.flatMap((spy) => spy.mock.results.map((result) => result.value)));
  spies.forEach((spy) => spy.mockRestore());
  const found = asked.map((name, index) => [name, answers[index]]).filter(([name]) => name !== 'session/demo-people');
  expect(found.slice(0, -1)).toEqual(
    [
      'session/find-account',
      'session/find-session',
      'clients/caseload',
      'clients/case-file',
      'client-network/network-history',
      'opportunities/nearby-offers',
      'recording/network-editing',
      'recording/network-records',
      'clients/colleague-clients',
      'volunteers/volunteers',
      'volunteers/volunteer',
    ].map((name) => [name, []]),
  );
  expect(found.at(-1)).toMatchObject(['audit/close-request', [{ loggedIn: false, written: false }]]);
  expect(await testGraph().read(testCaller, recordsOfWarmUp, {})).toEqual([]);
  expect(lines).toEqual([]);
});

test('a database that does not answer ends it with one line in the log', async () => {
  const { lines, log } = aLog();
  const spy = jest.spyOn(testGraph(), 'read').mockRejectedValue(new Unavailable({ part: 'database' }));
  await warmUp(testGraph(), log);
  const calls = spy.mock.calls.length;
  spy.mockRestore();
  expect([calls, lines.map((line) => (JSON.parse(line) as { msg: string }).msg)]).toEqual([1, ['warm-up ended early']]);
});
