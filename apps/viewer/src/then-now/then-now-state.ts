import { isIsoDate } from '@netwerk/domain';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

export const thenNowPictures = ['toen', 'verschil', 'nu'] as const;
export type ThenNowPicture = (typeof thenNowPictures)[number];

/** What the comparison shows, as it stands in the address. */
export interface ThenNowState {
  /** null: the first day on which anything was told. */
  then: string | null;
  /** null: today. */
  now: string | null;
  picture: ThenNowPicture;
  /** Whether who did not change is drawn lighter. */
  dimRest: boolean;
}

export interface ThenNowControl {
  state: ThenNowState;
  change: (part: Partial<ThenNowState>) => void;
}

export function useThenNowState(): ThenNowControl {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => readState(params), [params]);
  const change = useCallback(
    (part: Partial<ThenNowState>) =>
      setParams((current) => writeState(current, { ...readState(current), ...part }), { replace: true }),
    [setParams],
  );
  return { state, change };
}

export function readState(params: URLSearchParams): ThenNowState {
  return {
    then: dateOf(params.get('van')),
    now: dateOf(params.get('naar')),
    picture: thenNowPictures.find((picture) => picture === params.get('toon')) ?? 'verschil',
    dimRest: params.get('rest') !== 'gewoon',
  };
}

export function writeState(params: URLSearchParams, state: ThenNowState): URLSearchParams {
  const next = new URLSearchParams(params);
  put(next, 'van', state.then);
  put(next, 'naar', state.now);
  put(next, 'toon', state.picture === 'verschil' ? null : state.picture);
  put(next, 'rest', state.dimRest ? null : 'gewoon');
  return next;
}

function put(params: URLSearchParams, name: string, value: string | null): void {
  if (value === null) params.delete(name);
  else params.set(name, value);
}

function dateOf(text: string | null): string | null {
  return text !== null && isIsoDate(text) ? text : null;
}
