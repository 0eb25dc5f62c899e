import { cypher, param } from '@netwerk/cypher';
import { question, type Graph } from '@netwerk/graph';
import { z } from 'zod';
import { testCaller } from '../../support/caller.ts';

const clientsOfDemoWorker = question<{ username: string }>()({
  name: 'bench-clients-of-demo-worker',
  statement: cypher`
    MATCH (account:Account {username: ${param('username')}, demo: true})-[:IDENTIFIES]->(professional:Professional)
    MATCH (professional)-[:WORKS_ON]->(file:Case)-[:CONCERNS]->(client:Resident)
    WHERE file.closedOn IS NULL
    RETURN DISTINCT account.id AS accountId, professional.id AS professionalId, file.id AS caseId, client.id AS clientId
    ORDER BY caseId`,
  row: z.strictObject({
    accountId: z.string(),
    professionalId: z.string(),
    caseId: z.string(),
    clientId: z.string(),
  }),
});

/**
 * The demo's worker with the most clients, and every open one of those, always in the same order.
 * @throws Error when the demo is not in the database
 */
export async function demoClients(graph: Graph) {
  const clients = await graph.read(testCaller, clientsOfDemoWorker, { username: 'samira' });
  const [worker] = clients;
  if (worker === undefined) throw new Error('The demo is not in this database: npm run graph -- seed.');
  return { worker, clients };
}
