import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { detailsOf, type FailureDetails } from '../graphql/request-error.ts';

export interface Act<Asked, Answer> {
  readonly busy: boolean;
  /** Why the service refused; null while nothing failed. */
  readonly failure: FailureDetails | null;
  readonly answer: Answer | null;
  readonly send: (asked: Asked) => void;
}

/**
 * One act in a client's file. The same act again (a double press, a line that dropped) carries the same key and is done once.
 * What was read of the file is asked again afterwards.
 */
export function useAct<Input extends { idempotencyKey: string }, Answer>(
  caseId: string,
  send: (input: Input) => Promise<Answer>,
  onSuccess: (answer: Answer) => void,
): Act<Omit<Input, 'idempotencyKey'>, Answer> {
  const queryClient = useQueryClient();
  const keyOf = useActKey();
  const mutation = useMutation({
    // An input without its key, and the key, are the input again; the compiler does not see that of a generic type.
    mutationFn: (asked: Omit<Input, 'idempotencyKey'>) =>
      send({ ...asked, idempotencyKey: keyOf(asked) } as unknown as Input),
    onSuccess: (answer) => {
      const ofFile = ({ queryKey }: { queryKey: readonly unknown[] }): boolean => queryKey.includes(caseId);
      // What nobody looks at now is forgotten at once: a map that was just closed must not show again from memory.
      queryClient.removeQueries({ predicate: ofFile, type: 'inactive' });
      void queryClient.invalidateQueries({ predicate: ofFile });
      void queryClient.invalidateQueries({ queryKey: ['my-clients'] });
      onSuccess(answer);
    },
  });
  return {
    busy: mutation.isPending,
    failure: mutation.isError ? detailsOf(mutation.error) : null,
    answer: mutation.data ?? null,
    send: (asked) => {
      if (!mutation.isPending) mutation.mutate(asked);
    },
  };
}

function useActKey(): (asked: object) => string {
  const last = useRef({ asked: '', key: '' });
  return (asked) => {
    const text = JSON.stringify(asked);
    if (last.current.asked !== text) last.current = { asked: text, key: crypto.randomUUID() };
    return last.current.key;
  };
}
