import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { NetworkEditingDocument } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { noticeSessionLost } from '../session/session-state.ts';
import { useViewer } from '../session/viewer-context.ts';
import { queueOf } from './save-queues.ts';

/** How long the queue must be empty before the answers are asked for again, in ms: one question after a row of changes. */
const calm = 250;

/** Parts of the page that show what a change to the network changes. */
const dependents = ['network', 'comparison', 'client', 'my-clients', 'network-editing'] as const;

/**
 * Keeps the answers on the page in step with what is stored, and what can be undone with what the service knows. Once for
 * each client that is open; `mayEdit`: with a role in the case.
 */
export function useInStep(caseId: string, mayEdit: boolean): void {
  const { id } = useViewer();
  const queryClient = useQueryClient();
  const queue = queueOf(caseId, id);
  const { phase, savedAt } = useSyncExternalStore(queue.subscribe, queue.state);
  useEffect(() => {
    if (phase === 'LOGGED_OUT') noticeSessionLost();
  }, [phase]);
  useEffect(() => {
    if (savedAt === null || (phase !== 'SAVED' && phase !== 'REFUSED')) return;
    const timer = setTimeout(() => {
      for (const key of dependents) void queryClient.invalidateQueries({ queryKey: [key] });
    }, calm);
    return () => clearTimeout(timer);
  }, [savedAt, phase, queryClient]);
  useKnownUndo(caseId, mayEdit);
}

/** After a reload the page does not know any more what it did; the service does. */
function useKnownUndo(caseId: string, mayEdit: boolean): void {
  const { id } = useViewer();
  const queue = queueOf(caseId, id);
  const editing = useQuery({
    queryKey: ['network-editing', caseId],
    queryFn: async ({ signal }) => {
      const { acknowledged } = queue;
      const { networkEditing } = await request(NetworkEditingDocument, { caseId }, signal);
      return { known: networkEditing.undo, acknowledged };
    },
    enabled: mayEdit,
  });
  const { data } = editing;
  useEffect(() => {
    if (data) queue.setUndo(data.known, data.acknowledged);
  }, [data, queue]);
}
