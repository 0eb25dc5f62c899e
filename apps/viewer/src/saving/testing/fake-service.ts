import { RequestError, type FailureCode } from '../../graphql/request-error.ts';
import { basesOf, isStep, type QueuedCommand } from '../network-command.ts';
import { SaveQueue } from '../save-queue.ts';
import type { CommandSender, ConflictChoice, SaveConflict, SendAnswer } from '../save.types.ts';

/** What becomes of one attempt. LOST: carried out, but the answer does not arrive. */
export type Fate = 'WORKS' | 'DROPPED' | 'LOST' | FailureCode;

/** A service that carries out each key once and counts versions, over a line that fails as it is told. */
export class FakeService {
  readonly carriedOut: QueuedCommand[] = [];
  readonly versions = new Map<string, number>();
  readonly attempts: string[] = [];
  #fates: Fate[] = [];
  readonly #answers = new Map<string, SendAnswer>();
  readonly #contents = new Map<string, string>();

  willBe(...fates: Fate[]): void {
    this.#fates.push(...fates);
  }

  /** Somebody else changed it. */
  changedElsewhere(recordId: string): void {
    this.versions.set(recordId, (this.versions.get(recordId) ?? 0) + 1);
  }

  readonly send: CommandSender = async (command, { idempotencyKey }) => {
    await Promise.resolve();
    this.attempts.push(idempotencyKey);
    const fate = this.#fates.shift() ?? 'WORKS';
    if (fate === 'DROPPED') throw new RequestError('OFFLINE');
    if (fate !== 'WORKS' && fate !== 'LOST') throw new RequestError(fate, { field: 'callName', reason: 'HOLDS_BSN' });
    const answer = this.#once(command, idempotencyKey);
    if (fate === 'LOST') throw new RequestError('OFFLINE');
    return answer;
  };

  #once(command: QueuedCommand, key: string): SendAnswer {
    const content = JSON.stringify(command);
    const kept = this.#answers.get(key);
    if (kept && this.#contents.get(key) !== content) throw new RequestError('CONFLICT');
    const answer = kept ?? this.#carryOut(command);
    this.#contents.set(key, content);
    if (answer.kind === 'SAVED') this.#answers.set(key, answer);
    return answer;
  }

  #carryOut(command: QueuedCommand): SendAnswer {
    const bases = basesOf(command);
    const stale = bases.find(({ recordId, version }) => (this.versions.get(recordId) ?? 0) !== version);
    if (stale) return { kind: 'NEWER', newer: this.#newer(stale.recordId) };
    for (const { recordId, version } of bases) this.versions.set(recordId, version + 1);
    this.carriedOut.push(command);
    const changeId = `change-${this.carriedOut.length}`;
    const versions = bases.map(({ recordId, version }) => ({ recordId, version: version + 1 }));
    const line = { changeId, kind: 'CONFIRM_TIES', memberIds: [], at: '2026-11-17T09:42:00Z' } as const;
    const undo = isStep(command) ? { undo: null, redo: line } : { undo: { ...line, memberIds: [] }, redo: null };
    return { kind: 'SAVED', change: { changeId, versions, undo: undo as never } };
  }

  #newer(recordId: string) {
    const version = this.versions.get(recordId) ?? 0;
    const by = { changedBy: 'Ilse Brouwer', changedAt: '2026-11-17T09:41:00Z', kind: 'CONFIRM_TIES' } as const;
    return { recordId, version, ...by, member: null, memberTie: null };
  }
}

/** Waits that pass when the test says so. */
export class FakeClock {
  time = 0;
  #waiting: { act: () => void; at: number }[] = [];

  readonly now = (): number => this.time;

  readonly later = (act: () => void, ms: number): (() => void) => {
    const wait = { act, at: this.time + ms };
    this.#waiting.push(wait);
    return () => (this.#waiting = this.#waiting.filter((each) => each !== wait));
  };

  pass(ms: number): void {
    this.time += ms;
    const due = this.#waiting.filter((wait) => wait.at <= this.time);
    this.#waiting = this.#waiting.filter((wait) => wait.at > this.time);
    for (const wait of due) wait.act();
  }
}

export function queueOn(
  service: FakeService,
  decide: (conflict: SaveConflict) => ConflictChoice | null = () => null,
): { queue: SaveQueue; clock: FakeClock } {
  const clock = new FakeClock();
  let made = 0;
  const makeId = (): string => `id-${(made += 1)}`;
  return { queue: new SaveQueue({ caseId: 'case', send: service.send, ...clock, makeId, decide }), clock };
}

/** Lets every answer that is on its way arrive. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) await Promise.resolve();
}
