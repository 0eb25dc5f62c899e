import type { SystemCaller } from '@netwerk/access';
import { cypher } from '@netwerk/cypher';
import { z } from 'zod';
import type { Graph } from '../connection/graph.ts';
import { question } from '../connection/question.ts';

const forgetSome = question<object>()({
  name: 'session/forget-logins',
  statement: cypher`
    MATCH (session:LoginSession)
    WITH session LIMIT 1000
    DETACH DELETE session
    RETURN count(*) AS forgotten`,
  row: z.strictObject({ forgotten: z.int() }),
});

const timeoutMs = 2 * 60_000;

/** Removes every login, so that each cookie that is out there is worth nothing. Answers how many there were. */
export async function forgetLogins(graph: Graph, caller: SystemCaller): Promise<number> {
  let forgotten = 0;
  for (;;) {
    const [row] = await graph.writeOnce(caller, forgetSome, {}, { timeoutMs });
    if (row === undefined || row.forgotten === 0) return forgotten;
    forgotten += row.forgotten;
  }
}
