import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { ownArea, ownShells, registeredOrGuides, type WorkerCaller } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { shells, type Role } from '@netwerk/domain';
import { question } from '@netwerk/graph';
import fc from 'fast-check';
import { z } from 'zod';
import { beforeClosing, testCaller, testGraph } from '../../support/graph.ts';

jest.setTimeout(60_000);

const today = '2026-11-17';
const day = fc.constantFrom('2026-11-16', today, '2026-11-18');
const period = { validFrom: day, validTo: fc.option(day, { nil: null }) };
const who = fc.constantFrom('me', 'other');
const scenario = fc.record({
  covers: fc.subarray(['east', 'west'], { minLength: 1 }),
  memberships: fc.array(
    fc.record({
      professionalId: who,
      teamId: fc.constantFrom('east', 'west'),
      shell: fc.constantFrom(...shells),
      ...period,
    }),
    { minLength: 1, maxLength: 3 },
  ),
  registrar: who,
  guides: fc.array(fc.record({ professionalId: who, ...period }), { maxLength: 2 }),
});

const prepared = fc.sample(scenario, { numRuns: 200, seed: 20_261_117 }).map((each) => ({ ...each, id: randomUUID() }));

const write = question<object>()({
  name: 'test-directory-scenarios',
  statement: cypher`
    UNWIND ${param('scenarios')} AS s
    CREATE (area:Area {code: s.id}) CREATE (v:Person:Volunteer {id: s.id})
    FOREACH (name IN ['me', 'other'] | CREATE (:Person:Professional {id: s.id + name}))
    FOREACH (name IN ['east', 'west'] | CREATE (:Team {id: s.id + name, name: name}))
    WITH s, area, v
    CALL (s, area) { UNWIND s.covers AS name MATCH (team:Team {id: s.id + name}) CREATE (team)-[:COVERS]->(area) }
    CALL (s) {
      UNWIND s.memberships AS m
      MATCH (p:Professional {id: s.id + m.professionalId}) MATCH (team:Team {id: s.id + m.teamId})
      CREATE (p)-[:MEMBER_OF {shell: m.shell, validFrom: date(m.validFrom), validTo: date(m.validTo)}]->(team)
    }
    CALL (s, v) { MATCH (p:Professional {id: s.id + s.registrar}) CREATE (v)-[:REGISTERED_BY]->(p) }
    CALL (s, v) {
      UNWIND s.guides AS g MATCH (p:Professional {id: s.id + g.professionalId})
      CREATE (v)-[:GUIDED_BY {validFrom: date(g.validFrom), validTo: date(g.validTo)}]->(p)
    }`,
  row: z.never(),
});

const clear = question<{ ids: readonly string[] }>()({
  name: 'test-clear-directory-scenarios',
  statement: cypher`
    UNWIND ${param('ids')} AS id
    MATCH (area:Area {code: id}) MATCH (v:Person {id: id})
    DETACH DELETE area, v
    WITH id UNWIND ['me', 'other', 'east', 'west'] AS name
    OPTIONAL MATCH (p:Professional {id: id + name}) OPTIONAL MATCH (team:Team {id: id + name})
    DETACH DELETE p, team`,
  row: z.never(),
});

const judge = question<object>()({
  name: 'test-judge-directory',
  statement: cypher`
    MATCH (area:Area {code: ${param('id')}}) MATCH (v:Volunteer {id: ${param('id')}})
    RETURN ${ownArea.cypher(cypher`area`)} AS own, ${registeredOrGuides.cypher(cypher`v`)} AS near`,
  row: z.strictObject({ own: z.boolean(), near: z.boolean() }),
});

function callerOf(role: Role): WorkerCaller {
  return { type: 'worker', accountId: 'a', professionalId: 'me', role, loginSessionId: 's' };
}

beforeAll(() => testGraph().writeOnce(testCaller, write, { scenarios: prepared }), 60_000);
beforeClosing(() => testGraph().writeOnce(testCaller, clear, { ids: prepared.map((each) => each.id) }));

describe('the two faces of a condition judge alike', () => {
  test.each(['SOCIAL_WORKER', 'COMMUNITY_CONNECTOR'] as const)('about areas and volunteers, for %s', async (role) => {
    const caller = callerOf(role);
    const [differing, held] = [[] as unknown[], { own: 0, near: 0 }];
    for (const { id, covers, memberships, registrar, guides } of prepared) {
      const asked = { id, professionalId: `${id}me`, today, ownShells: ownShells(role) };
      const [row] = await testGraph().read(testCaller, judge, asked);
      const own = ownArea.holds(caller, { today, coveringTeamIds: covers, memberships });
      const near = registeredOrGuides.holds(caller, { today, registeredById: registrar, guides });
      if (row?.own !== own || row.near !== near) differing.push({ covers, memberships, registrar, guides });
      held.own += own ? 1 : 0;
      held.near += near ? 1 : 0;
    }
    expect(differing).toEqual([]);
    for (const count of Object.values(held)) {
      expect(count).toBeGreaterThan(10);
      expect(count).toBeLessThan(prepared.length);
    }
  });
});
