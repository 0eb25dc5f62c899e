import { randomUUID } from 'node:crypto';
import { describe, expect, jest, test } from '@jest/globals';
import { cypher, param, type Fragment } from '@netwerk/cypher';
import { question, safetyBounds } from '@netwerk/graph';
import { z } from 'zod';
import { beforeClosing, testCaller, testGraph } from '../../support/graph.ts';

jest.setTimeout(60_000);

const made: string[] = [];

const clear = question<{ ids: readonly string[] }>()({
  name: 'test-clear-safety-bounds',
  statement: cypher`
    UNWIND ${param('ids')} AS id
    OPTIONAL MATCH (mark:SafetyMark {id: id})
    OPTIONAL MATCH (file:Case {id: id})
    OPTIONAL MATCH (person:Person {id: id})
    OPTIONAL MATCH (home:Household {id: id})
    OPTIONAL MATCH (member:NetworkMember {id: id})
    DETACH DELETE mark, file, person, home, member`,
  row: z.never(),
});

beforeClosing(() => testGraph().writeOnce(testCaller, clear, { ids: made }));

const markOfClient = cypher`
  CREATE (client:Person:Resident {id: ${param('one')}})<-[:CONCERNS]-(file:Case {id: ${param('two')}})
    <-[:SET_IN]-(mark:SafetyMark {id: ${param('three')}, since: date('2026-01-01')})`;
const protecting = cypher`${markOfClient} CREATE (mark)-[:KEEPS_APART {side: 'PROTECTED', basis: 'TOLD'}]->(client)`;

/** One broken thing per bound, in the words of its problem. */
const broken: readonly (readonly [problem: RegExp, making: Fragment])[] = [
  [/precies één traject/, cypher`CREATE (:SafetyMark {id: ${param('one')}})`],
  [/beschermt de cliënt/, markOfClient],
  [/eindigt voor/, cypher`${protecting} SET mark.until = date('2025-12-31')`],
  [
    /ander traject/,
    cypher`${protecting} CREATE (mark)-[:KEEPS_APART {side: 'FEARED', basis: 'TOLD'}]->(:NetworkMember {id: ${param('four')}})`,
  ],
  [/uitgesloten/, cypher`${protecting} CREATE (mark)-[:RULES_OUT {side: 'FEARED'}]->(client)`],
  [/minder dan twee/, cypher`CREATE (:Household {id: ${param('one')}})`],
];

describe('a broken bound of safety', () => {
  test('has an example here for each', () => expect(broken.length).toBe(safetyBounds.length));

  test.each(broken)('%s is found, and its cure is told', async (problem, making) => {
    const bound = safetyBounds.find((each) => problem.test(each.problem));
    if (bound === undefined) throw new Error('No such bound.');
    const count = async (): Promise<number> =>
      (await testGraph().read(testCaller, bound.question, { maxTies: 0, maxMembers: 0 }))[0]?.count ?? 0;
    const before = await count();
    const ids = { one: randomUUID(), two: randomUUID(), three: randomUUID(), four: randomUUID() };
    made.push(...Object.values(ids));
    await testGraph().writeOnce(
      testCaller,
      question<typeof ids>()({ name: 'test-break', statement: making, row: z.never() }),
      ids,
    );
    expect(await count()).toBe(before + 1);
    expect(bound.cure).not.toBe('');
  });
});
