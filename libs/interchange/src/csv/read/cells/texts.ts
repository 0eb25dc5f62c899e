import { holdsBsn, maxLineLength, textProblem } from '@netwerk/domain';
import { maxIdLength } from '../csv-bounds.ts';
import { CellProblem } from './cell-problem.ts';

/** A text exactly as it was sent, but for its line ends: those are `\n`, whatever the file writes. */
export function readText(sent: string, rules: { longest: number; lines: boolean }): string | CellProblem {
  const text = rules.lines ? sent.replace(/\r\n?/g, '\n') : sent;
  const problem = textProblem(text, rules);
  if (problem === null) return text;
  return new CellProblem(problem, problem === 'TOO_LONG' ? rules.longest : undefined);
}

const uuid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi;
const idRules = { longest: maxIdLength, lines: false };

/** The sender's own id. In a UUID nine digits may pass for a BSN by chance. */
export function readId(text: string): string | CellProblem {
  const told = readText(text, idRules);
  const isChance = told instanceof CellProblem && told.reason === 'HOLDS_BSN' && !holdsBsn(text.replace(uuid, '#'));
  return isChance ? text : told;
}

const phoneNumber = /^[+\d][\d ()-]{2,24}$/;

/** A number that can be dialled. */
export function readPhone(text: string): string | CellProblem {
  if (!phoneNumber.test(text)) return new CellProblem('NOT_A_PHONE_NUMBER');
  return readText(text, { longest: maxLineLength, lines: false });
}

const mailAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export function readEmail(text: string): string | CellProblem {
  const line = readText(text, { longest: maxLineLength, lines: false });
  return line instanceof CellProblem || mailAddress.test(line) ? line : new CellProblem('NOT_AN_ADDRESS');
}

/** It becomes a link on the screen, so it can be nothing but a page. */
export function readPage(text: string): string | CellProblem {
  const line = readText(text, { longest: maxLineLength, lines: false });
  if (line instanceof CellProblem) return line;
  return URL.canParse(line) && new URL(line).protocol === 'https:' ? line : new CellProblem('NOT_A_PAGE');
}
