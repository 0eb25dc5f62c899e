import { randomInt, randomUUID } from 'node:crypto';
import { cypher, param } from '@netwerk/cypher';
import {
  addMonths,
  todayInTheNetherlands,
  type AgreementKind,
  type ImportGround,
  type Interest,
  type IsoDate,
} from '@netwerk/domain';
import { integer, question, type Graph } from '@netwerk/graph';
import { z } from 'zod';
import {
  aClient,
  aTeam,
  aWorker,
  beginning,
  worksOn,
  type Client,
  type Municipality,
  type Team,
  type Worker,
} from './builders.ts';
import { testCaller } from './caller.ts';

/** What lies near a client, as it stands in the graph: people of the open layer, initiatives, needs and agreements. */

const today = todayInTheNetherlands();
const nextYear = addMonths(today, 12);

type Properties = Readonly<Record<string, string | number | boolean | null>>;

/** Whole numbers as the database keeps them. */
function stored(properties: Properties): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, typeof value === 'number' ? integer(value) : value]),
  );
}

const run = async (graph: Graph, name: string, statement: ReturnType<typeof cypher>, parameters: object) => {
  await graph.writeOnce(
    testCaller,
    question<object>()({ name: `test-${name}`, statement, row: z.never() }),
    parameters,
  );
};

/** Three buurten of one place far out at sea, where no other test has any: the own one, one at 1 km and one at 10 km. */
export interface Town extends Municipality {
  readonly nextCode: string;
  readonly farCode: string;
}

export async function aTown(graph: Graph): Promise<Town> {
  const suffix = randomUUID();
  const [code, neighbourhoodCode] = [`GM-${suffix}`, `BU-${suffix}`];
  const [nextCode, farCode] = [`BU-next-${suffix}`, `BU-far-${suffix}`];
  const [longitude, latitude] = [-40 + randomInt(2_000_000) / 1e5, 30 + randomInt(2_000_000) / 1e5];
  const buurten = [
    { code: neighbourhoodCode, north: 0 },
    { code: nextCode, north: 0.009 },
    { code: farCode, north: 0.09 },
  ];
  await run(
    graph,
    'town',
    cypher`
      CREATE (town:Area {code: ${param('code')}, level: 'MUNICIPALITY', name: 'Proefstad'})
      WITH town
      UNWIND ${param('buurten')} AS buurt
      CREATE (:Area {
        code: buurt.code, level: 'NEIGHBOURHOOD', name: 'Proefbuurt',
        centre: point({longitude: ${param('longitude')}, latitude: ${param('latitude')} + buurt.north})
      })-[:PART_OF]->(town)`,
    { code, buurten, longitude, latitude },
  );
  return { code, neighbourhoodCode, nextCode, farCode };
}

/** A client of this worker who agreed to a map (I1) and, unless told otherwise, to looking for help (I2). */
export interface World {
  readonly town: Town;
  readonly team: Team;
  readonly worker: Worker;
  readonly client: Client;
}

export async function aWorld(graph: Graph, options: { looking?: boolean } = {}): Promise<World> {
  const town = await aTown(graph);
  const team = await aTeam(graph, town);
  const worker = await aWorker(graph, team, { callName: 'Sara' });
  return { town, team, worker, client: await anotherClient(graph, { team, worker }, options) };
}

export async function anotherClient(
  graph: Graph,
  { team, worker }: Pick<World, 'team' | 'worker'>,
  { looking = true, callName = 'Truus' }: { looking?: boolean; callName?: string } = {},
): Promise<Client> {
  const client = await aClient(graph, team, { callName });
  await worksOn(graph, worker, client);
  if (looking) await agreesTo(graph, 'I2', client);
  return client;
}

/** An agreement of the client, given in the file; answers its id. */
export async function agreesTo(
  graph: Graph,
  kind: AgreementKind,
  client: Client,
  { expiresOn = nextYear }: { expiresOn?: IsoDate } = {},
): Promise<string> {
  const agreementId = randomUUID();
  await run(
    graph,
    'agrees-to',
    cypher`
      MATCH (file:Case {id: ${param('caseId')}})-[:CONCERNS]->(client:Resident)
      CREATE (agreement:Agreement {
        id: ${param('agreementId')}, kind: ${param('kind')}, givenOn: date(${param('from')}), expiresOn: date(${param('expiresOn')}), version: 1
      })-[:GIVEN_IN]->(file)
      CREATE (agreement)-[:BINDS]->(client)`,
    { ...client, agreementId, kind, expiresOn, from: beginning },
  );
  return agreementId;
}

/** Takes any agreement back as of today. */
export async function takesBack(graph: Graph, agreementId: string): Promise<void> {
  await run(
    graph,
    'takes-back',
    cypher`MATCH (agreement:Agreement {id: ${param('agreementId')}}) SET agreement.withdrawnOn = date(${param('today')})`,
    { agreementId, today },
  );
}

export interface NeighbourOptions {
  readonly id?: string;
  readonly agreementId?: string;
  readonly callName?: string;
  readonly expiresOn?: IsoDate;
  /** Properties of Person and, with `loadLimit`, of Volunteer. */
  readonly person?: Properties;
  /** Properties of the one Offer; null for who offers nothing. */
  readonly offer?: Properties | null;
}

/** Somebody of the buurt who agreed to be asked (A1) and likes to walk. A volunteer where `person` has a load limit. */
export async function aNeighbour(
  graph: Graph,
  areaCode: string,
  options: NeighbourOptions = {},
): Promise<{ id: string; agreementId: string }> {
  const { id = `p-${randomUUID()}`, agreementId = randomUUID(), callName = 'Corrie', expiresOn = nextYear } = options;
  const { person = {}, offer = {} } = options;
  await run(
    graph,
    'neighbour',
    cypher`
      MATCH (area:Area {code: ${param('areaCode')}})
      CREATE (person:Person:Resident {id: ${param('id')}, callName: ${param('callName')}, minor: false})
             -[:LIVES_IN {validFrom: date(${param('from')})}]->(area)
      SET person += ${param('person')}
      FOREACH (_ IN CASE WHEN person.loadLimit IS NULL THEN [] ELSE [1] END |
        SET person:Volunteer, person.volunteerSince = date(${param('from')}), person.version = 1,
          person.mayBeAskedUntil = date(${param('expiresOn')}))
      CREATE (:Agreement {
        id: ${param('agreementId')}, kind: 'A1', givenOn: date(${param('from')}), expiresOn: date(${param('expiresOn')}), version: 1
      })-[:BINDS]->(person)
      FOREACH (given IN ${param('offers')} |
        CREATE (person)-[:OFFERS]->(offer:Offer {
          id: 'o-' + ${param('id')}, words: 'samen wandelen', supportKind: 'COMPANY', interest: 'WALKING', handlesMoney: false,
          areaCode: ${param('areaCode')}, agreementId: ${param('agreementId')}, since: date(${param('from')}), state: 'OPEN',
          confirmedOn: date(${param('today')}), recordedAt: datetime(), recordedBy: 'system:test', version: 1
        })
        SET offer += given)`,
    {
      ...{ areaCode, id, agreementId, callName, expiresOn, from: beginning, today },
      person: stored(person),
      offers: offer === null ? [] : [stored(offer)],
    },
  );
  return { id, agreementId };
}

/** Two people who know each other and both agreed that it is known; answers the id of the agreement. */
export async function anOpenTie(graph: Graph, oneId: string, otherId: string): Promise<string> {
  const agreementId = randomUUID();
  await run(
    graph,
    'open-tie',
    cypher`
      MATCH (one:Person {id: ${param('oneId')}})
      MATCH (other:Person {id: ${param('otherId')}})
      CREATE (agreement:Agreement {
        id: ${param('agreementId')}, kind: 'A2', givenOn: date(${param('from')}), expiresOn: date(${param('nextYear')}), version: 1
      })-[:BINDS]->(one)
      CREATE (agreement)-[:BINDS]->(other)
      CREATE (one)-[:TIED_TO {
        id: randomUUID(), agreementId: ${param('agreementId')}, validFrom: date(${param('from')}), nature: 'ORDINARY', source: 'TOLD',
        confirmedOn: date(${param('today')}), recordedAt: datetime(), recordedBy: 'system:test', version: 1
      }]->(other)`,
    { oneId, otherId, agreementId, from: beginning, nextYear, today },
  );
  return agreementId;
}

/** An open tie that was read in from in bulk, on this ground; nobody agreed to it here. */
export async function aReadInTie(graph: Graph, oneId: string, otherId: string, ground: ImportGround): Promise<void> {
  await run(
    graph,
    'read-in-tie',
    cypher`
      MATCH (one:Person {id: ${param('oneId')}})
      MATCH (other:Person {id: ${param('otherId')}})
      MERGE (directory:ImportedDirectory {name: 'csv:Een test'})
      CREATE (import:Import {
        id: randomUUID(), format: 'CSV', contentHash: 'x', source: 'Een test', ground: ${param('ground')}, state: 'COMPLETE',
        at: datetime(), completedAt: datetime(), actor: 'system:test'
      })-[:IMPORTED_INTO]->(directory)
      CREATE (one)-[:TIED_TO {
        id: randomUUID(), importId: import.id, validFrom: date(${param('from')}), nature: 'ORDINARY', source: 'TOLD',
        confirmedOn: date(${param('today')}), recordedAt: datetime(), recordedBy: 'system:test', version: 1
      }]->(other)`,
    { oneId, otherId, ground, from: beginning, today },
  );
}

/** This member of the map is that person of the directory. */
export async function standsFor(graph: Graph, memberId: string, personId: string): Promise<void> {
  await run(
    graph,
    'stands-for',
    cypher`
      MATCH (member:NetworkMember {id: ${param('memberId')}})
      MATCH (person:Person {id: ${param('personId')}})
      CREATE (member)-[:STANDS_FOR {since: date(${param('from')}), recordedBy: 'system:test'}]->(person)`,
    { memberId, personId, from: beginning },
  );
}

/** An open group around walking that is meant for these buurten. */
export async function anInitiative(
  graph: Graph,
  areaCodes: readonly string[],
  options: { id?: string; interests?: readonly Interest[]; facts?: Properties } = {},
): Promise<string> {
  const { id = `i-${randomUUID()}`, interests = ['WALKING'], facts = {} } = options;
  await run(
    graph,
    'initiative',
    cypher`
      CREATE (initiative:Initiative {
        id: ${param('id')}, name: 'Wandelgroep', searchName: 'wandelgroep', kind: 'GROUP', rhythm: 'elke dinsdag', state: 'OPEN',
        offersPractical: false, offersCompany: true, offersAdvice: false, offersEmotional: false, taken: 0, otherOrganisers: 2,
        checkedOn: date(${param('today')}), version: 1
      })
      SET initiative += ${param('facts')}
      WITH initiative
      CALL (initiative) { MATCH (area:Area) WHERE area.code IN ${param('areaCodes')} CREATE (initiative)-[:REACHES]->(area) }
      CALL (initiative) {
        UNWIND ${param('interests')} AS code
        MERGE (interest:Interest {code: code}) ON CREATE SET interest.nameNl = code, interest.nameEn = code
        CREATE (initiative)-[:AROUND]->(interest)
      }`,
    { id, areaCodes, interests, facts: stored(facts), today },
  );
  return id;
}

/** Who goes to an initiative. */
export async function goesTo(graph: Graph, personId: string, initiativeId: string): Promise<void> {
  await run(
    graph,
    'goes-to',
    cypher`
      MATCH (person:Person {id: ${param('personId')}})
      MATCH (initiative:Initiative {id: ${param('initiativeId')}})
      CREATE (person)-[:TAKES_PART_IN {since: date(${param('from')})}]->(initiative)`,
    { personId, initiativeId, from: beginning },
  );
}

/** What the client asks for, told in the file: to walk together unless told otherwise. */
export async function aNeed(graph: Graph, client: Client, facts: Properties = {}): Promise<string> {
  const needId = randomUUID();
  await run(
    graph,
    'need',
    cypher`
      MATCH (file:Case {id: ${param('caseId')}})
      CREATE (need:Need {
        id: ${param('needId')}, words: 'Ik wil wandelen met iemand', supportKind: 'COMPANY', interest: 'WALKING', handlesMoney: false,
        stepFree: false, since: date(${param('from')}), state: 'OPEN', confirmedOn: date(${param('today')}), recordedAt: datetime(),
        recordedBy: 'system:test', version: 1
      })-[:TOLD_IN]->(file)
      SET need += ${param('facts')}`,
    { ...client, needId, from: beginning, today, facts: stored(facts) },
  );
  return needId;
}

/** A member of the team with room from today, who is good at something in this leefgebied. */
export async function aProfessionalWithRoom(graph: Graph, team: Team, lifeDomain: string): Promise<string> {
  const { professionalId } = await aWorker(graph, team, { callName: 'Ilse' });
  await run(
    graph,
    'room',
    cypher`
      MATCH (professional:Professional {id: ${param('professionalId')}})
      SET professional.roomFrom = date(${param('today')})
      MERGE (domain:LifeDomain {code: ${param('lifeDomain')}})
      CREATE (professional)-[:HAS_EXPERTISE]->(:Expertise {code: randomUUID(), nameNl: 'Schulden', nameEn: 'Debts'})-[:ABOUT]->(domain)`,
    { professionalId, lifeDomain, today },
  );
  return professionalId;
}

/** "Niet deze persoon", of a person, a member or an initiative. */
export async function avoids(graph: Graph, client: Client, id: string): Promise<void> {
  await run(
    graph,
    'avoids',
    cypher`
      MATCH (file:Case {id: ${param('caseId')}})
      CALL () {
        MATCH (one:Person {id: ${param('id')}}) RETURN one
        UNION MATCH (one:NetworkMember {id: ${param('id')}}) RETURN one
        UNION MATCH (one:Initiative {id: ${param('id')}}) RETURN one
      }
      CREATE (file)-[:AVOIDS {id: randomUUID(), since: date(${param('today')}), recordedBy: 'system:test'}]->(one)`,
    { ...client, id, today },
  );
}
