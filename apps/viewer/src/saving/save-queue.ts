import { codeOf, detailsOf } from '../graphql/request-error.ts';
import { LineWatch } from './line-watch.ts';
import { basedOn, basesOf, isStep, rebased, type NetworkCommand, type QueuedCommand } from './network-command.ts';
import { isOnlyHere, targetOf, toPending, type QueueEntry } from './queue-entry.ts';
import { hasStep, isSending, nextToSend, phaseOf } from './queue-order.ts';
import { SaveNews } from './save-news.ts';
import type {
  CommandSender,
  ConflictChoice,
  SaveConflict,
  SavedChange,
  SaveState,
  SeenRecords,
  SendAnswer,
  SettledCommand,
  StepTarget,
  UndoState,
} from './save.types.ts';
import { VersionChain } from './version-chain.ts';

export interface QueueSettings {
  readonly caseId: string;
  readonly send: CommandSender;
  readonly now: () => number;
  /** Calls back after so many ms; answers with how to call it off. */
  readonly later: (act: () => void, ms: number) => () => void;
  readonly makeId: () => string;
  /** Decides on a conflict in which nothing of the worker's is at stake; null: the worker decides. */
  readonly decide: (conflict: SaveConflict) => ConflictChoice | null;
}

/**
 * The changes of one worker to one network, in order and one at a time. Each is stored once, however often the line
 * drops; kept in memory only, for as long as the tab lives.
 */
export class SaveQueue {
  readonly #settings: QueueSettings;
  readonly #chain = new VersionChain();
  readonly #line: LineWatch;
  readonly #news: SaveNews;
  readonly #listeners = new Set<() => void>();
  #entries: QueueEntry[] = [];
  #takenBack: QueueEntry[] = [];
  #settled: readonly SettledCommand[] = [];
  #acknowledged = 0;
  #loggedOut = false;
  #conflict: SaveConflict | null = null;
  #known: UndoState = { undo: null, redo: null };
  #state: SaveState;

  constructor(settings: QueueSettings) {
    this.#settings = settings;
    this.#line = new LineWatch(settings.later);
    this.#news = new SaveNews(settings);
    this.#state = this.#snapshot();
  }

  readonly state = (): SaveState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** How many changes were acknowledged so far; see `forget`. */
  get acknowledged(): number {
    return this.#acknowledged;
  }

  add(command: NetworkCommand, seen: SeenRecords): void {
    this.#takenBack = [];
    this.#put(command, seen);
  }

  /** Puts a corrected command in the place of a refused one. */
  correct(id: string, command: NetworkCommand): void {
    const entry = this.#refused(id);
    if (entry) this.#again(entry, command);
  }

  /** Sends a refused command once more, unchanged. */
  retry(id: string): void {
    Object.assign(this.#refused(id) ?? {}, { status: 'WAITING', refusal: null });
    this.#goOn();
  }

  /** Leaves out a change that the service never got or never took; anything else stays. */
  drop(id: string): void {
    this.#entries = this.#entries.filter((each) => each.id !== id || !isOnlyHere(each));
    this.#goOn();
  }

  resolve(choice: ConflictChoice): void {
    const conflict = this.#conflict;
    const entry = this.#entries.find((each) => each.id === conflict?.pendingId);
    this.#conflict = null;
    if (conflict === null || entry === undefined) return this.#publish();
    const { recordId, version } = conflict.newer;
    if (choice.kind === 'REPLACE') return this.#again(entry, choice.command);
    if (choice.kind === 'AGAIN' && version !== null) {
      return this.#again(entry, basedOn(conflict.command, { recordId, version }));
    }
    this.#remove(entry);
    this.#goOn();
  }

  undo(): void {
    if (this.#state.undo === null) return;
    const last = this.#entries.at(-1);
    if (last && isOnlyHere(last)) {
      this.#remove(last);
      this.#takenBack.push(last);
      this.#news.stepTaken('UNDONE', targetOf(last.command));
      return this.#goOn();
    }
    this.#putStep('undoNetworkChange', last ? null : this.#known.undo);
  }

  redo(): void {
    if (this.#state.redo === null) return;
    const last = this.#takenBack.pop();
    if (last === undefined) return this.#putStep('redoNetworkChange', this.#known.redo);
    Object.assign(last, { status: 'WAITING', refusal: null });
    this.#entries.push(last);
    this.#news.stepTaken('REDONE', targetOf(last.command));
    this.#goOn();
  }

  /**
   * What the service says can be taken back, asked for when so many changes were acknowledged: of no use while own
   * changes are on their way, nor when one was stored since.
   */
  setUndo(known: UndoState, acknowledged: number): void {
    if (this.#entries.length > 0 || acknowledged !== this.#acknowledged) return;
    this.#known = known;
    this.#publish();
  }

  /** Lets go of what an answer holds that was asked for when so many changes were acknowledged. */
  forget(acknowledged: number): void {
    if (this.#settled.every((each) => each.number > acknowledged)) return;
    this.#settled = this.#settled.filter((each) => each.number > acknowledged);
    this.#publish();
  }

  /** The explanation of a refused step was read. */
  dismissBuiltUpon(): void {
    this.#news.builtUpon(null);
    this.#publish();
  }

  /** Does not wait for the next attempt: the line seems to be back, or the worker asks for it. */
  tryNow(): void {
    this.#line.stopWaiting();
    this.#goOn();
  }

  /** The same worker has logged in again. */
  resume(): void {
    this.#loggedOut = false;
    this.tryNow();
  }

  #put(command: QueuedCommand, seen: SeenRecords): void {
    const { makeId, now } = this.#settings;
    const fresh = { id: makeId(), key: makeId(), fixed: false, status: 'WAITING', refusal: null } as const;
    this.#entries.push({ ...fresh, command, seen, madeAt: now() });
    this.#goOn();
  }

  #putStep(kind: 'undoNetworkChange' | 'redoNetworkChange', line: UndoState['undo']): void {
    this.#takenBack = [];
    this.#put({ kind, input: { changeId: line?.changeId ?? null } }, { members: [], ties: [] });
  }

  #refused(id: string): QueueEntry | undefined {
    return this.#entries.find((each) => each.id === id && each.status === 'REFUSED');
  }

  /** Other content is another act, so it gets a key of its own. */
  #again(entry: QueueEntry, command: NetworkCommand): void {
    Object.assign(entry, { command, key: this.#settings.makeId(), fixed: false, status: 'WAITING', refusal: null });
    this.#goOn();
  }

  #remove(entry: QueueEntry): void {
    this.#entries = this.#entries.filter((each) => each !== entry);
  }

  #goOn(): void {
    const held = isSending(this.#entries) || this.#line.waits || this.#conflict !== null || this.#loggedOut;
    const next = held ? undefined : nextToSend(this.#entries);
    if (next) void this.#sendOne(next);
    this.#publish();
  }

  async #sendOne(entry: QueueEntry): Promise<void> {
    if (!entry.fixed) entry.command = this.#readyToSend(entry.command);
    Object.assign(entry, { fixed: true, status: 'SENDING' });
    try {
      const act = { caseId: this.#settings.caseId, idempotencyKey: entry.key };
      this.#answered(entry, await this.#settings.send(entry.command, act));
    } catch (error) {
      this.#failed(entry, error);
    }
    this.#goOn();
  }

  #readyToSend(command: QueuedCommand): QueuedCommand {
    if (!isStep(command)) return rebased(command, (base) => this.#chain.follow(base));
    const line = command.kind === 'undoNetworkChange' ? this.#known.undo : this.#known.redo;
    return { ...command, input: { changeId: command.input.changeId ?? line?.changeId ?? null } };
  }

  #failed(entry: QueueEntry, error: unknown): void {
    const code = codeOf(error);
    entry.status = 'WAITING';
    if (code === 'OFFLINE' || code === 'UNAVAILABLE') return this.#lineDropped();
    this.#lineWorks();
    if (code === 'NOT_LOGGED_IN') this.#loggedOut = true;
    else Object.assign(entry, { status: 'REFUSED', refusal: { ...detailsOf(error), code } });
  }

  #lineDropped(): void {
    this.#news.lineDropped();
    this.#line.dropped(() => this.tryNow());
  }

  #lineWorks(): void {
    this.#news.lineWorks(this.#entries.length);
    this.#line.works();
  }

  #answered(entry: QueueEntry, answer: SendAnswer): void {
    this.#lineWorks();
    if (answer.kind === 'NEWER' && !isStep(entry.command)) return this.#meets(entry, entry.command, answer.newer);
    this.#remove(entry);
    if (answer.kind === 'SAVED') return this.#acknowledge(entry, answer.change);
    if (answer.kind === 'BUILT_UPON') this.#news.builtUpon(answer.by);
  }

  #meets(entry: QueueEntry, command: NetworkCommand, newer: SaveConflict['newer']): void {
    entry.status = 'CONFLICT';
    const conflict: SaveConflict = { pendingId: entry.id, command, seen: entry.seen, madeAt: entry.madeAt, newer };
    this.#conflict = conflict;
    const choice = this.#settings.decide(conflict);
    if (choice) this.resolve(choice);
  }

  #acknowledge({ command }: QueueEntry, change: SavedChange): void {
    this.#acknowledged += 1;
    this.#news.saved();
    const named = new Map(basesOf(command).map((base) => [base.recordId, base.version]));
    for (const { recordId, version } of change.versions) {
      this.#chain.link(recordId, named.get(recordId) ?? version - 1, version);
    }
    if (isStep(command)) this.#stepTaken(command.kind, command.input.changeId);
    else this.#settle(command, change);
    this.#known = change.undo;
  }

  #settle(command: NetworkCommand, { versions, changeId }: SavedChange): void {
    this.#settled = [...this.#settled, { command, versions, changeId, number: this.#acknowledged }];
  }

  #stepTaken(kind: 'undoNetworkChange' | 'redoNetworkChange', changeId: string | null): void {
    const undone = kind === 'undoNetworkChange';
    if (undone) this.#settled = this.#settled.filter((each) => each.changeId !== changeId);
    this.#news.stepTaken(undone ? 'UNDONE' : 'REDONE', undone ? this.#known.undo : this.#known.redo);
  }

  #publish(): void {
    if (this.#entries.length === 0) this.#news.allSaved(() => this.#publish());
    this.#state = this.#snapshot();
    for (const listener of this.#listeners) listener();
  }

  #snapshot(): SaveState {
    return {
      ...this.#news.marks,
      phase: phaseOf(this.#entries, {
        conflict: this.#conflict !== null,
        loggedOut: this.#loggedOut,
        offline: this.#news.marks.offlineSince !== null,
      }),
      pending: this.#entries.map(toPending),
      settled: this.#settled,
      conflict: this.#conflict,
      undo: this.#undoTarget(),
      redo: this.#redoTarget(),
    };
  }

  #undoTarget(): StepTarget | null {
    if (hasStep(this.#entries)) return null;
    const last = this.#entries.at(-1);
    return last ? targetOf(last.command) : this.#known.undo;
  }

  #redoTarget(): StepTarget | null {
    if (hasStep(this.#entries)) return null;
    const last = this.#takenBack.at(-1);
    if (last) return targetOf(last.command);
    return this.#entries.length > 0 ? null : this.#known.redo;
  }
}
