import { DomainError, errorMessages } from '@netwerk/domain';

/** A fault that was foreseen: its sentence says what to do, so no stack is shown. */
interface Foreseen {
  readonly nl: string;
  readonly en: string;
  /** Last lines of a log, where they help. */
  readonly log?: readonly string[];
}

/** Writes what went wrong on stderr, in a sentence where it was foreseen, and answers the exit code. */
export function reportProblem(
  error: unknown,
  write: (text: string) => void = (text) => void process.stderr.write(text),
): number {
  write(`${sentenceOf(error)}\n`);
  return 1;
}

function sentenceOf(error: unknown): string {
  if (error instanceof DomainError) return domainSentence(error);
  if (isForeseen(error))
    return [error.nl, `(${error.en})`, ...(error.log ?? []).map((line) => `  | ${line}`)].join('\n');
  if (!(error instanceof Error)) return String(error);
  return error.name === 'SettingsProblem' ? error.message : (error.stack ?? error.message);
}

function domainSentence(error: DomainError): string {
  const { NL, EN } = errorMessages[error.code];
  const details = Object.entries(error.details).map(([name, value]) => `${name}: ${String(value)}`);
  return [`${NL}${details.length > 0 ? ` [${details.join(', ')}]` : ''}`, `(${EN})`].join('\n');
}

function isForeseen(error: unknown): error is Foreseen {
  return (
    error instanceof Error &&
    'nl' in error &&
    typeof error.nl === 'string' &&
    'en' in error &&
    typeof error.en === 'string'
  );
}
