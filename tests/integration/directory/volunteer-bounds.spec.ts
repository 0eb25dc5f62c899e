import { randomUUID } from 'node:crypto';
import { describe, expect, jest, test } from '@jest/globals';
import { cypher, param, type Fragment } from '@netwerk/cypher';
import { question, volunteerBounds } from '@netwerk/graph';
import { z } from 'zod';
import { beforeClosing, testCaller, testGraph } from '../../support/graph.ts';

jest.setTimeout(60_000);

const made: string[] = [];

const clear = question<{ ids: readonly string[] }>()({
  name: 'test-clear-bounds',
  statement: cypher`
    UNWIND ${param('ids')} AS id
    OPTIONAL MATCH (person:Person {id: id})
    OPTIONAL MATCH (team:Team {id: id})
    OPTIONAL MATCH (contact:VolunteerContact {id: id})
    OPTIONAL MATCH (registration:Registration {id: id})
    DETACH DELETE person, team, contact, registration`,
  row: z.never(),
});

beforeClosing(() => testGraph().writeOnce(testCaller, clear, { ids: made }));

const volunteer = cypher`
  CREATE (one:Person:Professional {id: ${param('one')}})<-[:REGISTERED_BY]-(v:Person:Volunteer {id: ${param('two')},
    volunteerSince: date('2025-01-01')})`;

/** One broken thing per bound, in the words of its problem. */
const broken: readonly (readonly [problem: RegExp, making: Fragment])[] = [
  [/bedankt/, cypher`${volunteer} SET v.thankedOn = date('2026-01-01')`],
  [
    /toch nog een begeleider/,
    cypher`${volunteer} SET v.stoppedOn = date('2026-01-01')
    CREATE (v)-[:GUIDED_BY {validFrom: date('2025-01-01')}]->(one)`,
  ],
  [/stopt voor het begin/, cypher`${volunteer} SET v.stoppedOn = date('2024-12-31')`],
  [
    /precies één professional ingeschreven/,
    cypher`
    CREATE (:Person:Volunteer {id: ${param('one')}, volunteerSince: date('2025-01-01')})`,
  ],
  [/hoort niet bij precies één vrijwilliger/, cypher`CREATE (:VolunteerContact {id: ${param('one')}})`],
  [
    /twee begeleiders tegelijk/,
    cypher`${volunteer}
    CREATE (v)-[:GUIDED_BY {validFrom: date('2025-01-01'), validTo: date('2026-01-02')}]->(one)
    CREATE (v)-[:GUIDED_BY {validFrom: date('2026-01-01')}]->(one)`,
  ],
  [
    /twee keer tegelijk lid/,
    cypher`
    CREATE (one:Person:Professional {id: ${param('one')}})-[:MEMBER_OF {shell: 'INNER', validFrom: date('2025-01-01')}]->
      (team:Team {id: ${param('two')}, name: 'Wijkteam Proef'})
    CREATE (one)-[:MEMBER_OF {shell: 'OUTER', validFrom: date('2026-01-01')}]->(team)`,
  ],
  [/hoort niet bij precies één professional/, cypher`CREATE (:Registration {id: ${param('one')}})`],
];

describe('a broken bound of volunteers, professionals and teams', () => {
  test('has an example here for each', () => expect(broken.length).toBe(volunteerBounds.length));

  test.each(broken)('%s is found, and its cure is told', async (problem, making) => {
    const bound = volunteerBounds.find((each) => problem.test(each.problem));
    if (bound === undefined) throw new Error('No such bound.');
    const count = async (): Promise<number> =>
      (await testGraph().read(testCaller, bound.question, { maxTies: 0, maxMembers: 0 }))[0]?.count ?? 0;
    const before = await count();
    const ids = { one: randomUUID(), two: randomUUID() };
    made.push(ids.one, ids.two);
    const make = question<typeof ids>()({ name: 'test-break-bound', statement: making, row: z.never() });
    await testGraph().writeOnce(testCaller, make, ids);
    expect(await count()).toBeGreaterThan(before);
    expect(bound.cure).not.toBe('');
  });

  test('two begeleiders one after the other are good', async () => {
    const bound = volunteerBounds.find((each) => each.subject === 'GUIDED_BY');
    if (bound === undefined) throw new Error('No such bound.');
    const asked = { maxTies: 0, maxMembers: 0 };
    const before = await testGraph().read(testCaller, bound.question, asked);
    const ids = { one: randomUUID(), two: randomUUID() };
    made.push(ids.one, ids.two);
    const make = question<typeof ids>()({
      name: 'test-good-bound',
      statement: cypher`${volunteer}
        CREATE (v)-[:GUIDED_BY {validFrom: date('2025-01-01'), validTo: date('2026-01-01')}]->(one)
        CREATE (v)-[:GUIDED_BY {validFrom: date('2026-01-01')}]->(one)`,
      row: z.never(),
    });
    await testGraph().writeOnce(testCaller, make, ids);
    expect(await testGraph().read(testCaller, bound.question, asked)).toEqual(before);
  });
});
