import { isStep, recordsOf } from './network-command.ts';
import type { QueueEntry } from './queue-entry.ts';
import type { SavePhase } from './save.types.ts';

/** The first that may go now: not about a record of which an earlier change was refused, for it builds on that one. */
export function nextToSend(entries: readonly QueueEntry[]): QueueEntry | undefined {
  const held = new Set<string>();
  for (const entry of entries) {
    const records = recordsOf(entry.command);
    const waits = isStep(entry.command) ? held.size > 0 : records.some((id) => held.has(id));
    if (entry.status === 'WAITING' && !waits) return entry;
    for (const id of records) held.add(id);
  }
  return undefined;
}

export function isSending(entries: readonly QueueEntry[]): boolean {
  return entries.some((entry) => entry.status === 'SENDING');
}

export function hasStep(entries: readonly QueueEntry[]): boolean {
  return entries.some((entry) => isStep(entry.command));
}

interface Circumstances {
  readonly conflict: boolean;
  readonly loggedOut: boolean;
  readonly offline: boolean;
}

export function phaseOf(entries: readonly QueueEntry[], { conflict, loggedOut, offline }: Circumstances): SavePhase {
  if (conflict) return 'CHOOSE';
  if (entries.length === 0) return 'SAVED';
  if (loggedOut) return 'LOGGED_OUT';
  if (offline) return 'OFFLINE';
  return isSending(entries) || nextToSend(entries) !== undefined ? 'SAVING' : 'REFUSED';
}
