import { useSyncExternalStore } from 'react';

/** Whether a media query holds now; follows the window. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}

/** Below this width a list reads better than a table or a map. */
export const narrow = '(max-width: 44rem)';

/** Below this width a table of all facts would break its words; cards hold the same. */
export const tooNarrowForTable = '(max-width: 56rem)';

/** Up to this width the parts of a page stand below each other instead of beside. */
export const stacked = '(max-width: 60rem)';
