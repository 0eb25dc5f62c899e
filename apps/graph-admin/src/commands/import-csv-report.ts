import type { CsvFinding, CsvOutcome, FileCounts } from '@netwerk/interchange';
import { csvFindingWords } from './csv-finding-words.ts';

/** So many rows are named on the terminal; the report file has them all. */
export const mostShown = 100;

const headings: Readonly<Record<CsvOutcome['status'], readonly [nl: string, en: string]>> = {
  IMPORTED: ['Ingelezen: alles is nu te zien.', 'Read in: everything can be seen now.'],
  UNCHANGED: [
    'Alles stond hier al zo. Er is niets veranderd.',
    'Everything stood here so already. Nothing was changed.',
  ],
  REFUSED: [
    'Er is niets ingelezen: niet elke rij klopt. Verbeter de rijen hieronder, of laat ze weg met --on-error skip.',
    'Nothing was read in: not every row is right. Mend the rows below, or leave them out with --on-error skip.',
  ],
  PLANNED: ['Alleen nagekeken; er is niets geschreven.', 'Only checked; nothing was written.'],
};

/** What the administrator reads after a folder was read in: counts per file, never what stands in a cell. */
export function csvReport(outcome: CsvOutcome): string[] {
  const { status, importId, files, arrivedBefore } = outcome;
  const [nl, en] = headings[status];
  return [
    nl,
    `(${en})`,
    ...(importId === null ? [] : [`  import              ${importId}`]),
    ...Object.entries(files).map(([file, counts]) => `  ${file.padEnd(20)}${countWords(counts)}`),
    ...(arrivedBefore === 0 ? [] : [`  al aangekomen       ${arrivedBefore}, voor de import werd afgebroken`]),
  ];
}

function countWords({ read, created, changed, unchanged, rejected }: FileCounts): string {
  return `${read} gelezen: ${created} nieuw, ${changed} veranderd, ${unchanged} gelijk, ${rejected} geweigerd`;
}

/** The name that the file has in the folder. */
export function fileNameOf({ file, fileName }: CsvFinding): string {
  return fileName ?? `${file}.csv`;
}

/** `people.csv regel 12 · area: is leeg (is empty) [EMPTY]` */
export function findingLine(finding: CsvFinding): string {
  const { line, column, reason, limit } = finding;
  const file = printable(fileNameOf(finding));
  const place = [line === null ? file : `${file} regel ${line}`, ...(column === null ? [] : [printable(column)])];
  return `${place.join(' · ')}: ${csvFindingWords(reason, limit)} [${reason}]`;
}

/** Names of files and columns come from the sender: cut, and shown without what a terminal would take as a command. */
function printable(name: string): string {
  return [...name]
    .slice(0, 60)
    .join('')
    .replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?');
}
