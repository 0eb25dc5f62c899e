import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { ClientNetworkDocument } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { useLanguage } from '../language/language.ts';
import { afterAllStored, projectNetwork } from '../saving/project-network.ts';
import { queueOf } from '../saving/save-queues.ts';
import { useViewer } from '../session/viewer-context.ts';
import type { ClientNetwork } from './network.types.ts';

/** An answer, with how many of the own changes were acknowledged when it was asked for. */
export interface FetchedNetwork {
  readonly network: ClientNetwork;
  readonly acknowledged: number;
}

export interface ShownNetwork {
  readonly data: ClientNetwork | undefined;
  readonly error: Error | null;
  readonly isPlaceholderData: boolean;
  readonly refetch: () => unknown;
}

/**
 * The network of a client on a day; the previous day stays on the screen while the next one is fetched. Today's holds the
 * own changes from the moment they are made.
 */
export function useClientNetwork(caseId: string, on: string | null): ShownNetwork {
  const { api } = useLanguage();
  const { id, today } = useViewer();
  const queue = queueOf(caseId, id);
  const state = useSyncExternalStore(queue.subscribe, queue.state);
  const query = useQuery({
    queryKey: ['network', caseId, on, api],
    queryFn: async ({ signal }): Promise<FetchedNetwork> => {
      const { acknowledged } = queue;
      const answer = await request(ClientNetworkDocument, { caseId, on, language: api }, signal);
      return { network: answer.clientNetwork, acknowledged };
    },
    placeholderData: keepPreviousData,
  });
  const { data: fetched, isPlaceholderData } = query;
  const isToday = on === null && !isPlaceholderData;
  useEffect(() => {
    if (fetched && isToday) queue.forget(fetched.acknowledged);
  }, [fetched, isToday, queue]);
  const data = useMemo(() => {
    if (fetched === undefined || !isToday) return fetched?.network;
    return projectNetwork(fetched.network, state, {
      today,
      now: afterAllStored,
      fetchedAfter: fetched.acknowledged,
    });
  }, [fetched, isToday, state, today]);
  return { data, error: query.error, isPlaceholderData, refetch: query.refetch };
}
