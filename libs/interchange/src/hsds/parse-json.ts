import { ImportProblem } from '../import-problem.ts';
import { maxDepth, maxDirectoryBytes } from './hsds-bounds.ts';

/**
 * The JSON of a file, in UTF-8 with or without byte order mark.
 * @throws ImportProblem that says what the file is instead: too large, an archive, a picture, another encoding, too deep
 */
export function parseJson(content: Uint8Array): unknown {
  if (content.byteLength > maxDirectoryBytes) throw tooLarge();
  refuseBinary(content);
  const text = decode(content);
  if (isTooDeep(text))
    throw unreadable(`het is dieper genest dan ${maxDepth} lagen`, `it nests deeper than ${maxDepth} levels`);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    // The engine's own message quotes the file.
    const place = /line (\d+) column (\d+)/.exec(error instanceof Error ? error.message : '');
    const [nl, en] =
      place === null
        ? ['', '']
        : [` (regel ${place[1]}, teken ${place[2]})`, ` (line ${place[1]}, column ${place[2]})`];
    throw unreadable(`het is geen JSON${nl}`, `it is not JSON${en}`);
  }
}

function tooLarge(): ImportProblem {
  const megabytes = maxDirectoryBytes / 1024 / 1024;
  return new ImportProblem('TOO_LARGE', {
    nl: `Dit bestand is groter dan ${megabytes} MB. Vraag de gids in pagina's op, en lees ze een voor een in.`,
    en: `This file is larger than ${megabytes} MB. Ask the directory for pages, and read them in one by one.`,
  });
}

export function unreadable(nl: string, en: string): ImportProblem {
  return new ImportProblem('UNREADABLE', {
    nl: `Dit bestand is niet ingelezen: ${nl}.`,
    en: `This file was not read in: ${en}.`,
  });
}

const signatures: readonly { bytes: readonly number[]; nl: string; en: string }[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    nl: 'het is een zip-bestand (of een rekenblad). Pak het uit, en lees het JSON-bestand in',
    en: 'it is a zip archive (or a spreadsheet). Unpack it, and read the JSON file in',
  },
  {
    bytes: [0x1f, 0x8b],
    nl: 'het is samengepakt met gzip. Pak het uit, en lees het JSON-bestand in',
    en: 'it is packed with gzip. Unpack it, and read the JSON file in',
  },
  { bytes: [0x25, 0x50, 0x44, 0x46], nl: 'het is een pdf', en: 'it is a pdf' },
];

function refuseBinary(content: Uint8Array): void {
  const found = signatures.find(({ bytes }) => bytes.every((byte, index) => content[index] === byte));
  if (found !== undefined) throw unreadable(found.nl, found.en);
  if (content.includes(0))
    throw unreadable('het is geen tekst maar een ander soort bestand', 'it is no text but another sort of file');
}

function decode(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw unreadable('het is geen tekst in UTF-8', 'it is not text in UTF-8');
  }
}

/** Whether brackets outside strings nest deeper than allowed: seen before anything walks down into them. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const token = text[at];
    if (quoted && token === '\\') at += 1;
    else if (token === '"') quoted = !quoted;
    else if (!quoted && (token === '[' || token === '{')) depth += 1;
    else if (!quoted && (token === ']' || token === '}')) depth -= 1;
    if (depth > maxDepth) return true;
  }
  return false;
}
