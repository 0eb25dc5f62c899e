import { sendCommand } from './command-sender.ts';
import { forgetDrafts } from './drafts.ts';
import { settleAlone } from './settle-alone.ts';
import { SaveQueue } from './save-queue.ts';

/**
 * One queue for each network that this worker changed, for as long as the tab lives: also when another page is shown, and
 * while the login page is. In memory only.
 */
const queues = new Map<string, SaveQueue>();
const listeners = new Set<() => void>();
let owner: string | null = null;

/** The queue of a network. Somebody else who logs in finds none of what the last one left. */
export function queueOf(caseId: string, workerId: string): SaveQueue {
  if (owner !== workerId) forgetQueues();
  owner = workerId;
  const known = queues.get(caseId);
  if (known) return known;
  const queue = newQueue(caseId);
  queues.set(caseId, queue);
  queue.subscribe(tellAll);
  return queue;
}

/** How many changes stand in this tab only. */
export function unsavedCount(): number {
  return [...queues.values()].reduce((sum, queue) => sum + queue.state().pending.length, 0);
}

export function subscribeToUnsaved(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Somebody is logged in (again): what waited for that goes on when it is the same worker, and is gone otherwise. */
export function resumeQueues(workerId: string): void {
  if (owner !== null && owner !== workerId) return forgetQueues();
  for (const queue of queues.values()) queue.resume();
}

export function forgetQueues(): void {
  queues.clear();
  forgetDrafts();
  owner = null;
  tellAll();
}

/** Follows the line, and warns who would close the tab while something is not stored. */
export function watchWindow(): void {
  window.addEventListener('online', () => {
    for (const queue of queues.values()) queue.tryNow();
  });
  window.addEventListener('beforeunload', (event) => {
    if (unsavedCount() > 0) event.preventDefault();
  });
}

function newQueue(caseId: string): SaveQueue {
  return new SaveQueue({
    caseId,
    send: sendCommand,
    now: () => Date.now(),
    later: (act, ms) => {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
    makeId: () => crypto.randomUUID(),
    decide: settleAlone,
  });
}

function tellAll(): void {
  for (const listener of listeners) listener();
}
