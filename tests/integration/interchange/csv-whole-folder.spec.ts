import { afterAll, expect, it, jest } from '@jest/globals';
import { cypher, param } from '@netwerk/cypher';
import { question } from '@netwerk/graph';
import { withdrawImport } from '@netwerk/interchange';
import { z } from 'zod';
import { testCaller, testGraph } from '../../support/graph.ts';
import { everything } from './csv-everything.ts';
import { csvCaller, Sender } from './csv-folders.ts';

// Imports in bulk take turns, also those of other test files.
jest.setTimeout(180_000);

const sender = new Sender();
afterAll(() => sender.cleanUp());

const storedOf = question<{ from: string }>()({
  name: 'test-stored-of-sender',
  statement: cypher`
    MATCH (client:Resident {importedFrom: ${param('from')}, externalId: 'c1'})<-[:CONCERNS]-(file:Case)-[:HANDLED_BY]->(team:Team)
    MATCH (file)<-[works:WORKS_ON]-(worker:Professional)-[:MEMBER_OF]->(team)
    MATCH (worker)-[:WORKS_FOR]->(:Organisation)-[:RUNS]->(initiative:Initiative)<-[:ORGANISES]-(volunteer:Volunteer)-[:GUIDED_BY]->(worker)
    MATCH (file)<-[:GIVEN_IN]-(agreement:Agreement {kind: 'I1'})-[:BINDS]->(client)
    RETURN works.role AS role, worker.accent AS accent, worker.version AS version, initiative.rhythm AS rhythm,
      toString(agreement.expiresOn) AS agreedUntil, file.question AS question,
      EXISTS { (volunteer)-[:REGISTERED_BY]->(worker) } AS registered,
      COLLECT { MATCH (client)-[told:TIED_TO {caseId: file.id}]->(member:NetworkMember) RETURN [member.callName, told.ring, told.receivesPractical] } AS told,
      COUNT { MATCH (:NetworkMember)-[knows:TIED_TO {caseId: file.id}]->(:NetworkMember) } AS knows,
      COUNT { (client)-[:TIED_TO]-(volunteer) } AS open`,
  row: z.strictObject({
    ...{ role: z.string(), accent: z.string(), version: z.number(), rhythm: z.string(), agreedUntil: z.string() },
    ...{ question: z.string(), registered: z.boolean(), told: z.array(z.array(z.unknown())), knows: z.number() },
    open: z.number(),
  }),
});

async function stored() {
  const [row] = await testGraph().read(testCaller, storedOf, { from: `csv:${sender.source}` });
  return row;
}

const expected = {
  ...{ role: 'CONTACT', accent: 'Schulden', version: 1, agreedUntil: '2027-01-06', question: 'Weer zelf beslissen' },
  ...{ registered: true, told: [['Zus', 1, 2]], knows: 1, open: 1, rhythm: expect.any(String) },
};

it('stores one of everything with its links, changes what changed in it, and takes it away again', async () => {
  const files: Record<string, string> = { areas: sender.areas, ...everything(sender.buurt) };
  const first = await sender.read(await sender.folder(files));
  expect(first).toMatchObject({ status: 'IMPORTED', kept: [] });
  expect(await stored()).toEqual(expected);
  const again = await sender.read(await sender.folder(files));
  expect([again.status, Object.values(again.files).some(({ created, changed }) => created + changed > 0)]).toEqual([
    'UNCHANGED',
    false,
  ]);

  const change = (text: string, from: string, to: string): string => text.replace(from, to);
  const changed = await sender.read(
    await sender.folder({
      ...files,
      professionals: change(files.professionals ?? '', 'Schulden', 'Jeugd'),
      cases: change(files.cases ?? '', 'Weer zelf beslissen', 'Rust in huis'),
      participation: change(files.participation ?? '', 'ORGANISES', 'TAKES_PART'),
      ties: change(files.ties ?? '', ',1,2', ',2,3'),
    }),
  );
  expect(changed.files).toMatchObject({
    professionals: { changed: 1 },
    cases: { changed: 1 },
    participation: { created: 1 },
    ties: { changed: 1, unchanged: 2 },
  });
  expect(await stored()).toEqual({
    ...expected,
    ...{ accent: 'Jeugd', version: 2, question: 'Rust in huis', told: [['Zus', 2, 3]] },
  });

  const left: string[] = [];
  const options = { progress: () => undefined, onLeft: (kind: string) => left.push(kind) };
  for (const { importId } of [first, changed])
    await withdrawImport(testGraph(), csvCaller, { importId: importId ?? '', ...options });
  expect(await sender.visible()).toEqual({ people: 0, ties: 0, arriving: 0 });
});
