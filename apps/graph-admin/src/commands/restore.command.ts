import type { Command } from 'commander';
import { systemCaller } from '@netwerk/access';
import { forgetLogins, Graph, graphCounts, migrate, verifyGraph, type GraphSettings } from '@netwerk/graph';
import { restoreLocalNeo4j, type BackupManifest, type Restored } from '@netwerk/local-neo4j';
import { embeddedHome } from '../embedded-home.ts';
import { findingInWords } from '../finding-in-words.ts';
import { StartProblem } from '../product/start-problem.ts';
import { recordAct } from '../record-act.ts';
import { showProgress } from '../show-progress.ts';

interface RestoreArguments {
  readonly evenWithFaults?: boolean;
  readonly json?: boolean;
}

/** What was done to the restored database before it was let in. */
interface Accepted {
  readonly migrations: readonly string[];
  readonly endedLogins: number;
}

const caller = systemCaller('restore');

export function registerRestoreCommand(program: Command): void {
  program
    .command('restore <file>')
    .description('Zet een back-up in de plaats van de eigen database; het product moet stilstaan.')
    .option('--even-with-faults', 'ook als verify in de teruggezette gegevens fouten vindt')
    .option('--json', 'de samenvatting als JSON')
    .addHelpText('after', '\nDe gegevens van nu blijven in een map ernaast staan. Zie docs/backup.md.')
    .action(restore);
}

async function restore(file: string, { evenWithFaults, json }: RestoreArguments): Promise<void> {
  const home = embeddedHome();
  const now = new Date().toISOString();
  let accepted: Accepted = { migrations: [], endedLogins: 0 };
  const restored = await restoreLocalNeo4j({
    ...home,
    file,
    now,
    progress: showProgress,
    accept: async (connection, manifest) => {
      accepted = await accept(connection, manifest, evenWithFaults === true);
    },
  });
  console.log(json === true ? JSON.stringify({ ...restored, ...accepted }) : summary(restored, accepted));
}

async function accept(connection: GraphSettings, manifest: BackupManifest, evenWithFaults: boolean): Promise<Accepted> {
  const graph = Graph.connect(connection);
  try {
    await checkCounts(graph, manifest);
    const migrations = await migrate(graph, caller, { progress: ({ name }) => showProgress(`  ${name}`) });
    if ((await showFaults(graph)) > 0 && !evenWithFaults) throw hasFaults();
    const endedLogins = await forgetLogins(graph, caller);
    await recordAct(graph, caller, { action: 'RESTORE', operation: 'restore', subjectId: manifest.id });
    return { migrations, endedLogins };
  } finally {
    await graph.close();
  }
}

async function checkCounts(graph: Graph, { nodes, relationships }: BackupManifest): Promise<void> {
  const found = await graphCounts(graph, caller);
  if (found.nodes === nodes && found.relationships === relationships) return;
  throw new StartProblem({
    nl: `In de geladen back-up staan ${found.nodes} knopen en ${found.relationships} relaties en geen ${nodes} en ${relationships}; neem een andere back-up. De gegevens zijn niet aangeraakt.`,
    en: `The loaded backup holds ${found.nodes} nodes and ${found.relationships} relationships and not ${nodes} and ${relationships}; take another backup. The data were not touched.`,
  });
}

async function showFaults(graph: Graph): Promise<number> {
  let found = 0;
  for await (const finding of verifyGraph(graph, caller)) {
    found += 1;
    showProgress(findingInWords(finding));
  }
  return found;
}

function hasFaults(): StartProblem {
  return new StartProblem({
    nl: 'In de teruggezette gegevens klopt niet alles (zie hierboven); neem een andere back-up, of geef --even-with-faults om deze toch te gebruiken. De gegevens zijn niet aangeraakt.',
    en: 'Not everything in the restored data is right (see above); take another backup, or give --even-with-faults to use it all the same. The data were not touched.',
  });
}

function summary({ manifest, keptAs }: Restored, { migrations, endedLogins }: Accepted): string {
  const { madeAt, productVersion, nodes, relationships } = manifest;
  return [
    `Teruggezet: de back-up van ${madeAt}, versie ${productVersion}, met ${nodes} knopen en ${relationships} relaties.`,
    ...(migrations.length === 0 ? [] : [`  bijgewerkt met ${migrations.join(', ')}`]),
    `  iedereen is uitgelogd (${endedLogins} keer); wie sindsdien is uitgezet, staat weer aan: npm run graph -- user list`,
    ...(keptAs === null
      ? []
      : [
          `  de gegevens van hiervoor staan nog in ${keptAs}`,
          '  verwijder die map zodra alles goed is: er staat alles over iedereen in',
        ]),
  ].join('\n');
}
