import { randomUUID } from 'node:crypto';
import { describe, expect, jest, test } from '@jest/globals';
import { cypher, param, type Fragment } from '@netwerk/cypher';
import { question, stepBounds } from '@netwerk/graph';
import { z } from 'zod';
import { beforeClosing, testCaller, testGraph } from '../../support/graph.ts';

jest.setTimeout(60_000);

const made: string[] = [];

const clear = question<{ ids: readonly string[] }>()({
  name: 'test-clear-step-bounds',
  statement: cypher`
    UNWIND ${param('ids')} AS id
    OPTIONAL MATCH (step:Step {id: id})
    OPTIONAL MATCH (moment:StepMoment {id: id})
    OPTIONAL MATCH (file:Case {id: id})
    DETACH DELETE step, moment, file`,
  row: z.never(),
});

beforeClosing(() => testGraph().writeOnce(testCaller, clear, { ids: made }));

const stored = cypher`
  CREATE (file:Case {id: ${param('two')}, openedOn: date('2025-01-01')})<-[:TAKEN_IN]-(step:Step {
    id: ${param('one')}, state: 'INTRODUCED', agreedOn: date('2026-01-01'), introduceOn: date('2026-01-08'),
    introducedOn: date('2026-01-08'), firstLookBackOn: date('2026-01-22'), secondLookBackOn: date('2026-02-19'),
    dueOn: date('2026-01-22'), holdsPlace: false, shareNames: false, facts: '{"facts":[]}'
  })`;

/** One broken thing per bound, in the words of its problem. */
const broken: readonly (readonly [problem: RegExp, making: Fragment])[] = [
  [/niet bij precies één traject/, cypher`CREATE (:Step {id: ${param('one')}})`],
  [/niet bij precies één stap/, cypher`CREATE (:StepMoment {id: ${param('one')}})`],
  [/vraagt nog aandacht/, cypher`${stored} SET step.state = 'ENDED', step.endedOn = date('2026-02-01')`],
  [/stand past niet/, cypher`${stored} SET step.state = 'AGREED'`],
  [/ligt voor de dag/, cypher`${stored} SET step.stoppedOn = date('2025-12-31')`],
  [
    /houdt nog een plek/,
    cypher`${stored} SET step.state = 'ENDED', step.holdsPlace = true, step.endedBecause = 'DID_NOT_FIT',
      step.endedOn = date('2026-02-01'), step.dueOn = null`,
  ],
  [/terwijl het traject is afgesloten/, cypher`${stored} SET file.closedOn = date('2026-02-01')`],
  [/zonder afspraak \(A2\)/, cypher`${stored} SET step.shareNames = true`],
  [/niet te lezen/, cypher`${stored} SET step.facts = '[]'`],
];

describe('a broken bound of steps', () => {
  test('has an example here for each', () => expect(broken.length).toBe(stepBounds.length));

  test.each(broken)('%s is found, and its cure is told', async (problem, making) => {
    const bound = stepBounds.find((each) => problem.test(each.problem));
    if (bound === undefined) throw new Error('No such bound.');
    const count = async (): Promise<number> =>
      (await testGraph().read(testCaller, bound.question, { maxTies: 0, maxMembers: 0 }))[0]?.count ?? 0;
    const before = await count();
    const ids = { one: randomUUID(), two: randomUUID() };
    made.push(ids.one, ids.two);
    const make = question<typeof ids>()({ name: 'test-break-step', statement: making, row: z.never() });
    await testGraph().writeOnce(testCaller, make, ids);
    expect(await count()).toBe(before + 1);
    expect(bound.cure).not.toBe('');
  });
});
