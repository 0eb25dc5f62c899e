import { randomUUID } from 'node:crypto';
import { cypher, param } from '@netwerk/cypher';
import type { WorkerCaller } from '@netwerk/access';
import {
  searchText,
  type CaseRole,
  type IsoDate,
  type MemberKind,
  type Ring,
  type Role,
  type Sector,
  type Shell,
  type TieNature,
} from '@netwerk/domain';
import { integer, question, type Graph } from '@netwerk/graph';
import { z } from 'zod';
import { testCaller } from './caller.ts';

/**
 * Builds small pieces of neighbourhood in the field's words. Every piece gets fresh ids, so that test files run side by
 * side on one database without seeing each other.
 */

/** Day on which most things in tests begin. */
export const beginning: IsoDate = '2025-01-01';

export interface Municipality {
  readonly code: string;
  readonly neighbourhoodCode: string;
}

const createMunicipality = question<{ code: string; neighbourhoodCode: string; name: string }>()({
  name: 'test-municipality',
  statement: cypher`
    CREATE (town:Area {code: ${param('code')}, level: 'MUNICIPALITY', name: ${param('name')}})
    CREATE (:Area {code: ${param('neighbourhoodCode')}, level: 'NEIGHBOURHOOD', name: ${param('name')} + ' centrum'})
           -[:PART_OF]->(town)
  `,
  row: z.never(),
});

export async function aMunicipality(graph: Graph): Promise<Municipality> {
  const suffix = randomUUID();
  const town = { code: `GM-${suffix}`, neighbourhoodCode: `BU-${suffix}` };
  await graph.writeOnce(testCaller, createMunicipality, { ...town, name: `Proefdorp ${suffix.slice(0, 4)}` });
  return town;
}

export interface Team {
  readonly id: string;
  readonly municipality: Municipality;
}

const createTeam = question<{ id: string; areaCode: string }>()({
  name: 'test-team',
  statement: cypher`
    MATCH (area:Area {code: ${param('areaCode')}})
    CREATE (:Team {id: ${param('id')}, name: 'Wijkteam Proef'})-[:COVERS]->(area)
  `,
  row: z.never(),
});

export async function aTeam(graph: Graph, municipality: Municipality): Promise<Team> {
  const id = randomUUID();
  await graph.writeOnce(testCaller, createTeam, { id, areaCode: municipality.neighbourhoodCode });
  return { id, municipality };
}

export interface Worker {
  readonly accountId: string;
  readonly professionalId: string;
  readonly username: string;
  readonly role: Role;
  /** This worker as the access rules know them, with a login session of their own. */
  readonly caller: WorkerCaller;
}

const createWorker = question<object>()({
  name: 'test-worker',
  statement: cypher`
    MATCH (team:Team {id: ${param('teamId')}})
    CREATE (professional:Person:Professional {
      id: ${param('professionalId')}, callName: ${param('callName')}, minor: false
    })-[:MEMBER_OF {shell: ${param('shell')}, validFrom: date(${param('from')})}]->(team)
    CREATE (:Account {
      id: ${param('accountId')}, username: ${param('username')}, displayName: ${param('callName')},
      role: ${param('role')}, demo: ${param('demo')}, createdAt: datetime()
    })-[:IDENTIFIES]->(professional)
  `,
  row: z.never(),
});

export async function aWorker(
  graph: Graph,
  team: Team,
  options: { role?: Role; shell?: Shell; callName?: string; demo?: boolean } = {},
): Promise<Worker> {
  const { role = 'SOCIAL_WORKER', shell = 'INNER', callName = 'Werker', demo = false } = options;
  const [accountId, professionalId] = [randomUUID(), randomUUID()];
  const username = `werker-${accountId}`;
  await graph.writeOnce(testCaller, createWorker, {
    teamId: team.id,
    professionalId,
    accountId,
    username,
    role,
    shell,
    callName,
    demo,
    from: beginning,
  });
  const caller: WorkerCaller = { type: 'worker', accountId, professionalId, role, loginSessionId: randomUUID() };
  return { accountId, professionalId, username, role, caller };
}

export interface Client {
  readonly residentId: string;
  readonly caseId: string;
}

const createClient = question<object>()({
  name: 'test-client',
  statement: cypher`
    MATCH (team:Team {id: ${param('teamId')}})-[:COVERS]->(area:Area)
    CREATE (resident:Person:Resident {
      id: ${param('residentId')}, callName: ${param('callName')}, familyName: ${param('familyName')},
      searchName: ${param('searchName')}, minor: false
    })-[:LIVES_IN {validFrom: date(${param('from')})}]->(area)
    CREATE (file:Case {
      id: ${param('caseId')}, openedOn: date(${param('from')}), closedOn: date(${param('closedOn')}),
      asked: 'Hulp bij de post', question: 'Ik wil het weer zelf kunnen', legalGround: 'WMO', purpose: 'Ondersteuning',
      version: 1
    })-[:CONCERNS]->(resident)
    CREATE (file)-[:HANDLED_BY]->(team)
    FOREACH (_ IN CASE WHEN ${param('agreed')} THEN [1] ELSE [] END |
      CREATE (agreement:Agreement {id: randomUUID(), kind: 'I1', givenOn: date(${param('from')}), expiresOn: date('2036-01-01')})
             -[:GIVEN_IN]->(file)
      CREATE (agreement)-[:BINDS]->(resident))
  `,
  row: z.never(),
});

/** A resident with a case of `team`; `closedOn` closes it. Agreed to a network map (I1) unless told otherwise. */
export async function aClient(
  graph: Graph,
  team: Team,
  options: { callName?: string; familyName?: string; openedOn?: IsoDate; closedOn?: IsoDate; agreed?: boolean } = {},
): Promise<Client> {
  const { callName = 'Truus', familyName = 'de Proef', openedOn = beginning, closedOn = null, agreed = true } = options;
  const client = { residentId: randomUUID(), caseId: randomUUID() };
  const searchName = searchText(`${callName} ${familyName}`);
  const given = { teamId: team.id, callName, familyName, searchName, from: openedOn, closedOn, agreed };
  await graph.writeOnce(testCaller, createClient, { ...client, ...given });
  return client;
}

const createCaseRole = question<object>()({
  name: 'test-case-role',
  statement: cypher`
    MATCH (professional:Professional {id: ${param('professionalId')}}), (file:Case {id: ${param('caseId')}})
    CREATE (professional)-[:WORKS_ON {
      role: ${param('role')}, validFrom: date(${param('from')}), validTo: date(${param('to')})
    }]->(file)
  `,
  row: z.never(),
});

/** Gives `worker` a role on the client's case: contact person unless told otherwise. */
export async function worksOn(
  graph: Graph,
  worker: Worker,
  client: Client,
  options: { role?: CaseRole; from?: IsoDate; to?: IsoDate } = {},
): Promise<void> {
  const { role = 'CONTACT', from = beginning, to = null } = options;
  await graph.writeOnce(testCaller, createCaseRole, {
    professionalId: worker.professionalId,
    caseId: client.caseId,
    role,
    from,
    to,
  });
}

const createMember = question<object>()({
  name: 'test-member',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    CREATE (member:NetworkMember {id: ${param('memberId')}, callName: ${param('callName')}, kind: ${param('kind')}, minor: false})
           -[:RECORDED_IN]->(file)
    SET member += ${param('details')}
  `,
  row: z.never(),
});

/** Somebody on the client's map, without a tie yet. `details`: more scalar properties of NetworkMember. */
export async function aMember(
  graph: Graph,
  client: Client,
  options: { callName?: string; kind?: MemberKind; details?: Record<string, string | boolean> } = {},
): Promise<string> {
  const memberId = randomUUID();
  const { callName = 'Bilal', kind = 'INFORMAL', details = {} } = options;
  await graph.writeOnce(testCaller, createMember, { caseId: client.caseId, memberId, callName, kind, details });
  return memberId;
}

export interface TieOptions {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly confirmedOn?: IsoDate;
  readonly nature?: TieNature;
  readonly ring?: Ring;
  readonly sector?: Sector;
  /** More scalar properties of TIED_TO; numbers are stored as whole numbers. */
  readonly details?: Readonly<Record<string, string | number | boolean>>;
}

const tieSetting = cypher`
  SET tie.id = ${param('tieId')}, tie.caseId = ${param('caseId')}, tie.validFrom = date(${param('from')}),
      tie.validTo = date(${param('to')}), tie.confirmedOn = date(${param('confirmedOn')}), tie.nature = ${param('nature')},
      tie.source = 'TOLD', tie.recordedAt = datetime(), tie.recordedBy = 'system:test', tie.version = 1, tie += ${param('details')}
`;

const createClientTie = question<object>()({
  name: 'test-client-tie',
  statement: cypher`
    MATCH (:Case {id: ${param('caseId')}})-[:CONCERNS]->(resident:Resident), (member:NetworkMember {id: ${param('memberId')}})
    CREATE (resident)-[tie:TIED_TO]->(member)
    ${tieSetting}
  `,
  row: z.never(),
});

/** One period of the tie between the client and a member; answers its id. */
export async function aTie(graph: Graph, client: Client, memberId: string, options: TieOptions = {}): Promise<string> {
  const tieId = randomUUID();
  await graph.writeOnce(testCaller, createClientTie, { ...tieParameters(client, tieId, options), memberId });
  return tieId;
}

const createMemberTie = question<object>()({
  name: 'test-member-tie',
  statement: cypher`
    MATCH (one:NetworkMember {id: ${param('oneId')}}), (other:NetworkMember {id: ${param('otherId')}})
    CREATE (one)-[tie:TIED_TO]->(other)
    ${tieSetting}
  `,
  row: z.never(),
});

/** Two members who know each other, stored from the lower id to the higher; answers its id. */
export async function whoKnowsWhom(
  graph: Graph,
  client: Client,
  members: readonly [string, string],
  options: TieOptions = {},
): Promise<string> {
  const tieId = randomUUID();
  const [oneId, otherId] = [...members].sort();
  await graph.writeOnce(testCaller, createMemberTie, { ...tieParameters(client, tieId, options), oneId, otherId });
  return tieId;
}

function tieParameters(client: Client, tieId: string, options: TieOptions): object {
  const { from = beginning, to = null, confirmedOn = from, nature = 'ORDINARY', ring, sector, details = {} } = options;
  const scalars = { ...details, ...(ring === undefined ? {} : { ring }), ...(sector === undefined ? {} : { sector }) };
  const stored = Object.entries(scalars).map(([name, value]) => [
    name,
    typeof value === 'number' ? integer(value) : value,
  ]);
  return { tieId, caseId: client.caseId, from, to, confirmedOn, nature, details: Object.fromEntries(stored) };
}

/** A team in its own municipality, its contact person, and a client with one close daughter: enough for most tests. */
export async function aSmallNetwork(
  graph: Graph,
): Promise<{ team: Team; worker: Worker; client: Client; memberId: string; tieId: string }> {
  const team = await aTeam(graph, await aMunicipality(graph));
  const worker = await aWorker(graph, team);
  const client = await aClient(graph, team);
  await worksOn(graph, worker, client);
  const memberId = await aMember(graph, client, { callName: 'Anja', details: { relation: 'dochter' } });
  const tieId = await aTie(graph, client, memberId, { ring: 1, sector: 'FAMILY', details: { receivesPractical: 3 } });
  return { team, worker, client, memberId, tieId };
}
