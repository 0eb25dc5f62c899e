import { maxLineLength, maxTextLength, textProblem } from '@netwerk/domain';
import type { HsdsAttribute, HsdsLanguage, HsdsPhone } from './hsds-records.ts';
import type { RecordNotes } from './hsds-finding.ts';

type Text = string | null | undefined;

/** One line of the sociale kaart, or null where nothing stands or what stands there cannot be kept; the latter is named. */
export function lineOf(notes: RecordNotes, field: string, text: Text, longest = maxLineLength): string | null {
  return kept(notes, field, text, { longest, lines: false });
}

/** A text of several lines. Line ends are written as `\n`, whatever the file writes. */
function linesOf(notes: RecordNotes, field: string, text: Text): string | null {
  return kept(notes, field, text?.replace(/\r\n?/g, '\n'), { longest: maxTextLength, lines: true });
}

function kept(
  notes: RecordNotes,
  field: string,
  text: Text,
  rules: { longest: number; lines: boolean },
): string | null {
  if (text === null || text === undefined || text.trim() === '') return null;
  const problem = textProblem(text, rules);
  if (problem === null) return text;
  notes.leaveOut(field, problem, problem === 'TOO_LONG' ? rules.longest : undefined);
  return null;
}

/**
 * A description as the sociale kaart shows it: its first sentence in the list, when that can stand alone on one line, and
 * the whole text on the page, unless that is the same.
 */
export function describedBy(notes: RecordNotes, text: Text): { summary: string | null; description: string | null } {
  const description = linesOf(notes, 'description', text);
  const sentence = /^[^\n]+?[.!?](?=\s|$)/.exec(description ?? '')?.[0] ?? description ?? '';
  const fits = textProblem(sentence, { longest: maxLineLength, lines: false }) === null;
  const summary = fits ? sentence : null;
  return { summary, description: description?.trim() === summary ? null : description };
}

/** Words that stand apart, each once, as many as fit on a line; the first that does not fit is named. */
export function wordsOf(notes: RecordNotes, words: readonly { field: string; text: Text }[]): string | null {
  let line: string | null = null;
  for (const { field, text } of words) {
    const word: string | null = lineOf(notes, field, text);
    if (word === null || (line ?? '').split(', ').includes(word)) continue;
    const longer: string = line === null ? word : `${line}, ${word}`;
    if ([...longer].length > maxLineLength) {
      notes.leaveOut(field, 'TOO_LONG', maxLineLength);
      return line;
    }
    line = longer;
  }
  return line;
}

/** Languages by their names, and by their code where no name stands. */
export function languagesOf(notes: RecordNotes, field: string, languages: readonly HsdsLanguage[]): string | null {
  const words = languages.map(({ name, code }, index) => ({
    field: `${field}[${index}].name`,
    text: name ?? dutchNameOf(code),
  }));
  return wordsOf(notes, words);
}

const languageNames = new Intl.DisplayNames(['nl'], { type: 'language', fallback: 'none' });

function dutchNameOf(code: Text): string | null {
  if (code === null || code === undefined || !/^[a-z]{2,3}$/i.test(code)) return null;
  return languageNames.of(code) ?? null;
}

const phoneNumber = /^[+\d][\d ()-]{2,24}$/;

/** The first number on which one is called; a person's own number (contacts) is not read. */
export function phoneOf(notes: RecordNotes, phones: readonly HsdsPhone[], field = 'phones'): string | null {
  const spoken = ['voice', 'cell', 'hotline'];
  for (const [index, { number, type }] of phones.entries()) {
    if (typeof type === 'string' && type !== '' && !spoken.includes(type.toLowerCase())) continue;
    const place = `${field}[${index}].number`;
    const line = lineOf(notes, place, number, 25);
    if (line === null) continue;
    if (phoneNumber.test(line)) return line;
    notes.leaveOut(place, 'NOT_A_PHONE_NUMBER');
  }
  return null;
}

/** Codes of taxonomy terms: they say something where they are codes of this product. */
export function termCodes(attributes: readonly HsdsAttribute[]): string[] {
  const codes = attributes.flatMap(({ taxonomy_term: term }) => (typeof term?.code === 'string' ? [term.code] : []));
  return [...new Set(codes)];
}

/** The path of a part, for a part of the record itself too (`field` empty). */
export function pathTo(field: string, part: string): string {
  return field === '' ? part : `${field}.${part}`;
}
