import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import {
  ClientNetworkDocument,
  ClientNetworkWithOpportunitiesDocument,
  type Language,
} from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { useLanguage } from '../language/language.ts';
import { afterAllStored, projectNetwork } from '../saving/project-network.ts';
import { queueOf } from '../saving/save-queues.ts';
import { useViewer } from '../session/viewer-context.ts';
import type { OpportunitiesOfClient } from '../opportunities/opportunities.types.ts';
import type { ClientNetwork } from './network.types.ts';

/** An answer, with how many of the own changes were acknowledged when it was asked for. */
export interface FetchedNetwork {
  readonly network: ClientNetwork;
  /** null: not asked for. */
  readonly opportunities: OpportunitiesOfClient | null;
  readonly acknowledged: number;
}

export interface ShownNetwork {
  readonly data: ClientNetwork | undefined;
  readonly opportunities: OpportunitiesOfClient | null;
  readonly error: Error | null;
  readonly isPlaceholderData: boolean;
  readonly refetch: () => unknown;
}

interface Asked {
  readonly caseId: string;
  /** null: today. */
  readonly on: string | null;
  readonly language: Language;
  readonly opportunities: boolean;
}

/** Kansen come along in the same request; of another day than today there are none. */
async function ask(
  { opportunities, ...asked }: Asked,
  signal: AbortSignal,
): Promise<Omit<FetchedNetwork, 'acknowledged'>> {
  if (!opportunities) {
    const { clientNetwork: network } = await request(ClientNetworkDocument, asked, signal);
    return { network, opportunities: null };
  }
  const { caseId, language } = asked;
  const answer = await request(ClientNetworkWithOpportunitiesDocument, { caseId, language }, signal);
  return { network: answer.clientNetwork, opportunities: answer.clientOpportunities };
}

/**
 * The network of a client on a day; the previous day stays on the screen while the next one is fetched. Today's holds the
 * own changes from the moment they are made. Kansen only for who has a role in the case: they would be refused to others.
 */
export function useClientNetwork(caseId: string, on: string | null, withOpportunities = false): ShownNetwork {
  const { api } = useLanguage();
  const { id, today } = useViewer();
  const queue = queueOf(caseId, id);
  const state = useSyncExternalStore(queue.subscribe, queue.state);
  const opportunities = withOpportunities && on === null;
  const query = useQuery({
    queryKey: ['network', caseId, on, api, opportunities],
    queryFn: async ({ signal }): Promise<FetchedNetwork> => {
      const { acknowledged } = queue;
      return { ...(await ask({ caseId, on, language: api, opportunities }, signal)), acknowledged };
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
  const shown = isToday ? (fetched?.opportunities ?? null) : null;
  return { data, opportunities: shown, error: query.error, isPlaceholderData, refetch: query.refetch };
}
