import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { ownShells } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { addDays, addMonths, collective, todayInTheNetherlands } from '@netwerk/domain';
import { collectiveNeeds, queuedInitiatives, question, type CollectiveNeedRow } from '@netwerk/graph';
import { z } from 'zod';
import { aMunicipality, aTeam, aWorker, type Team, type Worker } from '../../support/builders.ts';
import { testCaller, testGraph } from '../../support/graph.ts';

const today = todayInTheNetherlands();
const tomorrow = addDays(today, 1);

type Details = Record<string, string | number | boolean | null>;

const createClients = question<{ teamId: string; people: readonly Details[] }>()({
  name: 'test-clients-who-want',
  statement: cypher`
    MATCH (team:Team {id: ${param('teamId')}})-[:COVERS]->(area:Area)
    UNWIND ${param('people')} AS one
    CREATE (person:Person:Resident {
      id: one.id, callName: 'Bewoner', minor: one.minor, hiddenAddress: one.hiddenAddress
    })-[:LIVES_IN {validFrom: date('2020-01-01'), validTo: date(one.movedOn)}]->(area)
    CREATE (file:Case {
      id: randomUUID(), openedOn: date('2026-01-01'), closedOn: date(one.closedOn), asked: 'Hulp', question: 'Eruit',
      legalGround: 'WMO', purpose: 'Ondersteuning', version: 1
    })-[:CONCERNS]->(person)
    CREATE (file)-[:HANDLED_BY]->(team)
    CREATE (:Agreement {id: randomUUID(), kind: 'I2', givenOn: date('2026-01-01'), expiresOn: date(one.until)})-[:GIVEN_IN]->(file)
    CREATE (:Need {
      id: randomUUID(), words: 'Ik wil wandelen', supportKind: one.supportKind, interest: one.interest, lifeDomain: one.lifeDomain,
      handlesMoney: false, stepFree: false, since: date('2026-01-01'), state: one.state, confirmedOn: date('2026-01-01'),
      recordedAt: datetime(), recordedBy: 'system:test', version: 1
    })-[:TOLD_IN]->(file)`,
  row: z.never(),
});

const createNeighbours = question<{ areaCode: string; ids: readonly string[]; expiresOn: string }>()({
  name: 'test-neighbours-who-want',
  statement: cypher`
    MATCH (area:Area {code: ${param('areaCode')}})
    UNWIND ${param('ids')} AS id
    CREATE (person:Person:Resident {id: id, callName: 'Buur', minor: false})-[:LIVES_IN {validFrom: date('2020-01-01')}]->(area)
    CREATE (agreed:Agreement {
      id: randomUUID(), kind: 'A1', givenOn: date('2026-01-01'), expiresOn: date(${param('expiresOn')})
    })-[:BINDS]->(person)
    CREATE (person)-[:OFFERS]->(:Offer {
      id: randomUUID(), words: 'wandelen', supportKind: 'COMPANY', interest: 'WALKING', handlesMoney: false, areaCode: area.code,
      agreementId: agreed.id, since: date('2026-01-01'), state: 'OPEN', confirmedOn: date('2026-01-01'), recordedAt: datetime(),
      recordedBy: 'system:test', version: 1
    })`,
  row: z.never(),
});

const createInitiative = question<{ id: string; areaCode: string; details: Details; interest: string }>()({
  name: 'test-initiative-near',
  statement: cypher`
    MATCH (area:Area {code: ${param('areaCode')}})
    MERGE (interest:Interest {code: ${param('interest')}})
      ON CREATE SET interest.nameNl = ${param('interest')}, interest.nameEn = ${param('interest')}
    CREATE (initiative:Initiative {
      id: ${param('id')}, name: 'Wandelgroep', kind: 'GROUP', rhythm: 'elke week', state: 'OPEN', taken: 0,
      offersPractical: false, offersCompany: true, offersAdvice: false, offersEmotional: false, otherOrganisers: 2,
      checkedOn: date('2026-01-01')
    })-[:REACHES]->(area)
    CREATE (initiative)-[:AROUND]->(interest)
    SET initiative += ${param('details')}`,
  row: z.never(),
});

interface Scene {
  readonly team: Team;
  readonly worker: Worker;
}

async function aScene(): Promise<Scene> {
  const team = await aTeam(testGraph(), await aMunicipality(testGraph()));
  return { team, worker: await aWorker(testGraph(), team) };
}

/** Clients of the team's buurt who want to walk and agreed to looking, unless told otherwise. */
async function clientsWant({ team }: Scene, count: number, details: Details = {}): Promise<void> {
  const people = Array.from({ length: count }, () => ({
    ...{
      id: randomUUID(),
      minor: false,
      hiddenAddress: null,
      movedOn: null,
      closedOn: null,
      until: addMonths(today, 6),
    },
    ...{ supportKind: 'COMPANY', interest: 'WALKING', lifeDomain: null, state: 'OPEN' },
    ...details,
  }));
  await testGraph().writeOnce(testCaller, createClients, { teamId: team.id, people });
}

async function neighboursWant({ team }: Scene, count: number, expiresOn = addMonths(today, 6)): Promise<void> {
  const ids = Array.from({ length: count }, () => randomUUID());
  await testGraph().writeOnce(testCaller, createNeighbours, {
    areaCode: team.municipality.neighbourhoodCode,
    ids,
    expiresOn,
  });
}

async function anInitiative({ team }: Scene, details: Details = {}, interest = 'WALKING'): Promise<string> {
  const id = randomUUID();
  const areaCode = team.municipality.neighbourhoodCode;
  await testGraph().writeOnce(testCaller, createInitiative, { id, areaCode, details, interest });
  return id;
}

const asked = ({ worker }: Scene) => ({
  professionalId: worker.professionalId,
  today,
  ownShells: ownShells(worker.role),
});
const needs = (scene: Scene): Promise<readonly CollectiveNeedRow[]> =>
  testGraph().read(scene.worker.caller, collectiveNeeds, asked(scene));
const countOf = async (scene: Scene): Promise<readonly (readonly [number, number])[]> =>
  (await needs(scene)).map(({ residents, fittingOffers }) => [residents, fittingOffers]);

describe('what many residents of a buurt want', () => {
  test('eleven neighbours want to walk, clients and others together, and there is no group', async () => {
    const scene = await aScene();
    await clientsWant(scene, 4);
    await neighboursWant(scene, 7);
    const rows = await needs(scene);

    expect(rows).toEqual([
      {
        areaCode: scene.team.municipality.neighbourhoodCode,
        areaName: rows[0]?.areaName,
        ...{ interest: 'WALKING', supportKind: 'COMPANY', lifeDomain: null, residents: 11, fittingOffers: 0 },
      },
    ]);
    const found = collective.find({ wishes: rows, queues: [] });
    expect(found.map(({ residents, title }) => [residents, title.words.NL.startsWith('Wandelen in ')])).toEqual([
      [10, true],
    ]);
  });

  test('nine are nobody’s business', async () => {
    const scene = await aScene();
    await clientsWant(scene, 9);

    expect(await needs(scene)).toEqual([]);
  });

  test('counts nobody who moved, hides an address, is a child, did not agree, whose case closed or whose need was met', async () => {
    const scene = await aScene();
    await clientsWant(scene, 9);
    await clientsWant(scene, 1, { movedOn: today });
    await clientsWant(scene, 1, { hiddenAddress: true });
    await clientsWant(scene, 1, { minor: true });
    await clientsWant(scene, 1, { until: today });
    await clientsWant(scene, 1, { closedOn: today });
    await clientsWant(scene, 1, { state: 'MET' });
    await neighboursWant(scene, 2, today);

    expect(await needs(scene)).toEqual([]);
    await clientsWant(scene, 1, { until: tomorrow });
    expect(await countOf(scene)).toEqual([[10, 0]]);
  });

  test('a group with room fits; one that is full, or about something else, does not', async () => {
    const scene = await aScene();
    await clientsWant(scene, 10);
    await anInitiative(scene, { places: 8, taken: 8 });
    await anInitiative(scene, { state: 'PAUSED' });
    await anInitiative(scene, {}, 'SINGING');
    expect(await countOf(scene)).toEqual([[10, 0]]);

    await anInitiative(scene, { places: 8, taken: 7 });
    expect(await countOf(scene)).toEqual([[10, 1]]);
  });

  test('support without an interest counts by kind and leefgebied', async () => {
    const scene = await aScene();
    await clientsWant(scene, 10, { supportKind: 'ADVICE', interest: null, lifeDomain: 'FINANCE' });
    await clientsWant(scene, 3, { supportKind: 'ADVICE', interest: null, lifeDomain: 'HOUSING' });
    const rows = await needs(scene);

    expect(rows.map(({ supportKind, lifeDomain, residents }) => [supportKind, lifeDomain, residents])).toEqual([
      ['ADVICE', 'FINANCE', 10],
    ]);
  });

  test('is told to the teams of that buurt alone', async () => {
    const scene = await aScene();
    await clientsWant(scene, 10);
    const elsewhere = await aScene();
    const outer = await aWorker(testGraph(), scene.team, { shell: 'OUTER' });
    const connector = await aWorker(testGraph(), scene.team, { shell: 'OUTER', role: 'COMMUNITY_CONNECTOR' });

    expect(await needs(elsewhere)).toEqual([]);
    expect(await needs({ ...scene, worker: outer })).toEqual([]);
    expect(await countOf({ ...scene, worker: connector })).toEqual([[10, 0]]);
  });
});

describe('initiatives with a queue', () => {
  const queues = (scene: Scene) => testGraph().read(scene.worker.caller, queuedInitiatives, asked(scene));

  test('are those that are full or have a waiting time, for the teams of that buurt alone', async () => {
    const scene = await aScene();
    const full = await anInitiative(scene, { state: 'FULL' });
    const waits = await anInitiative(scene, { waitingWeeks: 6 });
    await anInitiative(scene);
    await anInitiative(scene, { state: 'ENDED', waitingWeeks: 6 });

    const found = await queues(scene);
    expect(new Map(found.map(({ id, waitingWeeks }) => [id, waitingWeeks]))).toEqual(
      new Map([
        [full, null],
        [waits, 6],
      ]),
    );
    expect(await queues(await aScene())).toEqual([]);
  });
});
