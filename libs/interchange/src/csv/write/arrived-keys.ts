import { arrivedRows } from '@netwerk/graph';
import { blockTimeout } from './block-timeout.ts';
import type { RunState } from './run-state.ts';

/** Which of these keys arrived and are still out of sight. */
export async function arrivedAmong(
  { graph, caller }: Pick<RunState, 'graph' | 'caller'>,
  keys: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const found = await graph.read(caller, arrivedRows, { keys: [...keys] }, blockTimeout);
  return new Set(found.map(({ key }) => key));
}
