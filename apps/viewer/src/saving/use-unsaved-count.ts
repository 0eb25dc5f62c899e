import { useSyncExternalStore } from 'react';
import { subscribeToUnsaved, unsavedCount } from './save-queues.ts';

/** How many changes stand in this tab only, of every client together. */
export function useUnsavedCount(): number {
  return useSyncExternalStore(subscribeToUnsaved, unsavedCount);
}
