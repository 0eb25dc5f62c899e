import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fastify } from 'fastify';
import { mercurius } from 'mercurius';
import { productFolder } from '@netwerk/config';
import type { Answers } from './answers.ts';

/** The same contract on Mercurius, which compiles a document from its first use; no access rules, no records. */
export async function serveMercurius(answers: Answers): Promise<string> {
  const files = globSync(join(productFolder, 'graph-schema/api/*.graphql')).sort();
  const app = fastify();
  await app.register(mercurius, {
    schema: withQuery(files.map((file) => readFileSync(file, 'utf8')).join('\n')),
    resolvers: {
      Query: {
        clientNetwork: () => answers.clientNetwork(),
        clientOpportunities: () => answers.clientOpportunities(),
      },
    },
    jit: 1,
  });
  return `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
}

/** The contract only extends the root types, which each server makes in its own way. */
function withQuery(contract: string): string {
  const roots = ['Query', 'Mutation'].filter((root) => !contract.includes(`\ntype ${root} `));
  return `${roots.map((root) => `type ${root}`).join('\n')}\n${contract}`;
}
