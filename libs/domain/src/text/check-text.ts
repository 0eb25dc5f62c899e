import { InvalidInput } from '../shared/errors.ts';
import { maxNameLength, maxTextLength } from '../network/network-bounds.ts';
import { holdsBsn } from './bsn-in-text.ts';

/** Why a text is refused. UNREADABLE: a control character, or half of a surrogate pair, that cannot be shown again. */
export type TextProblem = 'EMPTY' | 'TOO_LONG' | 'HOLDS_BSN' | 'UNREADABLE';

/** Control characters, line and paragraph separators, marks that turn the direction of text around, half surrogates. */
const unreadableInLine = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;
const unreadableInText = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

/**
 * What is wrong with a text as it was sent, or null. Texts are stored exactly as sent or refused: never trimmed, cut or
 * mended on the way. Length counts characters (code points).
 */
export function textProblem(text: string, rules: { longest: number; lines: boolean }): TextProblem | null {
  if (text.trim() === '') return 'EMPTY';
  if ((rules.lines ? unreadableInText : unreadableInLine).test(text)) return 'UNREADABLE';
  if ([...text].length > rules.longest) return 'TOO_LONG';
  return holdsBsn(text) ? 'HOLDS_BSN' : null;
}

/** A name or other short text on one line. @throws InvalidInput that names the field and the rule */
export function checkLine(field: string, text: string, longest: number = maxNameLength): void {
  refuse(field, textProblem(text, { longest, lines: false }), longest);
}

/** A text of several lines. @throws InvalidInput that names the field and the rule */
export function checkLines(field: string, text: string, longest: number = maxTextLength): void {
  refuse(field, textProblem(text, { longest, lines: true }), longest);
}

function refuse(field: string, reason: TextProblem | null, limit: number): void {
  if (reason === null) return;
  throw new InvalidInput(reason === 'TOO_LONG' ? { field, reason, limit } : { field, reason });
}
