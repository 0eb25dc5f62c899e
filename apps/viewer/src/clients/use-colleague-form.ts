import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import {
  OpenColleagueClientDocument,
  type OpenColleagueClientMutation,
  type OpeningReason,
} from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';

export const openingReasons = [
  'STANDING_IN_TODAY',
  'CLIENT_AT_THE_DOOR',
  'CONSULTATION',
  'OTHER',
] as const satisfies readonly OpeningReason[];

type Answer = OpenColleagueClientMutation['openColleagueClient'];

export interface ColleagueForm {
  name: string;
  reason: OpeningReason | null;
  explanation: string;
  setName: (text: string) => void;
  setReason: (reason: OpeningReason) => void;
  setExplanation: (text: string) => void;
  missing: { name: boolean; reason: boolean; explanation: boolean };
  busy: boolean;
  failed: boolean;
  answer: Answer | null;
  submit: () => void;
  choose: (caseId: string) => void;
}

export function useColleagueForm(initialName: string): ColleagueForm {
  const [name, setName] = useState(initialName);
  const [reason, setReason] = useState<OpeningReason | null>(null);
  const [explanation, setExplanation] = useState('');
  const [checked, setChecked] = useState(false);
  const opening = useOpening();
  const missing = {
    name: name.trim() === '',
    reason: reason === null,
    explanation: reason === 'OTHER' && explanation.trim() === '',
  };
  const complete = !missing.name && !missing.reason && !missing.explanation;

  function ask(caseId: string | null): void {
    setChecked(true);
    if (!complete || reason === null || opening.isPending) return;
    opening.mutate({ name: name.trim(), reason, explanation: explanation.trim() || null, caseId });
  }

  return {
    name,
    reason,
    explanation,
    setName,
    setReason,
    setExplanation,
    missing: checked ? missing : { name: false, reason: false, explanation: false },
    busy: opening.isPending,
    failed: opening.isError,
    answer: opening.data?.openColleagueClient ?? null,
    submit: () => ask(null),
    choose: ask,
  };
}

interface Asked {
  name: string;
  reason: OpeningReason;
  explanation: string | null;
  caseId: string | null;
}

function useOpening() {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const keyOf = useActKey();
  return useMutation({
    mutationFn: (asked: Asked) =>
      request(OpenColleagueClientDocument, { input: { ...asked, idempotencyKey: keyOf(asked) } }),
    onSuccess: ({ openColleagueClient: answer }) => {
      if (answer.__typename !== 'ColleagueClientOpened') return;
      queryClient.removeQueries({ queryKey: ['client', answer.caseId] });
      void navigate(`/clienten/${answer.caseId}`);
    },
  });
}

/** The same question again (a double press, a line that dropped) carries the same key and is one act in the log. */
function useActKey(): (asked: Asked) => string {
  const last = useRef({ asked: '', key: '' });
  return (asked) => {
    const text = JSON.stringify(asked);
    if (last.current.asked !== text) last.current = { asked: text, key: crypto.randomUUID() };
    return last.current.key;
  };
}
