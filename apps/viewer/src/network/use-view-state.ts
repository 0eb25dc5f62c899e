import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { readViewState, writeViewState, type ViewState } from './view-state.ts';

export interface ViewStateControl {
  view: ViewState;
  change: (part: Partial<ViewState>) => void;
}

export function useViewState(): ViewStateControl {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => readViewState(params), [params]);
  const change = useCallback(
    (part: Partial<ViewState>) =>
      setParams((current) => writeViewState(current, { ...readViewState(current), ...part }), { replace: true }),
    [setParams],
  );
  return { view, change };
}
