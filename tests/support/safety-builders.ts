import { randomUUID } from 'node:crypto';
import { cypher, param } from '@netwerk/cypher';
import { searchText, type IsoDate, type SafetyBasis, type SafetyMarkKind, type SafetySide } from '@netwerk/domain';
import { question, type Graph } from '@netwerk/graph';
import { z } from 'zod';
import { beginning, type Client } from './builders.ts';
import { testCaller } from './graph.ts';

/** Safety marks and who live together, as they stand in the graph: for tests of what has to stay out of sight. */

const createMark = question<object>()({
  name: 'test-safety-mark',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})-[:CONCERNS]->(client:Resident)
    CREATE (mark:SafetyMark {
      id: ${param('markId')}, kind: ${param('kind')}, since: date(${param('since')}), until: date(${param('until')}),
      callName: ${param('callName')}, familyName: ${param('familyName')}, nameStart: ${param('nameStart')},
      recordedAt: datetime(), recordedBy: 'system:test', version: 1
    })-[:SET_IN]->(file)
    CREATE (mark)-[:KEEPS_APART {side: 'PROTECTED', basis: 'TOLD'}]->(client)`,
  row: z.never(),
});

/** A mark that protects the client from whom `keepsApart` adds. Answers its id. */
export async function aSafetyMark(
  graph: Graph,
  client: Client,
  options: { callName?: string; familyName?: string; kind?: SafetyMarkKind; since?: IsoDate; until?: IsoDate } = {},
): Promise<string> {
  const { callName = 'Dennis', familyName = null, kind = 'CONTACT_BAN', since = beginning, until = null } = options;
  const markId = randomUUID();
  const nameStart = searchText(callName).slice(0, 3);
  const written = { markId, caseId: client.caseId, callName, familyName, nameStart, kind, since, until };
  await graph.writeOnce(testCaller, createMark, written);
  return markId;
}

const createSide = question<object>()({
  name: 'test-keeps-apart',
  statement: cypher`
    MATCH (mark:SafetyMark {id: ${param('markId')}})
    CALL (mark) {
      MATCH (someone:Person {id: ${param('someoneId')}}) RETURN someone
      UNION MATCH (someone:NetworkMember {id: ${param('someoneId')}}) RETURN someone
    }
    CREATE (mark)-[:KEEPS_APART {side: ${param('side')}, basis: ${param('basis')}}]->(someone)`,
  row: z.never(),
});

/** Puts a member or a person on one side of the mark: feared and told in the file unless told otherwise. */
export async function keepsApart(
  graph: Graph,
  markId: string,
  someoneId: string,
  options: { side?: SafetySide; basis?: SafetyBasis } = {},
): Promise<void> {
  const { side = 'FEARED', basis = 'TOLD' } = options;
  await graph.writeOnce(testCaller, createSide, { markId, someoneId, side, basis });
}

const createRulesOut = question<object>()({
  name: 'test-rules-out',
  statement: cypher`
    MATCH (mark:SafetyMark {id: ${param('markId')}})
    MATCH (person:Person {id: ${param('personId')}})
    CREATE (mark)-[:RULES_OUT {side: 'FEARED', at: datetime(), recordedBy: 'system:test'}]->(person)`,
  row: z.never(),
});

/** A worker looked: this person is somebody else. */
export async function rulesOut(graph: Graph, markId: string, personId: string): Promise<void> {
  await graph.writeOnce(testCaller, createRulesOut, { markId, personId });
}

const createHousehold = question<object>()({
  name: 'test-household',
  statement: cypher`
    CREATE (home:Household {id: ${param('householdId')}})
    WITH home
    UNWIND ${param('personIds')} AS personId
    MATCH (person:Person {id: personId})
    CREATE (person)-[:LIVES_WITH]->(home)`,
  row: z.never(),
});

/** These people live together; answers the id of the household. */
export async function aHousehold(graph: Graph, personIds: readonly string[]): Promise<string> {
  const householdId = randomUUID();
  await graph.writeOnce(testCaller, createHousehold, { householdId, personIds });
  return householdId;
}
