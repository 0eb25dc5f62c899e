import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { FetchedNetwork } from '../network/use-client-network.ts';
import type { SaveState } from './save.types.ts';

/** The names of people on a map that this page has seen: fetched, or in what waits. */
export function useNames(caseId: string, state: SaveState): (memberId: string) => string | null {
  const queryClient = useQueryClient();
  return useCallback(
    (memberId: string) => {
      const fetched = queryClient
        .getQueriesData<FetchedNetwork>({ queryKey: ['network', caseId] })
        .flatMap(([, data]) => data?.network.members ?? []);
      const seen = state.pending.flatMap((each) => each.seen.members);
      const known = [...seen, ...fetched].find((member) => member.id === memberId);
      return known?.callName ?? placedName(queryClient, caseId, memberId) ?? nameAdded(memberId, state);
    },
    [queryClient, caseId, state],
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
