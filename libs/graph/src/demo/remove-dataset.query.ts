import type { Caller } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { z } from 'zod';
import { integer, type Graph } from '../connection/graph.ts';
import { question } from '../connection/question.ts';

/** What goes first hangs on what goes later. */
const removable = {
  LoginSession: cypher`MATCH (node:LoginSession)-[:LOGGED_IN_AS]->(account:Account) WHERE account.id STARTS WITH ${param('prefix')}`,
  CaseOpening: cypher`MATCH (node:CaseOpening)-[:OPENS]->(file:Case) WHERE file.id STARTS WITH ${param('prefix')}`,
  ScalingEntry: cypher`MATCH (node:ScalingEntry)<-[:SCALED_BY]-(file:Case) WHERE file.id STARTS WITH ${param('prefix')}`,
  CaseEdition: cypher`MATCH (node:CaseEdition)-[:EDITION_OF]->(file:Case) WHERE file.id STARTS WITH ${param('prefix')}`,
  StepMoment: cypher`MATCH (node:StepMoment)-[:MOMENT_OF]->(:Step)-[:TAKEN_IN]->(file:Case) WHERE file.id STARTS WITH ${param('prefix')}`,
  Step: cypher`MATCH (node:Step)-[:TAKEN_IN]->(file:Case) WHERE file.id STARTS WITH ${param('prefix')}`,
  OpportunityDecision: cypher`MATCH (node:OpportunityDecision)-[:DECIDED_IN]->(file:Case) WHERE file.id STARTS WITH ${param('prefix')}`,
  SafetyMark: cypher`MATCH (node:SafetyMark)-[:SET_IN]->(file:Case) WHERE file.id STARTS WITH ${param('prefix')}`,
  Need: cypher`MATCH (node:Need)-[:TOLD_IN]->(file:Case) WHERE file.id STARTS WITH ${param('prefix')}`,
  OfferTime: cypher`MATCH (node:WeeklySlot)<-[:OFFERED_AT]-(:Offer)<-[:OFFERS]-(giver) WHERE giver.id STARTS WITH ${param('prefix')}`,
  Offer: cypher`MATCH (node:Offer)<-[:OFFERS]-(giver) WHERE giver.id STARTS WITH ${param('prefix')}`,
  FreeTime: cypher`MATCH (node:WeeklySlot)<-[:FREE_AT]-(resident:Resident) WHERE resident.id STARTS WITH ${param('prefix')}`,
  Household: cypher`MATCH (node:Household) WHERE node.id STARTS WITH ${param('prefix')}`,
  NetworkMember: cypher`MATCH (node:NetworkMember) WHERE node.id STARTS WITH ${param('prefix')}`,
  Agreement: cypher`MATCH (node:Agreement) WHERE node.id STARTS WITH ${param('prefix')}`,
  WaitingEntry: cypher`MATCH (node:WaitingEntry) WHERE node.id STARTS WITH ${param('prefix')}`,
  VolunteerContact: cypher`MATCH (node:VolunteerContact) WHERE node.id STARTS WITH ${param('prefix')}`,
  Registration: cypher`MATCH (node:Registration) WHERE node.id STARTS WITH ${param('prefix')}`,
  Case: cypher`MATCH (node:Case) WHERE node.id STARTS WITH ${param('prefix')}`,
  Account: cypher`MATCH (node:Account) WHERE node.id STARTS WITH ${param('prefix')}`,
  WeeklySlot: cypher`MATCH (node:WeeklySlot)<-[:HELD_IN]-(initiative:Initiative) WHERE initiative.id STARTS WITH ${param('prefix')}`,
  InitiativeEvent: cypher`MATCH (node:InitiativeEvent)-[:HAPPENED_TO]->(initiative:Initiative) WHERE initiative.id STARTS WITH ${param('prefix')}`,
  Initiative: cypher`MATCH (node:Initiative) WHERE node.id STARTS WITH ${param('prefix')}`,
  Person: cypher`MATCH (node:Person) WHERE node.id STARTS WITH ${param('prefix')}`,
  Organisation: cypher`MATCH (node:Organisation) WHERE node.id STARTS WITH ${param('prefix')}`,
  Team: cypher`MATCH (node:Team) WHERE node.id STARTS WITH ${param('prefix')}`,
} as const;

export const demoRemovals = Object.entries(removable).map(([label, which]) =>
  question<{ prefix: string; most: ReturnType<typeof integer> }>()({
    name: `remove-demo-${label}`,
    statement: cypher`${which} WITH node LIMIT ${param('most')} DETACH DELETE node RETURN count(*) AS removed`,
    row: z.strictObject({ removed: z.number().int() }),
  }),
);

export const demoAreaRemoval = question<{ start: string; ending: string }>()({
  name: 'remove-demo-Area',
  statement: cypher`
    MATCH (node:Area) WHERE node.code STARTS WITH ${param('start')} AND node.code ENDS WITH ${param('ending')}
    DETACH DELETE node`,
  row: z.never(),
});

export const datasetRemoval = question<{ name: string }>()({
  name: 'remove-dataset-mark',
  statement: cypher`MATCH (dataset:Dataset {name: ${param('name')}}) DELETE dataset`,
  row: z.never(),
});

/** What of the database belongs to one dataset. */
export interface RemovableDataset {
  readonly name: string;
  /** What every id starts with. */
  readonly idPrefix: string;
  /** What the codes of its areas start and end with. */
  readonly areaCodes: { readonly starts: readonly string[]; readonly ending: string };
}

/** A transaction of this many nodes stays well within the memory that the embedded database gets. */
const removedAtOnce = 1_000;

/** Takes one dataset out of the database and leaves everything else. Its mark goes last: broken off, it can be done again. */
export async function removeDataset(
  graph: Graph,
  caller: Caller,
  dataset: RemovableDataset,
  removed: (nodes: number) => void = () => undefined,
): Promise<void> {
  let total = 0;
  for (const removal of demoRemovals) {
    const parameters = { prefix: dataset.idPrefix, most: integer(removedAtOnce) };
    for (let found = 1; found > 0;) {
      const [row] = await graph.writeOnce(caller, removal, parameters, { timeoutMs: 60_000 });
      found = row?.removed ?? 0;
      total += found;
      removed(total);
    }
  }
  const { starts, ending } = dataset.areaCodes;
  for (const start of starts) await graph.writeOnce(caller, demoAreaRemoval, { start, ending });
  await graph.writeOnce(caller, datasetRemoval, { name: dataset.name });
}
