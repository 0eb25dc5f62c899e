import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { NetworkComparisonDocument, type NetworkComparisonQuery } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { useLanguage } from '../language/language.ts';

export type Comparison = NetworkComparisonQuery['clientNetworkComparison'];

/** What changed from one day to a later one; not asked while the days do not follow each other. */
export function useComparison(caseId: string, then: string, now: string): UseQueryResult<Comparison> {
  const { api } = useLanguage();
  return useQuery({
    queryKey: ['comparison', caseId, then, now, api],
    queryFn: async ({ signal }) =>
      (await request(NetworkComparisonDocument, { caseId, then, now, language: api }, signal)).clientNetworkComparison,
    enabled: then < now,
    placeholderData: keepPreviousData,
  });
}
