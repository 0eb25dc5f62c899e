import { cypher, param } from '@netwerk/cypher';
import { todayInTheNetherlands } from '@netwerk/domain';
import { question, type Graph } from '@netwerk/graph';
import { z } from 'zod';
import { aMember, aTie, whoKnowsWhom } from '../../support/builders.ts';
import { testCaller } from '../../support/caller.ts';
import { aCrowdedPlace } from './crowded-place.ts';

/** One client, and who asks when: what a map and its statements need. */
export interface BenchClient {
  readonly caseId: string;
  readonly clientId: string;
  readonly accountId: string;
  readonly professionalId: string;
  readonly today: string;
}

const clientRow = z.strictObject({
  caseId: z.string(),
  clientId: z.string(),
  accountId: z.string(),
  professionalId: z.string(),
  today: z.string(),
});

/** Every id of the demo begins alike. Its own workers have accounts; those of the bench stand in for the others. */
const demoClientsQuestion = question<object>()({
  name: 'bench-demo-clients',
  statement: cypher`
    MATCH (demo:Dataset {name: 'demo', state: 'COMPLETE'})
    MATCH (one:Account {demo: true})
    WITH demo, split(one.id, '-')[0] + '-' AS prefix LIMIT 1
    MATCH (file:Case)
    WHERE file.id STARTS WITH prefix AND file.closedOn IS NULL
    MATCH (file)-[:CONCERNS]->(client:Resident)
    MATCH (worker:Professional)-[works:WORKS_ON]->(file)
    WHERE works.validFrom <= demo.referenceDate AND (works.validTo IS NULL OR works.validTo > demo.referenceDate)
    WITH demo, file, client, min(worker.id) AS professionalId
    RETURN file.id AS caseId, client.id AS clientId, 'bench-' + professionalId AS accountId, professionalId,
      toString(demo.referenceDate) AS today
    ORDER BY caseId`,
  row: clientRow,
});

const addAccounts = question<{ workers: readonly BenchClient[] }>()({
  name: 'bench-add-accounts',
  statement: cypher`
    UNWIND ${param('workers')} AS one
    MATCH (worker:Professional {id: one.professionalId})
    MERGE (account:Account {id: one.accountId})
      ON CREATE SET account.username = one.accountId, account.displayName = 'Meting', account.role = 'SOCIAL_WORKER',
        account.demo = false, account.createdAt = datetime()
    MERGE (account)-[:IDENTIFIES]->(worker)`,
  row: z.never(),
});

const removeAccounts = question<{ accountIds: readonly string[] }>()({
  name: 'bench-remove-accounts',
  statement: cypher`
    MATCH (account:Account)
    WHERE account.id IN ${param('accountIds')}
    OPTIONAL MATCH (session:LoginSession)-[:LOGGED_IN_AS]->(account)
    DETACH DELETE session, account`,
  row: z.never(),
});

/**
 * Random open clients of the demo, each with a worker of theirs, always the same ones. Their workers get accounts for the
 * time of the bench.
 * @throws Error when the demo is not in the database
 */
export async function demoClients(graph: Graph, most: number): Promise<BenchClient[]> {
  const all = await graph.read(testCaller, demoClientsQuestion, {}, { timeoutMs: 60_000 });
  if (all.length === 0) throw new Error('The demo is not in this database: npm run graph -- seed.');
  const clients = shuffled(all, 6).slice(0, most);
  await graph.writeOnce(testCaller, addAccounts, { workers: clients });
  return clients;
}

export async function forgetAccounts(graph: Graph, clients: readonly BenchClient[]): Promise<void> {
  const accountIds = clients.map(({ accountId }) => accountId).filter((id) => id.startsWith('bench-'));
  await graph.writeOnce(testCaller, removeAccounts, { accountIds });
}

/** A client with two members who know each other, in a place of their own with kansen: for any database. */
export async function ownClient(graph: Graph): Promise<BenchClient> {
  const { client, worker } = await aCrowdedPlace(graph, { participants: 3, ties: 3 });
  const members = [await aMember(graph, client), await aMember(graph, client)] as const;
  for (const member of members) await aTie(graph, client, member, { ring: 2, sector: 'FAMILY' });
  await whoKnowsWhom(graph, client, members);
  const { caseId, residentId } = client;
  const { accountId, professionalId } = worker;
  return { caseId, clientId: residentId, accountId, professionalId, today: todayInTheNetherlands() };
}

/** In an order that only the seed decides. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const left = [...items];
  let state = seed;
  return items.flatMap(() => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return left.splice(state % left.length, 1);
  });
}
