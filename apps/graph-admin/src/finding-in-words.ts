import type { Finding } from '@netwerk/graph';

/** A fault that `verify` found, with the cure. */
export function findingInWords({ subject, problem, count, example, cure }: Finding): string {
  const where = example === null ? '' : `, bijvoorbeeld ${example}`;
  return `${subject}: ${problem} (${count} keer${where})\n  Herstel: ${cure}`;
}
