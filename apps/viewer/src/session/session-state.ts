import { useSyncExternalStore } from 'react';

/**
 * OPEN: somebody is logged in. LOST: the server ended it. LEFT and SWITCHED: they logged out, or chose to go on as
 * another demo person. CLOSED: nobody was logged in.
 */
export type SessionState = 'UNKNOWN' | 'OPEN' | 'LOST' | 'LEFT' | 'SWITCHED' | 'CLOSED';

let state: SessionState = 'UNKNOWN';
const listeners = new Set<() => void>();

export function setSessionState(next: SessionState): void {
  if (next === state) return;
  state = next;
  for (const listener of listeners) listener();
}

/** A refused question means that the session ended, when there was one. */
export function noticeSessionLost(): void {
  if (state === 'OPEN') setSessionState('LOST');
  if (state === 'UNKNOWN') setSessionState('CLOSED');
}

export function useSessionState(): SessionState {
  return useSyncExternalStore(subscribe, () => state);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
