import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { PauseNeighbourDocument } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { useReadNeighboursAgain, type Neighbour } from './use-neighbours.ts';

/** Even niet vragen, or again, in one press. The same press again carries the same key. */
export function usePause({ residentId, version, paused }: Neighbour) {
  const readAgain = useReadNeighboursAgain();
  const last = useRef({ version: -1, key: '' });
  const mutation = useMutation({
    mutationFn: () => {
      if (last.current.version !== version) last.current = { version, key: crypto.randomUUID() };
      const input = { idempotencyKey: last.current.key, residentId, baseVersion: version, paused: !paused };
      return request(PauseNeighbourDocument, { input });
    },
    onSettled: () => readAgain(),
  });
  const isNewer = mutation.data?.pauseNeighbour.__typename === 'NewerNeighbour';
  const problem = isNewer ? ('neighbours.newer' as const) : null;
  return {
    problem: mutation.isError ? ('neighbours.failed' as const) : problem,
    send: () => {
      if (!mutation.isPending) mutation.mutate();
    },
  };
}
