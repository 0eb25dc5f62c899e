import { useSyncExternalStore } from 'react';

/**
 * While gespreksmodus is on, no worker's page of this tab shows itself: not by the browser's back button, a gesture or an
 * address. Kept with the tab, so that reloading does not open the file; an address with an opaque id, nothing about anybody.
 */
const storageKey = 'netwerk-gesprek';
const listeners = new Set<() => void>();

export function openConversation(path: string): void {
  change(() => sessionStorage.setItem(storageKey, path));
}

export function closeConversation(): void {
  change(() => sessionStorage.removeItem(storageKey));
}

export function isConversationOpen(): boolean {
  return sessionStorage.getItem(storageKey) !== null;
}

/** Where gespreksmodus is open in this tab; null when it is not. */
export function useOpenConversation(): string | null {
  return useSyncExternalStore(subscribe, () => sessionStorage.getItem(storageKey));
}

function change(act: () => void): void {
  act();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
