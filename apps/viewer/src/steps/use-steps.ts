import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import {
  ClientStepsDocument,
  ContactHandoversDocument,
  MyStepsDocument,
  StepDocument,
  StepsDueDocument,
} from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { useLanguage } from '../language/language.ts';
import type { ContactHandover, MySteps, Step, StepSummary } from './step.types.ts';

interface MyStepsRead {
  steps: readonly StepSummary[];
  counts: MySteps['counts'];
  since: MySteps['since'];
}

const pageSize = 100;

/** All open steps of the worker's clients: further pages follow by themselves, so that the groups are whole. */
export function useMySteps(): { mine: MyStepsRead | null; error: unknown; retry: () => void } {
  const { api } = useLanguage();
  const query = useInfiniteQuery({
    queryKey: ['my-steps', api],
    queryFn: ({ pageParam, signal }) =>
      request(MyStepsDocument, { first: pageSize, after: pageParam, language: api }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ mySteps: { steps } }) => (steps.pageInfo.hasNextPage ? steps.pageInfo.endCursor : undefined),
  });
  const { hasNextPage, isFetching, isError, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  const pages = query.data?.pages.map((page) => page.mySteps) ?? [];
  const [first] = pages;
  const mine =
    first === undefined || hasNextPage
      ? null
      : { ...first, steps: pages.flatMap((page) => page.steps.edges.map((edge) => edge.node)) };
  return { mine, error: query.error, retry: () => void query.refetch() };
}

/** How many steps ask attention now; null until it is known. Only asked for who has steps. */
export function useStepsDue(asked: boolean): number | null {
  const query = useQuery({
    queryKey: ['steps-due'],
    queryFn: ({ signal }) => request(StepsDueDocument, {}, signal),
    enabled: asked,
    staleTime: 60_000,
  });
  const due = query.data?.stepsDue;
  return due === undefined ? null : due.overdue + due.today;
}

export function useContactHandovers(): readonly ContactHandover[] {
  const { api } = useLanguage();
  const query = useQuery({
    queryKey: ['contact-handovers', api],
    queryFn: ({ signal }) => request(ContactHandoversDocument, { language: api }, signal),
  });
  return query.data?.contactHandovers ?? [];
}

export function useStep(stepId: string): { step: Step | null; error: unknown; retry: () => void } {
  const { api } = useLanguage();
  const query = useQuery({
    queryKey: ['step', stepId, api],
    queryFn: ({ signal }) => request(StepDocument, { stepId, language: api }, signal),
    // An act is based on the version that is shown: never on one from memory.
    gcTime: 0,
  });
  return { step: query.data?.step ?? null, error: query.error, retry: () => void query.refetch() };
}

export function useClientSteps(caseId: string): { steps: readonly Step[] | null; error: unknown; retry: () => void } {
  const { api } = useLanguage();
  const query = useQuery({
    queryKey: ['client-steps', caseId, api],
    queryFn: ({ signal }) => request(ClientStepsDocument, { caseId, language: api }, signal),
  });
  return { steps: query.data?.clientSteps.steps ?? null, error: query.error, retry: () => void query.refetch() };
}

/** Asks everything that a step of this client shows in again. */
export function useStepRefresh(): (caseId: string) => void {
  const queryClient = useQueryClient();
  return useCallback(
    (caseId) => {
      for (const queryKey of [['my-steps'], ['steps-due'], ['step'], ['contact-handovers']])
        void queryClient.invalidateQueries({ queryKey });
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes(caseId) });
    },
    [queryClient],
  );
}
