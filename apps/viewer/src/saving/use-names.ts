import { notifyManager, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import type { FetchedNetwork } from '../network/use-client-network.ts';
import type { SaveState } from './save.types.ts';

/**
 * The names of people on a map that this page has seen: fetched, or in what waits. Who uses it shows a name as soon as an
 * answer holds it: after a reload the service may say what can be undone before it says who that is about.
 */
export function useNames(caseId: string, state: SaveState): (memberId: string) => string | null {
  const queryClient = useQueryClient();
  useAnswers(queryClient, caseId);
  return (memberId) => {
    const fetched = queryClient
      .getQueriesData<FetchedNetwork>({ queryKey: ['network', caseId] })
      .flatMap(([, data]) => data?.network.members ?? []);
    const seen = state.pending.flatMap((each) => each.seen.members);
    const known = [...seen, ...fetched].find((member) => member.id === memberId);
    return known?.callName ?? placedName(queryClient, caseId, memberId) ?? nameAdded(memberId, state);
  };
}

/** Renders again whenever a map of this case is answered, without asking for one. */
function useAnswers(queryClient: QueryClient, caseId: string): void {
  const cache = queryClient.getQueryCache();
  const subscribe = useCallback((listener: () => void) => cache.subscribe(notifyManager.batchCalls(listener)), [cache]);
  useSyncExternalStore(subscribe, () =>
    cache.findAll({ queryKey: ['network', caseId] }).reduce((sum, query) => sum + query.state.dataUpdatedAt, 0),
  );
}

/** Who stands on the map no longer keeps an earlier place, and with it a name. */
function placedName(queryClient: QueryClient, caseId: string, memberId: string): string | null {
  const fetched = queryClient.getQueriesData<FetchedNetwork>({ queryKey: ['network', caseId] });
  const places = fetched.flatMap(([, data]) => data?.network.places ?? []);
  return places.find((place) => place.memberId === memberId)?.callName ?? null;
}

function nameAdded(memberId: string, { pending, settled }: SaveState): string | null {
  for (const { command } of [...settled, ...pending]) {
    if (command.kind === 'recordMember' && command.input.memberId === memberId) return command.input.callName;
  }
  return null;
}
