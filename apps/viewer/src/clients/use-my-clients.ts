import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { MyClientsDocument } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import type { ClientSummary } from './client-summaries.ts';

interface MyClients {
  clients: readonly ClientSummary[] | null;
  error: unknown;
  retry: () => void;
}

const pageSize = 50;

/** All open trajecten of the worker: further pages follow by themselves, so that counts and searching are about all. */
export function useMyClients(): MyClients {
  const query = useInfiniteQuery({
    queryKey: ['my-clients'],
    queryFn: ({ pageParam, signal }) => request(MyClientsDocument, { first: pageSize, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.myClients.pageInfo.hasNextPage ? page.myClients.pageInfo.endCursor : undefined),
  });
  const { hasNextPage, isFetching, isError, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  const clients = query.data?.pages.flatMap((page) => page.myClients.edges.map((edge) => edge.node)) ?? null;
  return { clients: hasNextPage && !isError ? null : clients, error: query.error, retry: () => void query.refetch() };
}
