import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { codeOf, type FailureCode } from './request-error.ts';

/** Trying again helps against a line that drops or a database that restarts, never against a refusal. */
const worthRetrying: readonly FailureCode[] = ['UNAVAILABLE', 'OFFLINE'];

/** Answers live in memory only, and a minute after nobody looks at them they are gone. */
export function createQueryClient(onSessionLost: () => void): QueryClient {
  const notice = (error: unknown): void => {
    if (codeOf(error) === 'NOT_LOGGED_IN') onSessionLost();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: notice }),
    mutationCache: new MutationCache({ onError: notice }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && worthRetrying.includes(codeOf(error)),
        retryDelay: (attempt) => 400 * 2 ** attempt,
      },
    },
  });
}
