import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  NeighbourAreasDocument,
  NeighboursDocument,
  type Interest,
  type NeighboursQuery,
} from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';

export type Neighbour = NeighboursQuery['neighbours']['edges'][number]['node'];

export interface NeighbourChoice {
  readonly areaCode: string | null;
  readonly interest: Interest | null;
}

/** The list in pages; what is chosen narrows it at the service. */
export function useNeighbours({ areaCode, interest }: NeighbourChoice) {
  const filter = {
    ...(areaCode === null ? {} : { areaCodes: [areaCode] }),
    ...(interest === null ? {} : { interests: [interest] }),
  };
  return useInfiniteQuery({
    queryKey: ['neighbours', areaCode, interest],
    queryFn: async ({ pageParam, signal }) =>
      (await request(NeighboursDocument, { filter, first: 20, after: pageParam }, signal)).neighbours,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
}

export function useOwnAreas() {
  return useQuery({
    queryKey: ['own-areas'],
    queryFn: async ({ signal }) => (await request(NeighbourAreasDocument, {}, signal)).ownAreas,
  });
}

/** What was read about neighbours is asked again after an act. */
export function useReadNeighboursAgain(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['neighbours'] });
}
