import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import {
  ClientNetworkDocument,
  type ClientNetworkQuery,
  type NetworkMapFragment,
} from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { useLanguage } from '../language/language.ts';

export type ClientNetwork = ClientNetworkQuery['clientNetwork'];
export type Member = NetworkMapFragment['members'][number];
export type MemberLink = NetworkMapFragment['ties'][number];

/** The network of a client on a day; the previous day stays on the screen while the next one is fetched. */
export function useClientNetwork(caseId: string, on: string | null): UseQueryResult<ClientNetwork> {
  const { api } = useLanguage();
  return useQuery({
    queryKey: ['network', caseId, on, api],
    queryFn: async ({ signal }) =>
      (await request(ClientNetworkDocument, { caseId, on, language: api }, signal)).clientNetwork,
    placeholderData: keepPreviousData,
  });
}
