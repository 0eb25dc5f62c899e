import { randomUUID } from 'node:crypto';
import { cypher, param } from '@netwerk/cypher';
import { addMonths, todayInTheNetherlands } from '@netwerk/domain';
import { question, type Graph } from '@netwerk/graph';
import { z } from 'zod';
import { beginning } from '../../support/builders.ts';
import { testCaller } from '../../support/caller.ts';
import {
  aNeed,
  aNeighbour,
  anInitiative,
  anOpenTie,
  aWorld,
  goesTo,
  type World,
} from '../../support/opportunity-builders.ts';

const today = todayInTheNetherlands();

/** How many go to the initiative next door, and how many the volunteer knows whom the client knows. */
export interface Crowd {
  readonly participants: number;
  readonly ties: number;
}

interface Strangers {
  readonly ids: readonly string[];
  readonly areaCode: string;
  readonly from: string;
}

const write = async <P extends object>(graph: Graph, name: string, statement: ReturnType<typeof cypher>, given: P) => {
  await graph.writeOnce(testCaller, question<P>()({ name: `bench-${name}`, statement, row: z.never() }), given);
};

const participants = cypher`
  MATCH (area:Area {code: ${param('areaCode')}})
  MATCH (initiative:Initiative {id: ${param('initiativeId')}})
  UNWIND ${param('ids')} AS id
  CREATE (person:Person:Resident {id: id, callName: 'Deelnemer', minor: false})-[:LIVES_IN {validFrom: date(${param('from')})}]->(area)
  CREATE (person)-[:TAKES_PART_IN {since: date(${param('from')})}]->(initiative)`;

/** People who may be asked and who agreed that the volunteer knows them. */
const acquaintances = cypher`
  MATCH (area:Area {code: ${param('areaCode')}})
  MATCH (volunteer:Person {id: ${param('volunteerId')}})
  UNWIND ${param('ids')} AS id
  CREATE (person:Person:Resident {id: id, callName: 'Bekende', minor: false})-[:LIVES_IN {validFrom: date(${param('from')})}]->(area)
  CREATE (asked:Agreement {
    id: 'a1-' + id, kind: 'A1', givenOn: date(${param('from')}), expiresOn: date(${param('nextYear')}), version: 1
  })-[:BINDS]->(person)
  CREATE (known:Agreement {
    id: 'a2-' + id, kind: 'A2', givenOn: date(${param('from')}), expiresOn: date(${param('nextYear')}), version: 1
  })-[:BINDS]->(person)
  CREATE (known)-[:BINDS]->(volunteer)
  CREATE (person)-[:OFFERS]->(:Offer {
    id: 'o-' + id, words: 'samen koken', supportKind: 'COMPANY', interest: 'COOKING', handlesMoney: false, version: 1,
    areaCode: ${param('areaCode')}, agreementId: 'a1-' + id, since: date(${param('from')}), state: 'OPEN',
    confirmedOn: date(${param('today')}), recordedAt: datetime(), recordedBy: 'system:test'
  })
  CREATE (volunteer)-[:TIED_TO {
    id: 't-' + id, agreementId: 'a2-' + id, validFrom: date(${param('from')}), nature: 'ORDINARY', source: 'TOLD', version: 1,
    confirmedOn: date(${param('today')}), recordedAt: datetime(), recordedBy: 'system:test'
  }]->(person)`;

/** A client who knows a volunteer in the open, in a buurt with an initiative where both could go. */
export async function aCrowdedPlace(graph: Graph, crowd: Crowd): Promise<World> {
  const world = await aWorld(graph);
  const { town, client } = world;
  await aNeed(graph, client);
  const initiativeId = await anInitiative(graph, [town.neighbourhoodCode]);
  const volunteer = await aNeighbour(graph, town.neighbourhoodCode, { person: { loadLimit: 2 } });
  await anOpenTie(graph, client.residentId, volunteer.id);
  await goesTo(graph, volunteer.id, initiativeId);
  const dates = { from: beginning, nextYear: addMonths(today, 12), today };
  const near: Strangers = { ids: idsFor(crowd.participants - 1), areaCode: town.neighbourhoodCode, from: beginning };
  await write(graph, 'participants', participants, { ...near, initiativeId });
  const known = { ids: idsFor(crowd.ties - 1), areaCode: town.farCode, volunteerId: volunteer.id };
  await write(graph, 'acquaintances', acquaintances, { ...known, ...dates });
  return world;
}

/** Takes the crowd away again; what is left is a client as every test leaves one. */
export async function clearCrowd(graph: Graph, { town }: World): Promise<void> {
  await write(
    graph,
    'clear-crowd',
    cypher`
      MATCH (area:Area) WHERE area.code IN ${param('codes')}
      MATCH (person:Resident)-[:LIVES_IN]->(area)
      OPTIONAL MATCH (person)-[:OFFERS]->(offer:Offer)
      OPTIONAL MATCH (person)<-[:BINDS]-(agreement:Agreement)
      DETACH DELETE offer, agreement, person`,
    { codes: [town.neighbourhoodCode, town.nextCode, town.farCode] },
  );
}

function idsFor(count: number): string[] {
  return Array.from({ length: count }, () => `crowd-${randomUUID()}`);
}
