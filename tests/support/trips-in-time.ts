import type { Graph } from '@netwerk/graph';

/**
 * How many round trips come after one another from now until the answer is asked for: a question that is asked while another
 * is under way takes no time of its own. The answer lets go of the graph.
 */
export function tripsInTime(graph: Graph): () => number {
  const [read, writeOnce] = [graph.read.bind(graph), graph.writeOnce.bind(graph)];
  let [deepest, finished] = [0, 0];
  const following = async <T>(ask: () => Promise<T>): Promise<T> => {
    const place = finished + 1;
    deepest = Math.max(deepest, place);
    const answer = await ask();
    finished = Math.max(finished, place);
    return answer;
  };
  const followed: Pick<Graph, 'read' | 'writeOnce'> = {
    read: (...asked) => following(() => read(...asked)),
    writeOnce: (...asked) => following(() => writeOnce(...asked)),
  };
  Object.assign(graph, followed);
  return () => {
    Object.assign(graph, { read, writeOnce });
    return deepest;
  };
}
