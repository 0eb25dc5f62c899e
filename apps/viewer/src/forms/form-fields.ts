import { readTypedDate } from '../language/format.ts';

/**
 * One thing that a form asks for. `day` is typed as dd-mm-jjjj, `count` as a whole number, `pick` is one of `options` and
 * `many` any number of them, `check` a yes or no, `week` times in an ordinary week.
 */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'line' | 'text' | 'day' | 'count' | 'pick' | 'many' | 'check' | 'week';
  readonly optional?: boolean;
  readonly hint?: string;
  readonly longest?: number;
  readonly options?: readonly { readonly value: string; readonly text: string }[];
}

/** What stands in the fields, as it was typed. */
export type Typed = Readonly<Record<string, string>>;

export type FieldProblem = 'NEEDED' | 'NOT_A_DAY' | 'NOT_A_NUMBER';

/** What a form holds once it was read. Texts are exactly as typed; an empty field is null. */
export interface FormValues {
  readonly text: (name: string) => string | null;
  /** A field that may not be empty. */
  readonly needed: (name: string) => string;
  readonly count: (name: string) => number | null;
  readonly yes: (name: string) => boolean;
  /** What was chosen of `many`, or the times of `week`. */
  readonly list: (name: string) => readonly string[];
}

/** How a form holds a yes; anything else is a no. */
export const yes = 'yes';

/** How a form holds several choices in one text. */
export function listed(text: string): string[] {
  return text.split(',').filter((each) => each !== '');
}

const wholeNumber = /^\s*\d{1,4}\s*$/;

/** What is wrong with each field before anything is sent. */
export function problemsOf(fields: readonly FormField[], typed: Typed): Readonly<Record<string, FieldProblem>> {
  const found: Record<string, FieldProblem> = {};
  for (const field of fields) {
    const problem = problemOf(field, typed[field.name] ?? '');
    if (problem !== null) found[field.name] = problem;
  }
  return found;
}

export function valuesOf(fields: readonly FormField[], typed: Typed): FormValues {
  const kinds = new Map(fields.map((field) => [field.name, field.kind]));
  const text = (name: string): string | null => {
    const written = typed[name] ?? '';
    if (written.trim() === '') return null;
    return kinds.get(name) === 'day' ? readTypedDate(written) : written;
  };
  return {
    text,
    needed: (name) => text(name) ?? '',
    count: (name) => (text(name) === null ? null : Number(typed[name])),
    yes: (name) => typed[name] === yes,
    list: (name) => listed(typed[name] ?? ''),
  };
}

const neverWrong: readonly FormField['kind'][] = ['many', 'check', 'week'];

function problemOf(field: FormField, written: string): FieldProblem | null {
  if (neverWrong.includes(field.kind)) return null;
  if (written.trim() === '') return field.optional ? null : 'NEEDED';
  if (field.kind === 'day' && !isDay(written)) return 'NOT_A_DAY';
  if (field.kind === 'count' && !wholeNumber.test(written)) return 'NOT_A_NUMBER';
  return null;
}

function isDay(written: string): boolean {
  const day = readTypedDate(written);
  if (day === null) return false;
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}
