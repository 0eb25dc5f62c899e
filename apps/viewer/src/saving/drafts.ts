import { useCallback, useState } from 'react';

/** What was typed in forms that were closed before they were saved. In memory, as long as the tab lives. */
const drafts = new Map<string, unknown>();

export function forgetDrafts(): void {
  drafts.clear();
}

export interface Draft<T> {
  readonly value: T;
  /** Whether this was typed before, or is being typed now. */
  readonly touched: boolean;
  readonly change: (part: Partial<T>) => void;
  /** The form was saved or left on purpose. */
  readonly discard: () => void;
}

/** The content of one form, kept when its panel closes by accident, or another part of the file is shown. */
export function useDraft<T extends object>(key: string, start: () => T): Draft<T> {
  const [kept] = useState(() => drafts.get(key) as T | undefined);
  const [value, setValue] = useState<T>(() => kept ?? start());
  const [touched, setTouched] = useState(kept !== undefined);
  const change = useCallback(
    (part: Partial<T>) => {
      setTouched(true);
      setValue((before) => {
        const next = { ...before, ...part };
        drafts.set(key, next);
        return next;
      });
    },
    [key],
  );
  const discard = useCallback(() => drafts.delete(key), [key]);
  return { value, touched, change, discard };
}
