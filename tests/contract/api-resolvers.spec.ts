import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isObjectType, type GraphQLSchema } from 'graphql';
import { Resolver, Query, GraphQLSchemaHost } from '@nestjs/graphql';
import { NestFactory } from '@nestjs/core';
import type { INestApplication } from '@nestjs/common';
import { Graph } from '@netwerk/graph';
import { SessionCookie, SessionService } from '@netwerk/session';
import { ApiModule } from '@netwerk/api';
import { contractSchema, contractTypes } from '../support/contract.ts';

const graph = Graph.connect({ uri: 'bolt://127.0.0.1:9', username: 'nobody', password: 'nothing', database: 'none' });
let app: INestApplication;
let schema: GraphQLSchema;

@Resolver()
class StrayResolver {
  @Query('stray')
  stray(): string {
    return 'no field of the contract';
  }
}

function create(providers: (new () => object)[]): Promise<INestApplication> {
  const settings = { mode: 'development' as const, host: '127.0.0.1', port: 0, viewerDist: null };
  const module = ApiModule.with(
    { graph, settings },
    new SessionService(graph, { demo: false }),
    new SessionCookie(false),
  );
  return NestFactory.create(
    { ...module, providers: [...(module.providers ?? []), ...providers] },
    { logger: false, abortOnError: false },
  );
}

beforeAll(async () => {
  app = await (await create([])).init();
  schema = app.get(GraphQLSchemaHost).schema;
});

afterAll(async () => {
  await app.close();
  await graph.close();
});

describe('contract and resolvers', () => {
  test('every root field has a resolver', () => {
    for (const root of ['Query', 'Mutation']) {
      const type = schema.getType(root);
      const missing = isObjectType(type)
        ? Object.values(type.getFields()).filter((field) => field.resolve === undefined)
        : [type];
      expect(missing).toEqual([]);
    }
  });

  test('a resolver without a field in the contract stops the start', async () => {
    const stray = await create([StrayResolver]);
    await expect(stray.init()).rejects.toThrow(/Query\.stray/);
    await stray.close().catch(() => undefined);
  });

  test('no field below the root resolves by itself: access is decided at the root and in the statement', () => {
    const own = contractTypes(contractSchema()).filter((type) => !['Query', 'Mutation'].includes(type.name));
    for (const { name } of own) {
      const type = schema.getType(name);
      const resolving = isObjectType(type)
        ? Object.values(type.getFields()).filter((field) => field.resolve !== undefined)
        : [];
      expect(resolving.map((field) => `${name}.${field.name}`)).toEqual([]);
    }
  });
});
