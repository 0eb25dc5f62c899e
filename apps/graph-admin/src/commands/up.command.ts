import type { Command } from 'commander';
import { systemCaller } from '@netwerk/access';
import { readSettings } from '@netwerk/config';
import { migrate } from '@netwerk/graph';
import { Closers } from '../product/closers.ts';
import { checkSurroundings, openDatabase } from '../product/open-database.ts';
import { StartProblem } from '../product/start-problem.ts';
import { listenForStop } from '../product/stop-request.ts';
import { reportProblem } from '../report-problem.ts';

export function registerUpCommand(program: Command): void {
  program
    .command('up')
    .description('Start alleen de eigen database en werkt haar bij; blijft draaien tot Ctrl-C.')
    .action(async () => process.exit(await keepDatabaseUp()));
}

async function keepDatabaseUp(): Promise<number> {
  const stop = listenForStop();
  const closers = new Closers();
  try {
    const { died } = await bringUp(closers, stop.signal);
    const problem = await Promise.race([died, stop.requested]);
    return problem === undefined ? 0 : reportProblem(problem);
  } catch (error) {
    return reportProblem(error);
  } finally {
    await closers.closeAll((line) => process.stderr.write(`${line}\n`));
  }
}

/** Answers a promise inside an object: what it waits for is the end of the database. */
async function bringUp(closers: Closers, signal: AbortSignal): Promise<{ died: Promise<unknown> }> {
  const settings = readSettings('development');
  if (settings.database.kind === 'external') throw alreadyElsewhere();
  console.log(await checkSurroundings(settings));
  const database = await openDatabase(
    settings,
    { purpose: 'up', progress: (line) => console.log(line), signal },
    closers,
  );
  await migrate(database.graph, systemCaller('up'), { progress: ({ name }) => console.log(`      ${name}`) });
  console.log('De database staat klaar; andere opdrachten gebruiken haar vanzelf. Stoppen: Ctrl-C.');
  return { died: new Promise((resolve) => database.onDeath(resolve)) };
}

function alreadyElsewhere(): StartProblem {
  return new StartProblem({
    nl: 'NEO4J_URI wijst een database aan die iemand anders start; haal NEO4J_URI weg om de eigen database te starten.',
    en: 'NEO4J_URI points to a database that somebody else starts; remove NEO4J_URI to start the embedded one.',
  });
}
