import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import {
  innerColleague,
  knowsSafety,
  openedWithReason,
  ownInnerTeam,
  staysInTouch,
  worksOnOpenCase,
  type CaseFacts,
  type ClosedCaseFacts,
  type ConditionOn,
  type WorkerCaller,
} from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { caseRoles, shells } from '@netwerk/domain';
import { question } from '@netwerk/graph';
import fc from 'fast-check';
import { z } from 'zod';
import { testCaller, testGraph } from '../support/graph.ts';

jest.setTimeout(60_000);

const today = '2026-11-17';
const now = '2026-11-17T10:00:00.000Z';
const days = ['2026-11-15', '2026-11-16', today, '2026-11-18', '2026-11-19'];
const instants = ['2026-11-17T09:59:59.999Z', now, '2026-11-17T10:00:00.001Z', '2026-11-17T23:00:00.000Z'];
const workers = ['me', 'other'] as const;
const teams = ['east', 'west'] as const;

const period = { validFrom: fc.constantFrom(...days), validTo: fc.option(fc.constantFrom(...days), { nil: null }) };
const worker = fc.constantFrom(...workers);

const scenario: fc.Arbitrary<CaseFacts & ClosedCaseFacts> = fc.record({
  today: fc.constant(today),
  now: fc.constant(now),
  closedOn: fc.option(fc.constantFrom(...days), { nil: null }),
  handlingTeamIds: fc.subarray([...teams], { minLength: 1 }),
  roles: fc.array(fc.record({ professionalId: worker, role: fc.constantFrom(...caseRoles), ...period }), {
    maxLength: 2,
  }),
  memberships: fc.array(
    fc.record({
      professionalId: worker,
      teamId: fc.constantFrom(...teams),
      shell: fc.constantFrom(...shells),
      ...period,
    }),
    { minLength: 1, maxLength: 3 },
  ),
  lightContactIds: fc.uniqueArray(worker, { maxLength: 1 }),
  openings: fc.array(fc.record({ professionalId: worker, until: fc.constantFrom(...instants) }), {
    minLength: 1,
    maxLength: 2,
  }),
});

const write = question<object>()({
  name: 'test-scenarios',
  statement: cypher`
    UNWIND ${param('scenarios')} AS scenario
    CREATE (file:Case {id: scenario.id, closedOn: date(scenario.closedOn)})
    FOREACH (name IN ['me', 'other'] | CREATE (:Person:Professional {id: scenario.id + name}))
    FOREACH (name IN ['east', 'west'] | CREATE (:Team {id: scenario.id + name, name: name}))
    WITH scenario, file
    CALL (scenario, file) {
      UNWIND scenario.handlingTeamIds AS name
      MATCH (team:Team {id: scenario.id + name}) CREATE (file)-[:HANDLED_BY]->(team)
    }
    CALL (scenario, file) {
      UNWIND scenario.roles AS role
      MATCH (worker:Professional {id: scenario.id + role.professionalId})
      CREATE (worker)-[:WORKS_ON {role: role.role, validFrom: date(role.validFrom), validTo: date(role.validTo)}]->(file)
    }
    CALL (scenario, file) {
      UNWIND scenario.lightContactIds AS light
      MATCH (worker:Professional {id: scenario.id + light})
      CREATE (worker)-[:KEEPS_LIGHT_CONTACT]->(file)
    }
    CALL (scenario) {
      UNWIND scenario.memberships AS member
      MATCH (worker:Professional {id: scenario.id + member.professionalId})
      MATCH (team:Team {id: scenario.id + member.teamId})
      CREATE (worker)-[:MEMBER_OF {shell: member.shell, validFrom: date(member.validFrom), validTo: date(member.validTo)}]->(team)
    }
    CALL (scenario, file) {
      UNWIND scenario.openings AS opening
      MATCH (worker:Professional {id: scenario.id + opening.professionalId})
      CREATE (file)<-[:OPENS]-(:CaseOpening {id: randomUUID(), until: datetime(opening.until)})-[:OPENED_BY]->(worker)
    }`,
  row: z.never(),
});

const clear = question<{ ids: readonly string[] }>()({
  name: 'test-clear-scenarios',
  statement: cypher`
    UNWIND ${param('ids')} AS id
    MATCH (file:Case {id: id})
    OPTIONAL MATCH (file)<-[:OPENS]-(opening:CaseOpening)
    DETACH DELETE file, opening
    WITH DISTINCT id
    UNWIND ['me', 'other', 'east', 'west'] AS name
    OPTIONAL MATCH (worker:Professional {id: id + name})
    OPTIONAL MATCH (team:Team {id: id + name})
    DETACH DELETE worker, team`,
  row: z.never(),
});

function judge(condition: ConditionOn<CaseFacts & ClosedCaseFacts>) {
  return question<{ caseId: string; professionalId: string; today: string; now: string }>()({
    name: `test-${condition.name}`,
    statement: cypher`
      WITH ${param('today')} AS today, ${param('now')} AS now
      MATCH (file:Case {id: ${param('caseId')}})
      RETURN ${condition.cypher(cypher`file`)} AS holds`,
    row: z.strictObject({ holds: z.boolean() }),
  });
}

const me: WorkerCaller = {
  type: 'worker',
  accountId: 'a',
  professionalId: 'me',
  role: 'SOCIAL_WORKER',
  loginSessionId: 's',
};

describe('the two faces of a condition', () => {
  const facts = fc.sample(scenario, { numRuns: 400, seed: 20_261_117 });
  const prepared = facts.map((each) => ({ ...each, id: randomUUID() }));

  // They are bare: only what the conditions look at.
  afterAll(() => testGraph().writeOnce(testCaller, clear, { ids: prepared.map((each) => each.id) }), 60_000);

  test('are given something to judge', async () => {
    await testGraph().writeOnce(testCaller, write, { scenarios: prepared });
    for (const condition of [worksOnOpenCase, knowsSafety, innerColleague, openedWithReason, staysInTouch]) {
      const held = facts.filter((each) => condition.holds(me, each)).length;
      expect(held).toBeGreaterThan(4);
      expect(held).toBeLessThan(facts.length);
    }
  });

  test.each(
    [worksOnOpenCase, knowsSafety, innerColleague, openedWithReason, staysInTouch].map(
      (each) => [each.name, each] as const,
    ),
  )('%s: memory and statement judge alike', async (_name, condition) => {
    const statement = judge(condition);
    const differing: unknown[] = [];
    for (const { id, ...each } of prepared) {
      const [row] = await testGraph().read(testCaller, statement, {
        caseId: id,
        professionalId: `${id}me`,
        today,
        now,
      });
      if (row?.holds !== condition.holds(me, each)) differing.push(each);
    }
    expect(differing).toEqual([]);
  });

  test('ownInnerTeam: memory and statement judge alike, team by team', async () => {
    const statement = question<{ teamId: string; professionalId: string; today: string }>()({
      name: 'test-ownInnerTeam',
      statement: cypher`
        WITH ${param('today')} AS today
        MATCH (team:Team {id: ${param('teamId')}})
        RETURN ${ownInnerTeam.cypher(cypher`team`)} AS holds`,
      row: z.strictObject({ holds: z.boolean() }),
    });
    const judged: boolean[] = [];
    for (const { id, memberships } of prepared.slice(0, 150)) {
      const asked = { teamId: `${id}east`, professionalId: `${id}me`, today };
      const [row] = await testGraph().read(testCaller, statement, asked);
      const ofTeam = memberships.filter((member) => member.teamId === 'east');
      expect(row?.holds).toBe(ownInnerTeam.holds(me, { today, memberships: ofTeam }));
      judged.push(row?.holds ?? false);
    }
    expect(judged).toEqual(expect.arrayContaining([true, false]));
  });
});
