import { useViewState } from '../network/use-view-state.ts';
import { useEditing } from './editing-context.ts';

/** Whether something can be recorded on the map that is shown: also with an agreement that holds. */
export function useMayRecordNow(): boolean {
  const { mayRecord } = useEditing();
  const { view } = useViewState();
  return mayRecord && view.on === null;
}

/** Whether what is shown can be changed: with a role in an open case, on the map of today. */
export function useMayEditNow(): boolean {
  const { mayEdit } = useEditing();
  const { view } = useViewState();
  return mayEdit && view.on === null;
}
