import { NotLoggedIn } from '@netwerk/access';
import { Unavailable } from '@netwerk/domain';
import { closeRequest, touchSession, type Graph, type ValidSessionParameters } from '@netwerk/graph';
import { chain, type LaneHead } from './audit-record.ts';
import { LanePool } from './lane-pool.ts';
import type { RequestScope } from './request-scope.ts';

/** A login ends after this long without a request. */
export const idleMinutes = 30;

/** How often another process may have moved a chain's end before we give up. */
const mostAttempts = 8;

export function idleSince(now: string): string {
  return new Date(Date.parse(now) - idleMinutes * 60_000).toISOString();
}

/** The one write of every request, before its answer leaves: the login still counts, and every look is recorded. */
export class RequestCloser {
  private readonly graph: Graph;
  private readonly lanes: LanePool;

  constructor(graph: Graph, lanes = new LanePool()) {
    this.graph = graph;
    this.lanes = lanes;
  }

  /**
   * @throws NotLoggedIn when the login ended while the request ran
   * @throws Unavailable when the records cannot be written: then nothing may leave
   */
  async close(scope: RequestScope): Promise<void> {
    const looks = scope.looks.all();
    const loggedIn = looks.length === 0 ? await this.touch(scope) : await this.record(scope);
    if (!loggedIn) throw new NotLoggedIn();
  }

  private async touch(scope: RequestScope): Promise<boolean> {
    return (await this.graph.writeOnce(scope.caller, touchSession, validSession(scope))).length > 0;
  }

  private record(scope: RequestScope): Promise<boolean> {
    return this.lanes.lend(async (lent) => {
      let head = lent;
      for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
        const outcome = await this.tryRecord(scope, head);
        head = outcome.head;
        if (outcome.settled) return { head, result: outcome.loggedIn, shared: attempt > 0 && lent.sequence > 0 };
      }
      throw new Unavailable({ part: 'audit' });
    });
  }

  private async tryRecord(scope: RequestScope, head: LaneHead) {
    const records = chain(head, scope.looks.all(), { caller: scope.caller, at: scope.now, requestId: scope.requestId });
    const [row] = await this.graph.writeOnce(scope.caller, closeRequest, {
      ...validSession(scope),
      lane: head.lane,
      expectedSequence: head.sequence,
      expectedHash: head.hash,
      records,
    });
    if (row === undefined) throw new Unavailable({ part: 'audit' });
    const last = records.at(-1) ?? head;
    const found = { lane: head.lane, sequence: row.sequence, hash: row.hash };
    return { settled: row.written || !row.loggedIn, loggedIn: row.loggedIn, head: row.written ? last : found };
  }
}

export function validSession(scope: RequestScope): ValidSessionParameters {
  return { tokenHash: scope.tokenHash, role: scope.caller.role, now: scope.now, idleSince: idleSince(scope.now) };
}
