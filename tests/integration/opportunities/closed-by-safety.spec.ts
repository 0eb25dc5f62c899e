import { randomUUID } from 'node:crypto';
import { beforeAll, expect, jest, test } from '@jest/globals';
import { cypher, param } from '@netwerk/cypher';
import { closedBySafety, type SafetyFacts } from '@netwerk/domain';
import { rounds } from '@netwerk/domain/testing';
import { question } from '@netwerk/graph';
import { z } from 'zod';
import type { Client } from '../../support/builders.ts';
import { testCaller, testGraph } from '../../support/graph.ts';
import { anotherClient, aWorld, type World } from '../../support/opportunity-builders.ts';
import { nearbyRows, rowsOf } from './nearby-rows.ts';

jest.setTimeout(240_000);

const writeFacts = question<object>()({
  name: 'test-safety-facts',
  statement: cypher`
    CALL () { UNWIND ${param('people')} AS id CREATE (:Person:Resident {id: id, callName: 'Iemand', minor: false}) }
    CALL () {
      UNWIND ${param('members')} AS member
      MATCH (file:Case {id: member.caseId})-[:CONCERNS]->(client:Resident)
      CREATE (one:NetworkMember {id: member.id, callName: 'Iemand', kind: 'INFORMAL', minor: false})-[:RECORDED_IN]->(file)
      CREATE (client)-[:TIED_TO {
        id: randomUUID(), caseId: member.caseId, validFrom: date('2025-01-01'), nature: 'ORDINARY', unsafe: member.unsafe, source: 'TOLD',
        confirmedOn: date('2025-01-01'), recordedAt: datetime(), recordedBy: 'system:test', version: 1}]->(one)
      WITH one, member
      MATCH (person:Person {id: member.personId})
      CREATE (one)-[:STANDS_FOR {since: date('2025-01-01'), recordedBy: 'system:test'}]->(person)
    }
    CALL () {
      UNWIND ${param('ties')} AS known
      CALL (known) {
        MATCH (one:Person {id: known.fromId}) RETURN one UNION MATCH (one:NetworkMember {id: known.fromId}) RETURN one
      }
      CALL (known) {
        MATCH (other:Person {id: known.toId}) RETURN other UNION MATCH (other:NetworkMember {id: known.toId}) RETURN other
      }
      CREATE (one)-[:TIED_TO {
        id: randomUUID(), caseId: known.caseId, agreementId: known.agreementId, validFrom: date('2025-01-01'), nature: 'ORDINARY',
        source: 'TOLD', confirmedOn: date('2025-01-01'), recordedAt: datetime(), recordedBy: 'system:test', version: 1}]->(other)
    }
    CALL () {
      UNWIND ${param('households')} AS home
      MERGE (household:Household {id: home.householdId})
      WITH household, home
      MATCH (person:Person {id: home.personId})
      CREATE (person)-[:LIVES_WITH]->(household)
    }
    CALL () {
      UNWIND ${param('initiatives')} AS goes
      CREATE (initiative:Initiative {
        id: goes.id, name: 'Groep', searchName: 'groep', kind: 'GROUP', rhythm: 'maandag', state: 'OPEN', taken: 0,
        offersPractical: false, offersCompany: true, offersAdvice: false, offersEmotional: false, otherOrganisers: 1,
        checkedOn: date('2025-01-01'), version: 1
      })
      WITH initiative, goes
      UNWIND goes.people AS personId
      MATCH (person:Person {id: personId})
      CREATE (person)-[:TAKES_PART_IN {since: date('2025-01-01')}]->(initiative)
    }
    CALL () {
      UNWIND ${param('marks')} AS set
      MATCH (file:Case {id: set.caseId})
      CREATE (mark:SafetyMark {id: randomUUID(), kind: 'OTHER', since: date('2025-01-01'), version: 1})-[:SET_IN]->(file)
      WITH mark, set
      CALL (mark, set) {
        UNWIND set.people AS apart
        CALL (apart) {
          MATCH (one:Person {id: apart.id}) RETURN one UNION MATCH (one:NetworkMember {id: apart.id}) RETURN one
        }
        CREATE (mark)-[:KEEPS_APART {side: apart.side, basis: apart.basis}]->(one)
      }
      CALL (mark, set) {
        UNWIND set.ruledOut AS id
        CALL (id) { MATCH (one:Person {id: id}) RETURN one UNION MATCH (one:NetworkMember {id: id}) RETURN one }
        CREATE (mark)-[:RULES_OUT {side: 'FEARED', at: datetime(), recordedBy: 'system:test'}]->(one)
      }
    }`,
  row: z.never(),
});

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x297a2d39) | 0;
    return ((state ^ (state >>> 12)) >>> 0) % below;
  };
}

/** Three clients, six others, members, ties, homes, groups and marks between any of them. */
function someFacts(seed: number, clients: readonly Client[]) {
  const below = numbers(seed);
  const people = Array.from({ length: 6 }, () => randomUUID());
  const everybody = [...clients.map(({ residentId }) => residentId), ...people];
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const files = clients.map(({ residentId, caseId }) => {
    const persons = [...new Set([pick(everybody), pick(everybody), pick(everybody)])].filter((id) => id !== residentId);
    const members = persons.map((personId, index) => ({
      id: randomUUID(),
      personId: below(4) === 0 ? null : personId,
      unsafe: index === 0 && below(3) === 0,
    }));
    const [one, other] = members;
    const pairs =
      one !== undefined && other !== undefined && below(2) === 0 ? [{ fromId: one.id, toId: other.id }] : [];
    return { clientId: residentId, caseId, members, memberTies: pairs };
  });
  const anybody = [...everybody, ...files.flatMap(({ members }) => members.map(({ id }) => id))];
  const openTies = Array.from({ length: 3 }, () => ({ fromId: pick(everybody), toId: pick(everybody) })).filter(
    ({ fromId, toId }) => fromId !== toId,
  );
  const livesIn = [0, 1].flatMap(() => {
    const householdId = randomUUID();
    return [...new Set([pick(everybody), pick(everybody)])].map((personId) => ({ personId, householdId }));
  });
  const initiatives = [0, 1].map(() => ({
    id: randomUUID(),
    people: [...new Set([pick(everybody), pick(everybody)])],
  }));
  const marks = Array.from({ length: 1 + below(2) }, () => {
    const client = pick(clients);
    const named = below(3) > 0 ? [{ id: client.residentId, side: 'PROTECTED' as const, basis: 'TOLD' as const }] : [];
    const own = files.flatMap(({ members }) => members.filter((one) => one.personId === client.residentId));
    const self = new Set([client.residentId, ...own.map(({ id }) => id)]);
    const feared = [...new Set([pick(anybody), pick(anybody)])].filter((id) => !self.has(id));
    const others = feared.map((id) => ({ id, side: 'FEARED' as const, basis: 'LINKED' as const }));
    const ruledOut = below(2) === 0 ? [pick(people)] : [];
    return { caseId: client.caseId, setInClientId: client.residentId, people: [...named, ...others], ruledOut };
  });
  return { people, files, openTies, livesIn, initiatives, marks };
}

async function write({ people, files, openTies, livesIn, initiatives, marks }: ReturnType<typeof someFacts>) {
  const told = files.flatMap(({ caseId, memberTies }) =>
    memberTies.map((tie) => ({ ...tie, caseId, agreementId: null })),
  );
  const open = openTies.map((tie) => ({ ...tie, caseId: null, agreementId: randomUUID() }));
  const members = files.flatMap(({ caseId, members: all }) => all.map((member) => ({ ...member, caseId })));
  const ties = [...told, ...open];
  await testGraph().writeOnce(testCaller, writeFacts, {
    people,
    members,
    ties,
    households: livesIn,
    initiatives,
    marks,
  });
}

let world: World;

beforeAll(async () => {
  world = await aWorld(testGraph());
  await nearbyRows(world.worker, world.client);
}, 120_000);

const worlds = rounds({ short: 15, full: 40 });

/** Looks at every client of many worlds: whom the graph closes, and whom the rule of the domain closes. */
async function looks(): Promise<{ seed: number; graph: string[]; rule: string[] }[]> {
  const seen = [];
  for (let seed = 0; seed < worlds; seed += 1) {
    const clients = [];
    while (clients.length < 3) clients.push(await anotherClient(testGraph(), world, { looking: false }));
    const made = someFacts(seed, clients);
    await write(made);
    const facts: SafetyFacts = made;
    for (const client of clients) {
      const graph = rowsOf(await nearbyRows(world.worker, client), 'CLOSED').map(({ id }) => id);
      seen.push({ seed, graph: graph.sort(), rule: [...closedBySafety(facts, client.residentId)].sort() });
    }
  }
  return seen;
}

test('the graph closes everybody whom the rule of the domain closes, and others only where both sides share a house', async () => {
  const seen = await looks();
  const missed = seen.filter(({ graph, rule }) => rule.some((id) => !graph.includes(id)));
  expect(missed).toEqual([]);
  const same = seen.filter(({ graph, rule }) => graph.length === rule.length);
  expect(seen.filter(({ rule }) => rule.length > 0).length).toBeGreaterThan(worlds);
  expect(same.length).toBeGreaterThan(0.9 * seen.length);
});
