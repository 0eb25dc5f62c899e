import { useRef, useState, type SubmitEvent } from 'react';
import { detailsOf } from '../graphql/request-error.ts';
import { problemsOf, valuesOf, type FieldProblem, type FormField, type FormValues, type Typed } from './form-fields.ts';

/** The act as it is sent: its key stays the same for a retry, its version is the one that the worker saw. */
export interface Sent {
  readonly idempotencyKey: string;
  readonly baseVersion: number;
}

/** A colleague was first: how it stands now, in the words of the fields. */
export interface Newer {
  readonly version: number;
  readonly typed: Typed;
}

export interface FormSetup {
  readonly fields: readonly FormField[];
  readonly initial: Typed;
  readonly baseVersion?: number;
  /** What is chosen outside the fields: another choice is another act, with another key. */
  readonly chosen?: readonly string[];
  /** Sends the act. Answers null when it was done, and what stands now when a colleague was first. */
  readonly send: (values: FormValues, sent: Sent) => Promise<Newer | null>;
  readonly onDone: () => void;
}

export interface Form {
  readonly typed: Typed;
  readonly set: (name: string, text: string) => void;
  readonly problems: Readonly<Record<string, FieldProblem>>;
  readonly failure: unknown;
  readonly newer: Newer | null;
  readonly busy: boolean;
  readonly submit: (event: SubmitEvent<HTMLFormElement>) => void;
}

/** What is typed in a form, and its one act. Whatever goes wrong, the typed text stays. */
export function useForm({ fields, initial, baseVersion = 0, chosen = [], send, onDone }: FormSetup): Form {
  const [typed, setTyped] = useState<Typed>(initial);
  const [checked, setChecked] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [newer, setNewer] = useState<Newer | null>(null);
  const [busy, setBusy] = useState(false);
  const keyOf = useActKey();
  const problems = problemsOf(fields, typed);

  const carryOut = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    const version = newer?.version ?? baseVersion;
    try {
      const sent = { idempotencyKey: keyOf([typed, chosen, version]), baseVersion: version };
      const found = await send(valuesOf(fields, typed), sent);
      setNewer(found);
      if (found === null) onDone();
    } catch (reason) {
      setFailure(reason);
    } finally {
      setBusy(false);
    }
  };

  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setChecked(true);
    if (Object.keys(problems).length === 0 && !busy) void carryOut();
  };
  const set = (name: string, text: string): void => setTyped((before) => ({ ...before, [name]: text }));
  return { typed, set, problems: checked ? problems : {}, failure, newer, busy, submit };
}

/** The name of the field that the service refused, and why. */
export function refusedField(failure: unknown): { field: string; reason: string } | null {
  const { field, reason } = detailsOf(failure);
  return field === undefined || reason === undefined ? null : { field: field.split('.').at(-1) ?? field, reason };
}

/** The same act again (a double press, a line that dropped) carries the same key and has one effect. */
function useActKey(): (act: unknown) => string {
  const last = useRef({ act: '', key: '' });
  return (act) => {
    const text = JSON.stringify(act);
    if (last.current.act !== text) last.current = { act: text, key: crypto.randomUUID() };
    return last.current.key;
  };
}
