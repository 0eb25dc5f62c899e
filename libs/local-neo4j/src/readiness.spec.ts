import { utimes, writeFile } from 'node:fs/promises';
import { untilReady } from './readiness.ts';
import { prepareServerHome, type ServerHome } from './server-home.ts';
import type { ServerProcess } from './server-process.ts';
import { temporaryFolder } from './temporary-folder.fixture.ts';

/** Nobody answers there. */
const nowhere = { uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'unknown', database: 'neo4j' };
const running = { isOver: false, logTail: () => Promise.resolve(['starting']) } as unknown as ServerProcess;

async function aHome(): Promise<ServerHome> {
  const home = await prepareServerHome(await temporaryFolder('readiness'));
  await writeFile(home.ownLog, '');
  return home;
}

test('a server that keeps silent is given up', async () => {
  const patience = { silentMs: 200, wholeMs: 60_000 };
  await expect(untilReady(running, nowhere, await aHome(), { patience })).rejects.toMatchObject({
    code: 'NOT_READY',
    log: ['starting'],
  });
});

test('one that recovers is waited for until it has kept silent since it last told how far it is', async () => {
  const home = await aHome();
  const lastWord = new Date(Date.now() + 1_500);
  await utimes(home.ownLog, lastWord, lastWord);
  const patience = { silentMs: 200, wholeMs: 60_000 };
  await expect(untilReady(running, nowhere, home, { patience })).rejects.toMatchObject({ code: 'NOT_READY' });
  expect(Date.now()).toBeGreaterThanOrEqual(lastWord.getTime() + patience.silentMs);
});

test('but not for ever', async () => {
  const home = await aHome();
  const soon = new Date(Date.now() + 3_600_000);
  await utimes(home.ownLog, soon, soon);
  const patience = { silentMs: 60_000, wholeMs: 200 };
  await expect(untilReady(running, nowhere, home, { patience })).rejects.toMatchObject({ code: 'NOT_READY' });
});
