import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { refusedField } from '../../forms/use-form.ts';
import { OpenCaseDocument, type OpenCaseMutation } from '../../graphql/generated/graphql.ts';
import { request } from '../../graphql/request.ts';
import { inputOf, missingIn, stepOfField, steps, type Draft, type Step } from './draft.ts';

export type Answer = OpenCaseMutation['openCase'];

export interface Opening {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly step: Step;
  readonly go: (step: Step) => void;
  /** On to the next step, or open the case after the last. */
  readonly next: () => void;
  readonly missing: readonly string[];
  readonly failure: unknown;
  readonly answer: Answer | null;
  readonly busy: boolean;
  /** Opens with what was chosen out of an answer. */
  readonly openWith: (part: Partial<Draft>) => void;
}

/** What is filled in while a case is opened, step by step, and the one act at the end. */
export function useOpening(initial: Draft): Opening {
  const [draft, setDraft] = useState(initial);
  const [step, setStep] = useState<Step>('who');
  const [checked, setChecked] = useState<readonly Step[]>([]);
  const opening = useOpenCase(setStep);
  const missing = missingIn(draft, step);
  const go = (to: Step): void => {
    setChecked((before) => [...before, step]);
    if (steps.indexOf(to) < steps.indexOf(step) || missing.length === 0) setStep(to);
  };
  const next = (): void => {
    const following = steps[steps.indexOf(step) + 1];
    if (following !== undefined) return go(following);
    setChecked(steps);
    const unfinished = steps.find((each) => missingIn(draft, each).length > 0);
    if (unfinished === undefined) opening.mutate(draft);
    else setStep(unfinished);
  };
  return {
    draft,
    change: (part) => {
      setDraft((before) => ({ ...before, ...part }));
      opening.reset();
    },
    step,
    go,
    next,
    missing: checked.includes(step) ? missing : [],
    failure: opening.error,
    answer: opening.data?.openCase ?? null,
    busy: opening.isPending,
    openWith: (part) => {
      const chosen = { ...draft, ...part };
      setDraft(chosen);
      opening.mutate(chosen);
    },
  };
}

function useOpenCase(setStep: (step: Step) => void) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const keyOf = useActKey();
  return useMutation({
    // Without a line the worker hears so at once; what was filled in stays and is sent when she asks again.
    networkMode: 'always',
    mutationFn: (draft: Draft) => {
      const input = inputOf(draft);
      return request(OpenCaseDocument, { input: { ...input, idempotencyKey: keyOf(input) } });
    },
    onSuccess: ({ openCase: answer }) => {
      if (answer.__typename === 'ResidentLooksAlike') setStep('who');
      if (answer.__typename !== 'CaseOpened') return;
      void queryClient.invalidateQueries({ queryKey: ['my-clients'] });
      if (answer.mine) void navigate(`/clienten/${answer.caseId}`);
      else void navigate('/clienten', { state: { openedForOther: true } });
    },
    onError: (error) => {
      const step = stepOfField(refusedField(error)?.field ?? '');
      if (step !== null) setStep(step);
    },
  });
}

/** The same request again (a double press, a line that dropped) carries the same key and is one act. */
function useActKey(): (asked: object) => string {
  const last = useRef({ asked: '', key: '' });
  return (asked) => {
    const text = JSON.stringify(asked);
    if (last.current.asked !== text) last.current = { asked: text, key: crypto.randomUUID() };
    return last.current.key;
  };
}
