import type { Caller } from '@netwerk/access';
import { transactionMemory, type Graph } from '@netwerk/graph';
import { ImportProblem } from '../../import-problem.ts';

/** What making one new thing visible takes on the heap of the database: labels, and an entry in each index of them. Measured. */
const bytesEach = 4_000;
const bytesInMegabyte = 1024 * 1024;
const units: Readonly<Record<string, number>> = { B: 1, KiB: 1024, MiB: bytesInMegabyte, GiB: 1024 * bytesInMegabyte };

/**
 * Whether the last transaction fits in the memory that the database gives to transactions; one that does not say is believed.
 * @throws ImportProblem TOO_LARGE with the cure
 */
export async function checkMemory(graph: Graph, caller: Caller, newThings: number): Promise<void> {
  const [row] = await graph.read(caller, transactionMemory, {}).catch(() => []);
  const limit = row === undefined ? null : bytesOf(row.value);
  const needed = newThings * bytesEach;
  if (limit === null || needed <= limit) return;
  const [needs, has] = [needed, limit].map((bytes) => Math.ceil(bytes / bytesInMegabyte));
  throw new ImportProblem('TOO_LARGE', {
    nl: `Om ${newThings} nieuwe rijen in één keer te laten zien heeft de database ${needs} MB nodig voor transacties, en zij heeft ${has} MB. Geef haar meer geheugen (zie “Hoe groot” in docs/import.md) en geef hetzelfde commando nog eens.`,
    en: `To show ${newThings} new rows at once the database needs ${needs} MB for transactions, and it has ${has} MB. Give it more memory (see “How large” in docs/import.md) and give the same command again.`,
  });
}

/** Null: no bound, or one that is written in another way. */
export function bytesOf(size: string): number | null {
  const [, number, unit] = /^([\d.]+)\s*(B|KiB|MiB|GiB)$/.exec(size) ?? [];
  const bytes = Number(number) * (units[unit ?? ''] ?? 0);
  return bytes > 0 ? bytes : null;
}
