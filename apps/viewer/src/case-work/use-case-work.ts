import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  CaseColleaguesDocument,
  CaseWorkDocument,
  type CaseColleagueFactsFragment,
  type CaseWorkQuery,
} from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';

export type CaseWork = CaseWorkQuery['caseWork'];
export type CaseTexts = CaseWork['texts'];
export type CaseColleague = CaseColleagueFactsFragment;

/** What is written down about the work in a case; null until it is there. */
export function useCaseWork(caseId: string): CaseWork | null {
  const work = useQuery({
    queryKey: ['case-work', caseId],
    queryFn: ({ signal }) => request(CaseWorkDocument, { caseId }, signal),
  });
  return work.data?.caseWork ?? null;
}

/** Who can be given a role; only asked where a role can be given. */
export function useCaseColleagues(caseId: string, asked: boolean): readonly CaseColleague[] {
  const colleagues = useQuery({
    queryKey: ['case-colleagues', caseId],
    queryFn: ({ signal }) => request(CaseColleaguesDocument, { caseId }, signal),
    enabled: asked,
  });
  return colleagues.data?.caseColleagues ?? [];
}

/** Asks everything about this case, and the lists of clients, again. */
export function useCaseRefresh(caseId: string): () => void {
  const queryClient = useQueryClient();
  return () => {
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes(caseId) });
    void queryClient.invalidateQueries({ queryKey: ['my-clients'] });
    void queryClient.invalidateQueries({ queryKey: ['closed-clients'] });
  };
}
