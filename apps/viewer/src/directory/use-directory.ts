import { useQuery } from '@tanstack/react-query';
import { DirectoryDocument, type DirectoryQuery } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';

export type DirectoryOverview = DirectoryQuery['directory'];

/** How much the sociale kaart holds, and what can be chosen from in its forms. */
export function useDirectory() {
  return useQuery({
    queryKey: ['directory'],
    queryFn: async ({ signal }) => (await request(DirectoryDocument, {}, signal)).directory,
  });
}
