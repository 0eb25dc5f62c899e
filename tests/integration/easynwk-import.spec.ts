import { readFileSync } from 'node:fs';
import { networkAt, networkMeasures, type NetworkHistory } from '@netwerk/domain';
import { cypher, param } from '@netwerk/cypher';
import { question } from '@netwerk/graph';
import { importEasyNwk, ImportProblem, type ImportOutcome } from '@netwerk/interchange';
import { systemCaller } from '@netwerk/access';
import { z } from 'zod';
import { aClient, aMember, aMunicipality, aTeam, type Client } from '../support/builders.ts';
import { testCaller, testGraph } from '../support/graph.ts';

const card = readFileSync(new URL('../fixtures/easynwk/two-versions.json', import.meta.url));
const caller = systemCaller('import-easynwk');

async function anEmptyCase(options: { closedOn?: string; agreed?: boolean } = {}): Promise<Client> {
  const graph = testGraph();
  const team = await aTeam(graph, await aMunicipality(graph));
  return aClient(graph, team, options);
}

const importCard = (caseId: string, content: Uint8Array = card): Promise<ImportOutcome> =>
  importEasyNwk(testGraph(), caller, { content, caseId, today: '2026-11-17' });

const countStored = question<{ caseId: string }>()({
  name: 'test-count-stored',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    RETURN COUNT { (file)<-[:RECORDED_IN]-(:NetworkMember) } AS members,
      COUNT { (file)-[:CONCERNS]->()-[:TIED_TO {caseId: file.id}]->(:NetworkMember) } AS clientTies,
      COUNT { (file)<-[:RECORDED_IN]-(:NetworkMember)-[:TIED_TO {caseId: file.id}]->() } AS memberTies,
      COUNT { (file)<-[:IMPORTED_INTO]-(:Import) } AS imports,
      COUNT { MATCH (record:AuditRecord {subjectId: file.id, action: 'IMPORT', result: 'OK'}) RETURN record } AS records`,
  row: z.strictObject({
    members: z.number(),
    clientTies: z.number(),
    memberTies: z.number(),
    imports: z.number(),
    records: z.number(),
  }),
});

async function stored(caseId: string): Promise<unknown> {
  const [counts] = await testGraph().read(testCaller, countStored, { caseId });
  return counts;
}

const nothing = { members: 0, clientTies: 0, memberTies: 0, imports: 0, records: 0 };
const everything = { members: 7, clientTies: 9, memberTies: 4, imports: 1, records: 1 };

async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ImportProblem)) throw new Error('The import was not refused as it should.', { cause: error });
  return error.code;
}

const storedTies = question<{ caseId: string }>()({
  name: 'test-stored-ties',
  statement: cypher`
    MATCH (:Case {id: ${param('caseId')}})-[:CONCERNS]->()-[tie:TIED_TO]->(member:NetworkMember)
    WHERE tie.caseId = ${param('caseId')}
    RETURN member.id AS memberId, member.callName AS callName, member.kind AS kind, member.goneBecause AS goneBecause,
      tie.id AS id, toString(tie.validFrom) AS validFrom, toString(tie.validTo) AS validTo, tie.ring AS ring,
      tie.outside AS outside, tie.nature AS nature, tie.recordedBy AS recordedBy, tie.version AS version`,
  row: z.strictObject({
    memberId: z.string(),
    callName: z.string(),
    kind: z.enum(['INFORMAL', 'PROFESSIONAL', 'GROUP', 'PET']),
    goneBecause: z.enum(['DIED', 'MOVED']).nullable(),
    id: z.string(),
    validFrom: z.string(),
    validTo: z.string().nullable(),
    ring: z.literal([1, 2, 3]).nullable(),
    outside: z.boolean(),
    nature: z.enum(['ORDINARY', 'TENSION', 'CUT_OFF', 'NAMED']),
    recordedBy: z.string(),
    version: z.number().int(),
  }),
});

describe('importing an easyNWK card', () => {
  it('stores people, ties, dates and the record of it together', async () => {
    const { caseId } = await anEmptyCase();
    const { status, summary } = await importCard(caseId);
    expect(status).toBe('IMPORTED');
    expect(summary).toMatchObject({ members: 7, pets: 1, died: 1, outside: 1, clientTies: 9, memberTies: 4 });
    expect(summary.dates).toEqual(['2025-03-01', '2025-09-15']);
    expect(await stored(caseId)).toEqual(everything);
  });

  it('stores what was told: periods, pets and the dead apart, whole numbers, who wrote it', async () => {
    const { caseId } = await anEmptyCase();
    await importCard(caseId);
    const ties = await testGraph().read(testCaller, storedTies, { caseId });
    const byName = (name: string) =>
      ties.filter((tie) => tie.callName === name).sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
    expect(byName('Teun')).toMatchObject([
      { validFrom: '2025-03-01', validTo: '2025-09-15', ring: 2 },
      { validFrom: '2025-09-15', validTo: null, ring: 1 },
    ]);
    expect(byName('Minoes')).toMatchObject([{ kind: 'PET', ring: 2 }]);
    expect(byName('Opa Gijs')).toMatchObject([{ goneBecause: 'DIED', outside: true, ring: null }]);
    expect(byName('Noor')).toMatchObject([{ nature: 'TENSION', recordedBy: 'system:import-easynwk', version: 1 }]);
  });

  it('gives the figures that were computed by hand from what is stored', async () => {
    const { caseId } = await anEmptyCase();
    await importCard(caseId);
    const figures = networkMeasures(networkAt(await storedHistory(caseId), '2025-10-01'), 'PEOPLE');
    expect(figures).toMatchObject({ size: 4, tied: 4, memberTies: 3, density: 0.5, effectiveSize: 2.5 });
  });

  it('changes nothing the second time, and says so', async () => {
    const { caseId } = await anEmptyCase();
    await importCard(caseId);
    expect((await importCard(caseId)).status).toBe('UNCHANGED');
    expect(await stored(caseId)).toEqual(everything);
  });

  it('stores one of ten that come at once', async () => {
    const { caseId } = await anEmptyCase();
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => importCard(caseId)));
    expect(outcomes.filter(({ status }) => status === 'IMPORTED')).toHaveLength(1);
    expect(await stored(caseId)).toEqual(everything);
  });
});

describe('what is refused leaves nothing behind', () => {
  it('a broken file', async () => {
    const { caseId } = await anEmptyCase();
    expect(await refusalOf(importCard(caseId, card.subarray(0, 900)))).toBe('UNREADABLE');
    expect(await stored(caseId)).toEqual(nothing);
  });

  it('a field that nobody knows', async () => {
    const { caseId } = await anEmptyCase();
    const unknown = Buffer.from(card.toString('utf8').replace('"size"', '"format"'));
    expect(await refusalOf(importCard(caseId, unknown))).toBe('UNREADABLE');
    expect(await stored(caseId)).toEqual(nothing);
  });

  it('an unknown case', async () => {
    expect(await refusalOf(importCard('no-such-case'))).toBe('UNKNOWN_CASE');
  });

  it('a closed case', async () => {
    const { caseId } = await anEmptyCase({ closedOn: '2025-12-31' });
    expect(await refusalOf(importCard(caseId))).toBe('CLOSED_CASE');
    expect(await stored(caseId)).toEqual(nothing);
  });

  it('a case without an agreement on a map', async () => {
    const { caseId } = await anEmptyCase({ agreed: false });
    expect(await refusalOf(importCard(caseId))).toBe('NO_I1');
    expect(await stored(caseId)).toEqual(nothing);
  });

  it('a case that has a network already', async () => {
    const client = await anEmptyCase();
    await aMember(testGraph(), client);
    expect(await refusalOf(importCard(client.caseId))).toBe('NETWORK_EXISTS');
    expect(await stored(client.caseId)).toEqual({ ...nothing, members: 1 });
  });

  it('another card after the first', async () => {
    const { caseId } = await anEmptyCase();
    await importCard(caseId);
    const other = Buffer.from(card.toString('utf8').replace('"Teun"', '"Toon"'));
    expect(await refusalOf(importCard(caseId, other))).toBe('NETWORK_EXISTS');
    expect(await stored(caseId)).toEqual(everything);
  });
});

const storedMemberTies = question<{ caseId: string }>()({
  name: 'test-stored-member-ties',
  statement: cypher`
    MATCH (one:NetworkMember)-[tie:TIED_TO]->(other:NetworkMember)
    WHERE tie.caseId = ${param('caseId')}
    RETURN tie.id AS id, one.id AS fromId, other.id AS toId, toString(tie.validFrom) AS validFrom, toString(tie.validTo) AS validTo`,
  row: z.strictObject({
    id: z.string(),
    fromId: z.string(),
    toId: z.string(),
    validFrom: z.string(),
    validTo: z.string().nullable(),
  }),
});

/** What is stored, as far as the figures need it. */
async function storedHistory(caseId: string): Promise<NetworkHistory> {
  const ties = await testGraph().read(testCaller, storedTies, { caseId });
  const memberTies = await testGraph().read(testCaller, storedMemberTies, { caseId });
  const unsaid = {
    relation: null,
    minor: false,
    goneSince: null,
    informedOn: null,
    version: 1,
    recordedAt: null,
    pin: null,
  };
  const untold = {
    sector: null,
    lifeDomain: null,
    strength: null,
    frequency: null,
    unsafe: false,
    support: [],
    endedBecause: null,
    recordedAt: '2026-11-17T09:00:00Z',
  };
  return {
    caseId,
    clientName: 'Lotte',
    arrangedAt: null,
    members: [...new Map(ties.map((tie) => [tie.memberId, { ...unsaid, ...tie, id: tie.memberId }])).values()],
    clientTies: ties.map((tie) => ({ ...untold, ...tie, source: 'TOLD', confirmedOn: tie.validFrom })),
    memberTies: memberTies.map((tie) => ({ ...tie, version: 1, nature: 'ORDINARY', confirmedOn: tie.validFrom })),
  };
}
