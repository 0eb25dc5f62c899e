import { jest } from '@jest/globals';
import { closeRequest } from '@netwerk/graph';
import { testGraph } from './graph.ts';

/** How often the database was asked, by way of asking. */
export interface AskedOfGraph {
  readonly read: number;
  readonly write: number;
  readonly writeOnce: number;
  /** Whether a request was closed meanwhile. */
  readonly closed: boolean;
}

/**
 * Counts from now until the answer is called. A closing write that was asked again, because another file's service moved its
 * chain, counts once.
 */
export function countAskedOfGraph(): () => AskedOfGraph {
  const graph = testGraph();
  const [read, write, writeOnce] = [
    jest.spyOn(graph, 'read'),
    jest.spyOn(graph, 'write'),
    jest.spyOn(graph, 'writeOnce'),
  ];
  return () => {
    const closings = writeOnce.mock.calls.filter(([, question]) => question === closeRequest).length;
    const counts = {
      read: read.mock.calls.length,
      write: write.mock.calls.length,
      writeOnce: writeOnce.mock.calls.length - Math.max(closings - 1, 0),
      closed: closings > 0,
    };
    for (const spy of [read, write, writeOnce]) spy.mockRestore();
    return counts;
  };
}
