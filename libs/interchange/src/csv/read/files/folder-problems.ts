import { ImportProblem } from '../../../import-problem.ts';
import { maxCsvAreas, maxCsvBytes, maxCsvRows, maxRowBytes } from '../csv-bounds.ts';
import { printable } from '../same-name.ts';

type Code = ImportProblem['code'];

/** Names of files and columns come from the sender: cut, and shown without what a terminal would take as a command. */
function problem(code: Code, name: string, nl: string, en: string): ImportProblem {
  return new ImportProblem(code, { nl: `${printable(name)}: ${nl}`, en: `${printable(name)}: ${en}` });
}

export const notAFolder = (folder: string): ImportProblem =>
  new ImportProblem('BAD_FOLDER', {
    nl: `Dit is geen map die te lezen is: ${folder}. Geef de map waarin de CSV-bestanden staan.`,
    en: `This is no folder that can be read: ${folder}. Give the folder that holds the CSV files.`,
  });

export const emptyFolder = (): ImportProblem =>
  new ImportProblem('BAD_FOLDER', {
    nl: 'In deze map staat geen bestand om in te lezen. Het kleinste is areas.csv, people.csv en ties.csv; zie docs/import.md.',
    en: 'This folder holds no file to read in. The smallest is areas.csv, people.csv and ties.csv; see docs/import.md.',
  });

export const unknownFile = (name: string, nearest: string | null): ImportProblem =>
  problem(
    'BAD_FOLDER',
    name,
    `dit bestand hoort hier niet${nearest === null ? '' : `; bedoelt u ${nearest}.csv`}? Haal het weg of noem het anders; zie docs/import.md`,
    `this file does not belong here${nearest === null ? '' : `; do you mean ${nearest}.csv`}? Take it away or rename it; see docs/import.md`,
  );

export const fileTwice = (one: string, other: string): ImportProblem =>
  problem(
    'BAD_FOLDER',
    one,
    `dit is hetzelfde bestand als ${printable(other)}, onder een andere naam. Laat er een staan`,
    `this is the same file as ${printable(other)}, by another name. Leave one of them`,
  );

export const notAFile = (name: string): ImportProblem =>
  problem(
    'BAD_FOLDER',
    name,
    'dit is geen gewoon bestand (maar een map, een verwijzing of een pijp)',
    'this is no ordinary file (but a folder, a link or a pipe)',
  );

export const cannotBeRead = (name: string): ImportProblem =>
  problem(
    'UNREADABLE',
    name,
    'dit bestand is er niet (meer), of u mag het niet lezen',
    'this file is not there (any more), or you may not read it',
  );

export const fileTooLarge = (name: string): ImportProblem =>
  problem(
    'TOO_LARGE',
    name,
    `is groter dan ${maxCsvBytes / 1024 ** 2} MB. Verdeel het over meer mappen, elk met een eigen bron`,
    `is larger than ${maxCsvBytes / 1024 ** 2} MB. Divide it over more folders, each with a source of its own`,
  );

export const otherFormat = (name: string, nl: string, en: string): ImportProblem =>
  problem(
    'UNREADABLE',
    name,
    `dit is ${nl}, geen CSV. Bewaar het als "CSV UTF-8"`,
    `this is ${en}, no CSV. Save it as "CSV UTF-8"`,
  );

export const notUtf8 = (name: string, line: number): ImportProblem =>
  problem(
    'UNREADABLE',
    name,
    `regel ${line} is geen UTF-8. Meestal is het bestand bewaard als Windows-1252 ("CSV"): kies bij opslaan "CSV UTF-8"`,
    `line ${line} is not UTF-8. Mostly the file was saved as Windows-1252 ("CSV"): choose "CSV UTF-8" when saving`,
  );

export const utf16 = (name: string): ImportProblem =>
  problem(
    'UNREADABLE',
    name,
    'dit is UTF-16 ("Unicode-tekst"). Kies bij opslaan "CSV UTF-8"',
    'this is UTF-16 ("Unicode text"). Choose "CSV UTF-8" when saving',
  );

export const emptyFile = (name: string): ImportProblem =>
  problem(
    'BAD_HEADER',
    name,
    'dit bestand is leeg. Op de eerste regel staan de namen van de kolommen',
    'this file is empty. The first line holds the names of the columns',
  );

export const brokenQuotes = (name: string, line: number): ImportProblem =>
  problem(
    'UNREADABLE',
    name,
    `regel ${line}: de aanhalingstekens kloppen niet. Een cel met " erin staat tussen aanhalingstekens, en elk " erin staat er dubbel`,
    `line ${line}: the quotes are not right. A cell with " in it stands between quotes, and every " within is doubled`,
  );

export const rowTooLong = (name: string, line: number): ImportProblem =>
  problem(
    'TOO_LARGE',
    name,
    `regel ${line}: deze rij is langer dan ${maxRowBytes / 1024} kB. Meestal ontbreekt een aanhalingsteken aan het eind van een cel`,
    `line ${line}: this row is longer than ${maxRowBytes / 1024} kB. Mostly a quote is missing at the end of a cell`,
  );

export const tooManyRows = (name: string, most = maxCsvRows): ImportProblem =>
  problem(
    'TOO_LARGE',
    name,
    `heeft meer dan ${most} rijen. Verdeel het over meer mappen, elk met een eigen bron`,
    `has more than ${most} rows. Divide it over more folders, each with a source of its own`,
  );

export const tooManyAreas = (name: string): ImportProblem => tooManyRows(name, maxCsvAreas);

export const missingFile = (name: string, column: string, missing: string): ImportProblem =>
  problem(
    'MISSING_FILE',
    name,
    `de kolom “${printable(column)}” verwijst naar ${missing}.csv, en dat bestand staat niet in deze map`,
    `the column “${printable(column)}” refers to ${missing}.csv, and that file is not in this folder`,
  );

export const changedMeanwhile = (name: string): ImportProblem =>
  problem(
    'CHANGED_MEANWHILE',
    name,
    'dit bestand is veranderd terwijl het werd ingelezen. Begin opnieuw als het af is',
    'this file was changed while it was read in. Begin again when it is finished',
  );

export const noRoom = (): ImportProblem =>
  new ImportProblem('NO_ROOM', {
    nl: "Er is geen plaats voor een tijdelijk bestand; een miljoen rijen vragen zo'n 150 MB. Maak plaats, of kies met TMPDIR een andere map.",
    en: 'There is no room for a temporary file; a million rows take some 150 MB. Make room, or choose another folder with TMPDIR.',
  });

/** Everything that is wrong with the headers of a folder, in one go. */
export const badHeaders = (lines: readonly { readonly nl: string; readonly en: string }[]): ImportProblem =>
  new ImportProblem('BAD_HEADER', {
    nl: `De kolommen kloppen niet; zie docs/import.md.\n${lines.map(({ nl }) => `  ${nl}`).join('\n')}`,
    en: `The columns are not right; see docs/import.md.\n${lines.map(({ en }) => `  ${en}`).join('\n')}`,
  });
