import { randomUUID } from 'node:crypto';
import { describe, expect, jest, test } from '@jest/globals';
import { cypher, param, type Fragment } from '@netwerk/cypher';
import { clientFactBounds, question } from '@netwerk/graph';
import { z } from 'zod';
import { beforeClosing, testCaller, testGraph } from '../../support/graph.ts';

jest.setTimeout(60_000);

const made: string[] = [];

const clear = question<{ ids: readonly string[] }>()({
  name: 'test-clear-fact-bounds',
  statement: cypher`
    UNWIND ${param('ids')} AS id
    MATCH (thing:Need|Offer|Case|NetworkMember|Person|WeeklySlot {id: id})
    DETACH DELETE thing`,
  row: z.never(),
});

beforeClosing(() => testGraph().writeOnce(testCaller, clear, { ids: made }));

const file = cypher`CREATE (file:Case {id: ${param('two')}})-[:CONCERNS]->(client:Person:Resident {id: ${param('three')}})`;
const need = cypher`${file} CREATE (need:Need {id: ${param('one')}, state: 'OPEN', since: date('2026-01-01')})-[:TOLD_IN]->(file)`;
const talent = cypher`${file} CREATE (client)-[:OFFERS]->(offer:Offer {id: ${param('one')}, state: 'OPEN'})-[:TOLD_IN]->(file)`;
const open = cypher`
  CREATE (giver:Person:Resident {id: ${param('two')}})-[:OFFERS]->(offer:Offer {id: ${param('one')}, state: 'OPEN', areaCode: 'x'})`;

/** One broken thing per bound, in the words of its problem. */
const broken: readonly (readonly [subject: string, problem: RegExp, making: Fragment])[] = [
  ['Need', /precies één traject/, cypher`CREATE (:Need {id: ${param('one')}, state: 'OPEN'})`],
  ['Need', /open en toch beëindigd/, cypher`${need} SET need.endedOn = date('2026-02-01')`],
  ['Need', /open en toch beëindigd/, cypher`${need} SET need.state = 'MET', need.endedOn = date('2025-12-31')`],
  [
    'Need',
    /meer dan twintig/,
    cypher`${file}
    WITH file UNWIND range(1, 21) AS number
    CREATE (:Need {id: ${param('one')} + toString(number), state: 'OPEN', since: date('2026-01-01')})-[:TOLD_IN]->(file)`,
  ],
  ['Offer', /precies één mens/, cypher`CREATE (:Offer {id: ${param('one')}, state: 'OPEN', areaCode: 'x'})`],
  ['Offer', /óf verteld/, cypher`${talent} SET offer.areaCode = 'x'`],
  ['Offer', /óf verteld/, cypher`${open} REMOVE offer.areaCode`],
  [
    'Offer',
    /ander traject/,
    cypher`${talent} CREATE (:NetworkMember {id: ${param('four')}}) WITH offer
    MATCH (offer)<-[wrong:OFFERS]-() DELETE wrong WITH offer
    MATCH (member:NetworkMember {id: ${param('four')}}) CREATE (member)-[:OFFERS]->(offer)`,
  ],
  ['Offer', /afspraak A1/, cypher`${open} SET offer.agreementId = 'no-such'`],
  ['Interest', /niet in de lijst/, cypher`${need} SET need.interest = 'FLYING'`],
  [
    'STANDS_FOR',
    /meer dan één mens/,
    cypher`${file} CREATE (file)<-[:RECORDED_IN]-(member:NetworkMember {id: ${param('one')}})
    CREATE (member)-[:STANDS_FOR]->(:Person {id: ${param('four')}})
    CREATE (member)-[:STANDS_FOR]->(:Person {id: ${param('five')}})`,
  ],
  [
    'AVOIDS',
    /cliënt zelf/,
    cypher`${file} CREATE (file)-[:AVOIDS {id: ${param('one')}, since: date('2026-01-01')}]->(client)`,
  ],
  [
    'WeeklySlot',
    /bij niemand/,
    cypher`CREATE (:WeeklySlot {id: ${param('one')}, weekday: 1, fromMinute: 540, untilMinute: 600})`,
  ],
];

const parameters = { maxTies: 150, maxMembers: 500 };

describe('the bounds of what is told', () => {
  test.each(broken)('%s: %s is found, with what to do about it', async (subject, problem, making) => {
    const check = clientFactBounds.find((each) => each.subject === subject && problem.test(each.problem));
    if (check === undefined) throw new Error('No such bound.');
    const before = await testGraph().read(testCaller, check.question, parameters);
    const ids = Object.fromEntries(['one', 'two', 'three', 'four', 'five'].map((name) => [name, randomUUID()]));
    made.push(...Object.values(ids), ...Array.from({ length: 21 }, (_, number) => `${ids['one']}${number + 1}`));
    await testGraph().writeOnce(
      testCaller,
      question<object>()({ name: 'test-break', statement: making, row: z.never() }),
      ids,
    );
    const after = await testGraph().read(testCaller, check.question, parameters);
    expect((after[0]?.count ?? 0) - (before[0]?.count ?? 0)).toBeGreaterThanOrEqual(1);
    expect(check.cure).toMatch(/[a-z]\.$/);
  });
});
