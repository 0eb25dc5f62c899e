import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { codeOf, detailsOf, type FailureCode, type FailureDetails } from '../graphql/request-error.ts';

export interface DirectoryAct<Asked, Answer> {
  readonly busy: boolean;
  /** Why it did not come about; null while nothing failed. */
  readonly failure: (FailureDetails & { readonly code: FailureCode }) | null;
  readonly answer: Answer | null;
  readonly send: (asked: Asked) => void;
}

const readAgain = ['initiatives', 'initiative', 'directory', 'organisations', 'organisation'];

/**
 * One act on the sociale kaart. Until it has come about, the same act carries the same key, however often it is sent.
 * Afterwards everything of the sociale kaart is read again.
 */
export function useDirectoryAct<Input extends { idempotencyKey: string }, Answer>(
  send: (input: Input) => Promise<Answer>,
  onSuccess: (answer: Answer) => void = () => undefined,
): DirectoryAct<Omit<Input, 'idempotencyKey'>, Answer> {
  const queryClient = useQueryClient();
  const act = useRef({ asked: '', key: '' });
  const mutation = useMutation({
    mutationFn: (asked: Omit<Input, 'idempotencyKey'>) => {
      const text = JSON.stringify(asked);
      if (act.current.asked !== text) act.current = { asked: text, key: crypto.randomUUID() };
      // An input without its key, and the key, are the input again; the compiler does not see that of a generic type.
      return send({ ...asked, idempotencyKey: act.current.key } as unknown as Input);
    },
    onSuccess: (answer) => {
      act.current = { asked: '', key: '' };
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => readAgain.includes(String(queryKey[0])) });
      onSuccess(answer);
    },
  });
  return {
    busy: mutation.isPending,
    failure: mutation.isError ? { code: codeOf(mutation.error), ...detailsOf(mutation.error) } : null,
    answer: mutation.data ?? null,
    send: (asked) => {
      if (!mutation.isPending) mutation.mutate(asked);
    },
  };
}
