import { systemCaller } from '@netwerk/access';
import { todayInTheNetherlands, type ImportGround } from '@netwerk/domain';
import { readDataset, type Graph } from '@netwerk/graph';
import {
  checkCsvFolder,
  checkSource,
  importCsv,
  ImportProblem,
  knownHere,
  type CheckedFolder,
  type CsvFinding,
  type CsvOutcome,
  type CsvProgress,
  type OnError,
} from '@netwerk/interchange';
import type { Command } from 'commander';
import { withGraph } from '../with-graph.ts';
import { writeReportFile, type Reported } from './import-csv-report-file.ts';
import { csvReport, findingLine } from './import-csv-report.ts';
import { readGround } from './import-ground.ts';
import { ImportProgress } from './import-progress.ts';

interface Options {
  readonly source: string;
  readonly ground: string;
  readonly onError: string;
  readonly wait: string;
  readonly report: string;
  readonly dryRun?: true;
  readonly json?: true;
}

export function registerImportCsvCommand(group: Command): void {
  group
    .command('csv <folder>')
    .description('Leest een map met CSV-bestanden in: gebieden, mensen, banden en meer (zie docs/import.md).')
    .requiredOption('--source <text>', 'waar de gegevens vandaan komen; altijd hetzelfde voor dezelfde afzender')
    .requiredOption('--ground <code>', 'grondslag (AVG, artikel 6): CONSENT of toestemming, PUBLIC_TASK, …')
    .option('--dry-run', 'kijkt alles na en zegt wat er zou veranderen, zonder iets te schrijven')
    .option('--on-error <stop|skip>', 'stop: niets inlezen als een rij niet klopt; skip: die rij weglaten', 'stop')
    .option('--wait <seconds>', 'zo lang wachten op een import die al loopt', '0')
    .option(
      '--report <file>',
      'waar alle rijen komen te staan die niet klopten of zo gelaten zijn',
      'import-report.csv',
    )
    .option('--json', 'alleen tellingen, als JSON')
    .action(importFolder);
}

async function importFolder(folder: string, options: Options): Promise<void> {
  const ground = readGround(options.ground);
  const onError = readOnError(options.onError);
  checkSource(options.source);
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    await withGraph((graph) => run(graph, { folder, options, ground, onError, signal: stopping.signal }));
  } catch (error) {
    if (!(error instanceof ImportProblem) || error.code !== 'BROKEN_OFF') throw error;
    process.stderr.write(`${error.nl}\n(${error.en})\n`);
    process.exitCode = 130;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

interface Asked {
  readonly folder: string;
  readonly options: Options;
  readonly ground: ImportGround;
  readonly onError: OnError;
  readonly signal: AbortSignal;
}

async function run(graph: Graph, asked: Asked): Promise<void> {
  const caller = systemCaller('import-csv');
  const today = (await readDataset(graph, caller))?.referenceDate ?? todayInTheNetherlands();
  const progress = new ImportProgress();
  const checked = await checkCsvFolder(asked.folder, {
    onError: asked.onError,
    today,
    known: await knownHere(graph, caller),
    progress: ({ bytes, totalBytes }) => progress.show('nakijken (checking)', bytes, totalBytes),
  });
  try {
    const outcome = await importCsv(graph, caller, checked, {
      ...{ source: asked.options.source, ground: asked.ground, onError: asked.onError, today, signal: asked.signal },
      ...{ dryRun: asked.options.dryRun ?? false, waitSeconds: readSeconds(asked.options.wait) },
      progress: (step) => showStep(progress, step),
    });
    progress.end();
    await tell(checked, outcome, asked);
  } finally {
    progress.end();
    checked.close();
  }
}

const phases: Readonly<Record<CsvProgress['phase'], string>> = {
  WAITING: 'wachten op een andere import (waiting for another import)',
  WRITING: 'inlezen (reading in)',
  COMPLETING: 'zichtbaar maken (making visible)',
  DATABASE_AWAY: 'de database is even weg; dit gaat vanzelf verder (the database is away; this goes on by itself)',
  GOING_ON: 'de database is terug (the database is back)',
};

function showStep(progress: ImportProgress, { phase, done, total }: CsvProgress): void {
  progress.show(phases[phase], phase === 'WRITING' ? done : 0, phase === 'WRITING' ? total : 0);
}

async function tell(checked: CheckedFolder, outcome: CsvOutcome, { options }: Asked): Promise<void> {
  const reported = await writeReportFile(options.report, namedRows(checked, outcome));
  if (options.json === true) console.log(JSON.stringify(outcome.files));
  else console.log([...csvReport(outcome), ...reportLines(reported, options.report)].join('\n'));
  if (outcome.status === 'REFUSED') process.exitCode = 1;
}

/** Rows that are bad, then rows that were left alone. */
function* namedRows(checked: CheckedFolder, { kept }: CsvOutcome): Iterable<CsvFinding> {
  yield* checked.findings();
  for (const row of kept) yield { ...row, column: null };
}

function reportLines({ first, total }: Reported, file: string): string[] {
  if (total === 0) return [];
  const more = total > first.length ? [`  … en nog ${total - first.length} (and more)`] : [];
  return [
    `Niet zo ingelezen (${total}); alles staat in ${file}`,
    ...first.map((row) => `  ${findingLine(row)}`),
    ...more,
  ];
}

function readOnError(text: string): OnError {
  if (text === 'stop' || text === 'skip') return text === 'stop' ? 'STOP' : 'SKIP';
  throw badOption('--on-error is stop of skip', '--on-error is stop or skip');
}

function readSeconds(text: string): number {
  const seconds = Number(text);
  if (Number.isInteger(seconds) && seconds >= 0 && seconds <= 86_400) return seconds;
  throw badOption('--wait is een heel aantal seconden', '--wait is a whole number of seconds');
}

function badOption(nl: string, en: string): ImportProblem {
  return new ImportProblem('BAD_OPTION', { nl: `${nl}. Er is niets ingelezen.`, en: `${en}. Nothing was read in.` });
}
