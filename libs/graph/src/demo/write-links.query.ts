import { cypher, type Fragment } from '@netwerk/cypher';
import type { Caller } from '@netwerk/access';
import { z } from 'zod';
import type { Graph } from '../connection/graph.ts';
import { question } from '../connection/question.ts';
import { kansenLinks } from './kansen-links.ts';
import {
  eachRow,
  fromAgreement,
  fromCase,
  fromEvent,
  fromInitiative,
  fromMember,
  fromOrganisation,
  fromPerson,
  fromProfessional,
  toArea,
  toCase,
  toInitiative,
  toMember,
  toOrganisation,
  toPerson,
  toProfessional,
  toResident,
  toTeam,
} from './link-ends.ts';
import { relationshipModel, toStored } from './stored-values.ts';

/** One statement per sort of relationship: both ends by label and key, so that an index finds them. */
const statements = {
  PART_OF: [
    'PART_OF',
    cypher`${eachRow} MATCH (from:Area {code: row.from}) ${toArea} CREATE (from)-[link:PART_OF]->(to) SET link = row.properties`,
  ],
  LIVES_IN: ['LIVES_IN', cypher`${fromPerson} ${toArea} CREATE (from)-[link:LIVES_IN]->(to) SET link = row.properties`],
  CONCERNS: [
    'CONCERNS',
    cypher`${fromCase} ${toResident} CREATE (from)-[link:CONCERNS]->(to) SET link = row.properties`,
  ],
  HANDLED_BY: [
    'HANDLED_BY',
    cypher`${fromCase} ${toTeam} CREATE (from)-[link:HANDLED_BY]->(to) SET link = row.properties`,
  ],
  WORKS_ON: [
    'WORKS_ON',
    cypher`${fromProfessional} ${toCase} CREATE (from)-[link:WORKS_ON]->(to) SET link = row.properties`,
  ],
  AGREEMENT_BINDS: [
    'BINDS',
    cypher`${fromAgreement} ${toPerson} CREATE (from)-[link:BINDS]->(to) SET link = row.properties`,
  ],
  GIVEN_IN: [
    'GIVEN_IN',
    cypher`${fromAgreement} ${toCase} CREATE (from)-[link:GIVEN_IN]->(to) SET link = row.properties`,
  ],
  WAITS_IN: [
    'WAITS_IN',
    cypher`${fromCase} MATCH (to:WaitingEntry {id: row.to}) CREATE (from)-[link:WAITS_IN]->(to) SET link = row.properties`,
  ],
  SCALED_BY: [
    'SCALED_BY',
    cypher`${fromCase} MATCH (to:ScalingEntry {id: row.to}) CREATE (from)-[link:SCALED_BY]->(to) SET link = row.properties`,
  ],
  KEEPS_LIGHT_CONTACT: [
    'KEEPS_LIGHT_CONTACT',
    cypher`${fromProfessional} ${toCase} CREATE (from)-[link:KEEPS_LIGHT_CONTACT]->(to) SET link = row.properties`,
  ],
  RECORDED_IN: [
    'RECORDED_IN',
    cypher`${fromMember} ${toCase} CREATE (from)-[link:RECORDED_IN]->(to) SET link = row.properties`,
  ],
  CLIENT_TIE: [
    'TIED_TO',
    cypher`${eachRow} MATCH (from:Resident {id: row.from}) ${toMember} CREATE (from)-[link:TIED_TO]->(to) SET link = row.properties`,
  ],
  MEMBER_TIE: [
    'TIED_TO',
    cypher`${fromMember} ${toMember} CREATE (from)-[link:TIED_TO]->(to) SET link = row.properties`,
  ],
  OPEN_TIE: ['TIED_TO', cypher`${fromPerson} ${toPerson} CREATE (from)-[link:TIED_TO]->(to) SET link = row.properties`],
  TAKES_PART_IN: [
    'TAKES_PART_IN',
    cypher`${fromPerson} ${toInitiative} CREATE (from)-[link:TAKES_PART_IN]->(to) SET link = row.properties`,
  ],
  ORGANISES: [
    'ORGANISES',
    cypher`${fromPerson} ${toInitiative} CREATE (from)-[link:ORGANISES]->(to) SET link = row.properties`,
  ],
  REACHES: [
    'REACHES',
    cypher`${fromInitiative} ${toArea} CREATE (from)-[link:REACHES]->(to) SET link = row.properties`,
  ],
  RUNS: ['RUNS', cypher`${fromOrganisation} ${toInitiative} CREATE (from)-[link:RUNS]->(to) SET link = row.properties`],
  SUPPORTS: [
    'SUPPORTS',
    cypher`${fromProfessional} ${toInitiative} CREATE (from)-[link:SUPPORTS]->(to) SET link = row.properties`,
  ],
  CHECKED_BY: [
    'CHECKED_BY',
    cypher`${fromInitiative} ${toProfessional} CREATE (from)-[link:CHECKED_BY]->(to) SET link = row.properties`,
  ],
  HELD_IN: [
    'HELD_IN',
    cypher`${fromInitiative} MATCH (to:WeeklySlot {id: row.to}) CREATE (from)-[link:HELD_IN]->(to) SET link = row.properties`,
  ],
  HAPPENED_TO: [
    'HAPPENED_TO',
    cypher`${fromEvent} ${toInitiative} CREATE (from)-[link:HAPPENED_TO]->(to) SET link = row.properties`,
  ],
  DONE_BY: [
    'DONE_BY',
    cypher`${fromEvent} ${toProfessional} CREATE (from)-[link:DONE_BY]->(to) SET link = row.properties`,
  ],
  ABOUT: [
    'ABOUT',
    cypher`${fromInitiative} MATCH (to:LifeDomain {code: row.to}) CREATE (from)-[link:ABOUT]->(to) SET link = row.properties`,
  ],
  GUIDED_BY: [
    'GUIDED_BY',
    cypher`${eachRow} MATCH (from:Volunteer {id: row.from}) ${toProfessional} CREATE (from)-[link:GUIDED_BY]->(to) SET link = row.properties`,
  ],
  REGISTERED_BY: [
    'REGISTERED_BY',
    cypher`${eachRow} MATCH (from:Volunteer {id: row.from}) ${toProfessional} CREATE (from)-[link:REGISTERED_BY]->(to) SET link = row.properties`,
  ],
  CONTACT_WITH: [
    'CONTACT_WITH',
    cypher`${eachRow} MATCH (from:VolunteerContact {id: row.from}) MATCH (to:Volunteer {id: row.to}) CREATE (from)-[link:CONTACT_WITH]->(to) SET link = row.properties`,
  ],
  HELD_BY: [
    'HELD_BY',
    cypher`${eachRow} MATCH (from:VolunteerContact {id: row.from}) ${toProfessional} CREATE (from)-[link:HELD_BY]->(to) SET link = row.properties`,
  ],
  HOLDS: [
    'HOLDS',
    cypher`${fromProfessional} MATCH (to:Registration {id: row.to}) CREATE (from)-[link:HOLDS]->(to) SET link = row.properties`,
  ],
  FIXED_CONTACT_FOR: [
    'FIXED_CONTACT_FOR',
    cypher`${fromProfessional} ${toTeam} CREATE (from)-[link:FIXED_CONTACT_FOR]->(to) SET link = row.properties`,
  ],
  EXPERTISE_ABOUT: [
    'ABOUT',
    cypher`${eachRow} MATCH (from:Expertise {code: row.from}) MATCH (to:LifeDomain {code: row.to}) MERGE (from)-[link:ABOUT]->(to) SET link = row.properties`,
  ],
  WORKS_FOR: [
    'WORKS_FOR',
    cypher`${fromProfessional} ${toOrganisation} CREATE (from)-[link:WORKS_FOR]->(to) SET link = row.properties`,
  ],
  MEMBER_OF: [
    'MEMBER_OF',
    cypher`${fromProfessional} ${toTeam} CREATE (from)-[link:MEMBER_OF]->(to) SET link = row.properties`,
  ],
  COVERS: [
    'COVERS',
    cypher`${eachRow} MATCH (from:Team {id: row.from}) ${toArea} CREATE (from)-[link:COVERS]->(to) SET link = row.properties`,
  ],
  HAS_EXPERTISE: [
    'HAS_EXPERTISE',
    cypher`${fromProfessional} MATCH (to:Expertise {code: row.to}) CREATE (from)-[link:HAS_EXPERTISE]->(to) SET link = row.properties`,
  ],
  LIAISES_WITH: [
    'LIAISES_WITH',
    cypher`${fromProfessional} ${toOrganisation} CREATE (from)-[link:LIAISES_WITH]->(to) SET link = row.properties`,
  ],
  KNOWS_RESIDENT: [
    'ACQUAINTED_WITH',
    cypher`${fromProfessional} ${toResident} CREATE (from)-[link:ACQUAINTED_WITH]->(to) SET link = row.properties`,
  ],
  KNOWS_INITIATIVE: [
    'ACQUAINTED_WITH',
    cypher`${fromProfessional} ${toInitiative} CREATE (from)-[link:ACQUAINTED_WITH]->(to) SET link = row.properties`,
  ],
  IDENTIFIES: [
    'IDENTIFIES',
    cypher`${eachRow} MATCH (from:Account {id: row.from}) ${toProfessional} CREATE (from)-[link:IDENTIFIES]->(to) SET link = row.properties`,
  ],
  ...kansenLinks,
} as const satisfies Record<string, readonly [type: string, statement: Fragment]>;

export type DemoLinkKind = keyof typeof statements;

/** Every statement with its name, for the snapshot of rendered Cypher. */
export const demoLinkQuestions = Object.entries(statements).map(([kind, [, statement]]) => writing(kind, statement));

export interface DemoLink {
  readonly from: string;
  readonly to: string;
  readonly properties: object;
}

/**
 * Writes relationships of one sort, all of them or none.
 * @throws RangeError when a row holds something that `model.ts` does not declare, or an end is not there
 * @throws Unavailable when the database does not answer
 */
export async function writeDemoLinks(
  graph: Graph,
  caller: Caller,
  kind: DemoLinkKind,
  links: readonly DemoLink[],
): Promise<void> {
  const [type, statement] = statements[kind];
  const model = relationshipModel(type);
  const rows = links.map(({ from, to, properties }) => ({ from, to, properties: toStored(model, properties) }));
  const [answer] = await graph.writeOnce(caller, writing(kind, statement), { rows }, { timeoutMs: 60_000 });
  if (answer?.written !== links.length) throw new RangeError(`Not every ${kind} found both its ends.`);
}

function writing(kind: string, statement: Fragment) {
  return question<{ rows: readonly object[] }>()({
    name: `write-demo-link-${kind}`,
    statement: cypher`${statement} RETURN count(link) AS written`,
    row: z.strictObject({ written: z.number().int() }),
  });
}
