import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ClientFactsDocument, type ClientFactsQuery } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';

export type ClientFacts = ClientFactsQuery['clientFacts'];
export type Need = ClientFacts['needs'][number];
export type Offer = ClientFacts['talents'][number];

/** `wanted`: only who has a role in the case may ask. */
export function useClientFacts(caseId: string, wanted = true) {
  return useQuery({
    queryKey: ['client-facts', caseId],
    queryFn: async ({ signal }) => (await request(ClientFactsDocument, { caseId }, signal)).clientFacts,
    enabled: wanted,
  });
}

/** What was read of this file is asked again after an act. */
export function useReadFileAgain(caseId: string): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes(caseId) });
}
