import type { TestDatabase } from './neo4j.ts';

/** The database of docker-compose.yml. */
export const officialImage = 'neo4j:5.26-community';

/** A database in a container of its own, of the official image or of one that starts as that does. */
export async function startContainer(image: string): Promise<TestDatabase> {
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const container = await new Neo4jContainer(image)
    .withEnvironment({ NEO4J_server_memory_heap_max__size: '512m', NEO4J_server_memory_pagecache_size: '256m' })
    .withStartupTimeout(120_000)
    .start();
  return {
    uri: container.getBoltUri().replace(/\/$/, ''),
    password: container.getPassword(),
    how: `container of ${image}`,
    stop: async () => void (await container.stop()),
  };
}

/** For who stops every container themselves: the library's own watchman is an image that cannot be had everywhere. */
export function withoutWatchman(): void {
  process.env['TESTCONTAINERS_RYUK_DISABLED'] = 'true';
}
