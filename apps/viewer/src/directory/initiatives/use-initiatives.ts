import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { InitiativesDocument, type InitiativesQuery } from '../../graphql/generated/graphql.ts';
import { request } from '../../graphql/request.ts';
import { filterOf, type ListState } from './list-state.ts';

export type InitiativeList = InitiativesQuery['initiatives'];
export type InitiativeSummary = InitiativeList['edges'][number]['node'];

const pageSize = 20;

/** One page of the list. While the next answer is on its way the last one stays, so that nothing jumps as one types. */
export function useInitiatives(state: ListState) {
  const variables = { filter: filterOf(state), order: state.order, first: pageSize, after: state.after };
  return useQuery({
    queryKey: ['initiatives', variables],
    queryFn: async ({ signal }) => (await request(InitiativesDocument, variables, signal)).initiatives,
    placeholderData: keepPreviousData,
  });
}
