import { useEffect, useRef, useState, type ReactElement, type ReactNode, type SubmitEvent } from 'react';
import type { FailureDetails } from '../graphql/request-error.ts';

interface ProblemFormProps {
  failure: FailureDetails | null;
  onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
  children: ReactNode;
}

const wrong =
  'input[aria-invalid="true"], textarea[aria-invalid="true"], [role="radiogroup"][aria-invalid="true"] input';

/** A form that leads to the first field that has to be mended, after each try. */
export function ProblemForm({ failure, onSubmit, children }: ProblemFormProps): ReactElement {
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(wrong)?.focus();
  }, [tries, failure?.field, failure?.reason]);
  return (
    <form
      noValidate
      ref={form}
      onSubmit={(event) => {
        setTries(tries + 1);
        onSubmit(event);
      }}
    >
      {children}
    </form>
  );
}
