import type { Driver } from 'neo4j-driver';
import { systemCaller, type WorkerCaller } from '@netwerk/access';
import { cypher } from '@netwerk/cypher';
import { z } from 'zod';
import { BookmarkStore } from './bookmarks.ts';
import { Graph } from './graph.ts';
import { question } from './question.ts';

const anything = question<object>()({ name: 'test', statement: cypher`RETURN 1 AS one`, row: z.strictObject({}) });

function worker(loginSessionId: string): WorkerCaller {
  return { type: 'worker', accountId: 'a', professionalId: 'p', role: 'SOCIAL_WORKER', loginSessionId };
}

interface OpenedSession {
  readonly database: string;
  readonly defaultAccessMode: 'READ' | 'WRITE';
  readonly bookmarks: string[];
}

/** A driver that answers nothing, and remembers how each session was opened; every write ends in a new bookmark. */
function recordingDriver(): { driver: Driver; opened: OpenedSession[] } {
  const opened: OpenedSession[] = [];
  const session = (config: OpenedSession) => {
    opened.push(config);
    return {
      run: () => Promise.resolve({ records: [] }),
      executeWrite: (work: (tx: unknown) => unknown) =>
        Promise.resolve(work({ run: () => Promise.resolve({ records: [] }) })),
      lastBookmarks: () => [`after-${opened.length}`],
      close: () => Promise.resolve(),
    };
  };
  return { driver: { session } as unknown as Driver, opened };
}

test('a worker reads on a replica that has seen their own last write; another login does not wait for it', async () => {
  const { driver, opened } = recordingDriver();
  const graph = new Graph(driver, 'neo4j');
  await graph.write(worker('one'), (tx) => tx.run(anything, {}));
  await graph.read(worker('one'), anything, {});
  await graph.read(worker('two'), anything, {});
  expect(opened.slice(1)).toEqual([
    expect.objectContaining({ database: 'neo4j', defaultAccessMode: 'READ', bookmarks: ['after-1'] }),
    expect.objectContaining({ database: 'neo4j', defaultAccessMode: 'READ', bookmarks: [] }),
  ]);
});

test('a single write statement counts as a write of that login too, and each login keeps only its last', async () => {
  const { driver, opened } = recordingDriver();
  const graph = new Graph(driver, 'neo4j');
  await graph.writeOnce(worker('one'), anything, {});
  await graph.writeOnce(worker('one'), anything, {});
  await graph.read(worker('one'), anything, {});
  expect(opened.map(({ defaultAccessMode }) => defaultAccessMode)).toEqual(['WRITE', 'WRITE', 'READ']);
  expect(opened.map(({ bookmarks }) => bookmarks)).toEqual([[], ['after-1'], ['after-2']]);
});

test('the longest unused login is forgotten first', () => {
  const store = new BookmarkStore(2);
  store.keep(worker('one'), ['1']);
  store.keep(worker('two'), ['2']);
  store.keep(worker('one'), ['3']);
  store.keep(systemCaller('test'), ['4']);
  expect(store.of(worker('one'))).toEqual(['3']);
  expect(store.of(worker('two'))).toEqual([]);
  expect(store.of(systemCaller('test'))).toEqual(['4']);
});
