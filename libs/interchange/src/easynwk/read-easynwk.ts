import { easyNwkFile, type EasyNwkFile } from './easynwk-file.ts';
import { shapeProblem } from './file-problems.ts';
import { ImportProblem } from '../import-problem.ts';
import { checkVersions } from './check-versions.ts';

/** A card of 150 people in fifty versions stays under this. */
export const maxFileBytes = 2 * 1024 * 1024;

/**
 * Reads a file that easyNWK saved (JSON in UTF-8, with or without byte order mark).
 * @throws ImportProblem naming the first thing that is wrong and where
 */
export function readEasyNwk(content: Uint8Array): EasyNwkFile {
  if (content.byteLength > maxFileBytes) {
    throw new ImportProblem('TOO_LARGE', {
      nl: 'Dit bestand is groter dan 2 MB.',
      en: 'This file is larger than 2 MB.',
    });
  }
  const json = parseJson(decode(content));
  if (isSingleCard(json)) throw singleCard();
  const parsed = easyNwkFile.safeParse(json);
  if (!parsed.success) throw shapeProblem(parsed.error.issues);
  checkVersions(parsed.data);
  return parsed.data;
}

function decode(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw unreadable('het is geen tekst in UTF-8', 'it is not text in UTF-8');
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    // The engine's own message quotes the file, and with it a person.
    const place = /line (\d+) column (\d+)/.exec(error instanceof Error ? error.message : '');
    const [nl, en] =
      place === null
        ? ['', '']
        : [` (regel ${place[1]}, teken ${place[2]})`, ` (line ${place[1]}, column ${place[2]})`];
    throw unreadable(`het is geen JSON${nl}`, `it is not JSON${en}`);
  }
}

/** Before 2.1 easyNWK saved one card without a date: there is no day from which it holds. */
function isSingleCard(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'ego' in json && 'alteri' in json && !('versions' in json);
}

function singleCard(): ImportProblem {
  return unreadable(
    'het komt uit easyNWK van vóór versie 2.1 en heeft geen datum. Open het in easyNWK en bewaar het opnieuw',
    'it comes from easyNWK before version 2.1 and has no date. Open it in easyNWK and save it again',
  );
}

function unreadable(nl: string, en: string): ImportProblem {
  return new ImportProblem('UNREADABLE', {
    nl: `Dit bestand is niet ingelezen: ${nl}.`,
    en: `This file was not read in: ${en}.`,
  });
}
