import { cypher, param, type Fragment } from '@netwerk/cypher';
import type { Caller } from '@netwerk/access';
import { z } from 'zod';
import type { Graph } from '../connection/graph.ts';
import { question } from '../connection/question.ts';
import { nodeModel, toStored } from './stored-values.ts';

const eachRow = cypher`UNWIND ${param('rows')} AS row`;

/** One statement per sort of node. Code lists are shared with everything else in the database, so those are merged. */
const statements = {
  Area: cypher`${eachRow} CREATE (node:Area) SET node = row`,
  Resident: cypher`${eachRow} CREATE (node:Person:Resident) SET node = row`,
  Volunteer: cypher`${eachRow} CREATE (node:Person:Resident:Volunteer) SET node = row`,
  Professional: cypher`${eachRow} CREATE (node:Person:Professional) SET node = row`,
  VolunteerContact: cypher`${eachRow} CREATE (node:VolunteerContact) SET node = row`,
  Registration: cypher`${eachRow} CREATE (node:Registration) SET node = row`,
  NetworkMember: cypher`${eachRow} CREATE (node:NetworkMember) SET node = row`,
  Case: cypher`${eachRow} CREATE (node:Case) SET node = row`,
  Agreement: cypher`${eachRow} CREATE (node:Agreement) SET node = row`,
  ScalingEntry: cypher`${eachRow} CREATE (node:ScalingEntry) SET node = row`,
  WaitingEntry: cypher`${eachRow} CREATE (node:WaitingEntry) SET node = row`,
  Initiative: cypher`${eachRow} CREATE (node:Initiative) SET node = row`,
  WeeklySlot: cypher`${eachRow} CREATE (node:WeeklySlot) SET node = row`,
  InitiativeEvent: cypher`${eachRow} CREATE (node:InitiativeEvent) SET node = row`,
  Organisation: cypher`${eachRow} CREATE (node:Organisation) SET node = row`,
  Team: cypher`${eachRow} CREATE (node:Team) SET node = row`,
  LifeDomain: cypher`${eachRow} MERGE (node:LifeDomain {code: row.code}) SET node = row`,
  Expertise: cypher`${eachRow} MERGE (node:Expertise {code: row.code}) SET node = row`,
  Account: cypher`${eachRow} CREATE (node:Account) SET node = row`,
  Household: cypher`${eachRow} CREATE (node:Household) SET node = row`,
  Interest: cypher`${eachRow} MERGE (node:Interest {code: row.code}) SET node = row`,
  Need: cypher`${eachRow} CREATE (node:Need) SET node = row`,
  Offer: cypher`${eachRow} CREATE (node:Offer) SET node = row`,
  SafetyMark: cypher`${eachRow} CREATE (node:SafetyMark) SET node = row`,
  OpportunityDecision: cypher`${eachRow} CREATE (node:OpportunityDecision) SET node = row`,
  Step: cypher`${eachRow} CREATE (node:Step) SET node = row`,
  StepMoment: cypher`${eachRow} CREATE (node:StepMoment) SET node = row`,
} as const satisfies Record<string, Fragment>;

export type DemoNodeKind = keyof typeof statements;

/** Every statement with its name, for the snapshot of rendered Cypher. */
export const demoNodeQuestions = Object.entries(statements).map(([kind, statement]) => writing(kind, statement));

/**
 * Writes nodes of one sort, all of them or none.
 * @throws RangeError when a row holds something that `model.ts` does not declare
 * @throws Unavailable when the database does not answer
 */
export async function writeDemoNodes(
  graph: Graph,
  caller: Caller,
  kind: DemoNodeKind,
  rows: readonly object[],
): Promise<void> {
  const model = nodeModel(kind);
  const stored = rows.map((row) => toStored(model, row));
  await graph.writeOnce(caller, writing(kind, statements[kind]), { rows: stored }, { timeoutMs: 60_000 });
}

function writing(kind: string, statement: Fragment) {
  return question<{ rows: readonly object[] }>()({ name: `write-demo-node-${kind}`, statement, row: z.never() });
}
