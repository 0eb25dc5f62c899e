import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  ProfessionalChoicesDocument,
  ProfessionalDocument,
  ProfessionalsDocument,
  TeamDocument,
  TeamsDocument,
  type ProfessionalFilter,
  type ProfessionalQuery,
  type ProfessionalsQuery,
  type TeamQuery,
  type TeamsQuery,
} from '../../graphql/generated/graphql.ts';
import { request } from '../../graphql/request.ts';

export type ListedTeam = TeamsQuery['teams'][number];
export type Team = TeamQuery['team'];
export type Professional = ProfessionalQuery['professional'];
export type ListedProfessional = ProfessionalsQuery['professionals']['edges'][number]['node'];

const pageSize = 20;

export function useTeams() {
  return useQuery({
    queryKey: ['teams'],
    queryFn: async ({ signal }) => (await request(TeamsDocument, {}, signal)).teams,
  });
}

export function useTeam(teamId: string) {
  return useQuery({
    queryKey: ['team', teamId],
    queryFn: async ({ signal }) => (await request(TeamDocument, { teamId }, signal)).team,
  });
}

/** Professionals in pages. While the next answer is on its way the last one stays. */
export function useProfessionals(filter: ProfessionalFilter) {
  return useInfiniteQuery({
    queryKey: ['professionals', filter],
    queryFn: async ({ pageParam, signal }) =>
      (await request(ProfessionalsDocument, { filter, first: pageSize, after: pageParam }, signal)).professionals,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
  });
}

export function useProfessional(professionalId: string) {
  return useQuery({
    queryKey: ['professional', professionalId],
    queryFn: async ({ signal }) => (await request(ProfessionalDocument, { professionalId }, signal)).professional,
  });
}

export function useProfessionalChoices() {
  return useQuery({
    queryKey: ['professional-choices'],
    queryFn: async ({ signal }) => (await request(ProfessionalChoicesDocument, {}, signal)).professionalChoices,
  });
}

export type ProfessionalChoices = NonNullable<ReturnType<typeof useProfessionalChoices>['data']>;

/** What was read about teams and professionals is asked again after an act. */
export function useReadTeamsAgain(): () => Promise<void> {
  const queryClient = useQueryClient();
  return async () => {
    await queryClient.invalidateQueries({ queryKey: ['professional'] });
    for (const key of ['professionals', 'teams', 'team']) void queryClient.invalidateQueries({ queryKey: [key] });
  };
}
