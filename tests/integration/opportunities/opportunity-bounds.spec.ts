import { randomUUID } from 'node:crypto';
import { describe, expect, jest, test } from '@jest/globals';
import { cypher, param, type Fragment } from '@netwerk/cypher';
import { opportunityBounds, question } from '@netwerk/graph';
import { z } from 'zod';
import { beforeClosing, testCaller, testGraph } from '../../support/graph.ts';

jest.setTimeout(60_000);

const made: string[] = [];

const clear = question<{ ids: readonly string[] }>()({
  name: 'test-clear-opportunity-bounds',
  statement: cypher`
    UNWIND ${param('ids')} AS id
    OPTIONAL MATCH (decision:OpportunityDecision {id: id})
    OPTIONAL MATCH (step:Step {id: id})
    OPTIONAL MATCH (file:Case {id: id})
    OPTIONAL MATCH (member:NetworkMember {id: id})
    DETACH DELETE decision, step, file, member`,
  row: z.never(),
});

beforeClosing(() => testGraph().writeOnce(testCaller, clear, { ids: made }));

const decision = cypher`
  CREATE (file:Case {id: ${param('two')}})<-[:DECIDED_IN]-(decision:OpportunityDecision {
    id: ${param('one')}, decision: 'DECLINED', reason: 'OTHER', on: date('2026-01-01'), until: date('2027-01-01')})`;
const step = cypher`
  CREATE (file:Case {id: ${param('two')}})<-[:TAKEN_IN]-(step:Step {
    id: ${param('one')}, opportunityKey: 'sleutel', state: 'AGREED', holdsPlace: false})`;

/** One broken thing per bound, in the words of its problem. */
const broken: readonly (readonly [problem: RegExp, making: Fragment])[] = [
  [/meer dan één mens of plek$/, cypher`CREATE (:OpportunityDecision {id: ${param('one')}})`],
  [/komt terug voor/, cypher`${decision} SET decision.until = date('2026-01-01')`],
  [/zonder reden/, cypher`${decision} SET decision.decision = 'LATER'`],
  [
    /gaat over een netwerklid van een ander/,
    cypher`${decision} CREATE (decision)-[:DECIDED_ABOUT]->(:NetworkMember {id: ${param('three')}})`,
  ],
  [
    /twee keer afgesproken/,
    cypher`${step} CREATE (:Step {id: ${param('three')}, opportunityKey: 'sleutel', state: 'STABLE'})-[:TAKEN_IN]->(file)`,
  ],
  [/leidt naar meer dan één/, cypher`${step} CREATE (step)-[:GOES_THROUGH]->(:NetworkMember {id: ${param('three')}})`],
  [/houdt een plek/, cypher`${step} SET step.holdsPlace = true`],
];

describe('a broken bound of kansen', () => {
  test('has an example here for each', () => expect(broken.length).toBe(opportunityBounds.length));

  test.each(broken)('%s is found, and its cure is told', async (problem, making) => {
    const bound = opportunityBounds.find((each) => problem.test(each.problem));
    if (bound === undefined) throw new Error('No such bound.');
    const count = async (): Promise<number> =>
      (await testGraph().read(testCaller, bound.question, { maxTies: 0, maxMembers: 0 }))[0]?.count ?? 0;
    const before = await count();
    const ids = { one: randomUUID(), two: randomUUID(), three: randomUUID() };
    made.push(...Object.values(ids));
    const make = question<object>()({ name: 'test-break', statement: making, row: z.never() });
    await testGraph().writeOnce(testCaller, make, ids);
    expect(await count()).toBeGreaterThan(before);
    expect(bound.cure).not.toBe('');
  });
});
