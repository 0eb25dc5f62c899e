import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { testConnection, testGraph } from '../support/graph.ts';
import { aLargeFolder, everything, importing, nothing, seenOf, untilShare } from '../support/running-import.ts';

jest.setTimeout(300_000);

let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'netwerk-import-'));
});

afterAll(() => rm(home, { recursive: true, force: true }));

test('killed at 10, 50 and 90 % nothing half shows, and the same command goes on to the end', async () => {
  const mark = randomUUID();
  const source = `Gedood ${mark}`;
  const place = await aLargeFolder(home, mark);
  for (const share of [0.1, 0.5, 0.9]) {
    const command = importing(testConnection(), place, source);
    await untilShare(command, share);
    command.child.kill('SIGKILL');
    await command.ended;
    // At the end it may have been just too late to kill it: all of it shows then, and nothing in between ever does.
    expect([nothing, everything]).toContainEqual(await seenOf(testGraph(), source));
  }
  const { exitCode, stdout } = await importing(testConnection(), place, source).ended;
  expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/al aangekomen|Alles stond hier al zo/)]);
  expect(await seenOf(testGraph(), source)).toEqual(everything);
});
