import { useState, type SubmitEvent } from 'react';
import { useReadDay } from '../agreements/day-field.tsx';
import { useAct } from '../agreements/use-act.ts';
import {
  ChangeSafetyMarkDocument,
  SetSafetyMarkDocument,
  type ChangeSafetyMarkInput,
  type SafetyMarkKind,
  type SetSafetyMarkInput,
} from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { typedDate } from '../language/format.ts';
import { useViewer } from '../session/viewer-context.ts';
import type { MarkDialogProps } from './mark-dialog.types.ts';

interface Values {
  readonly callName: string;
  readonly familyName: string;
  readonly kind: SafetyMarkKind;
  readonly since: string;
  readonly words: string;
}

/** What is filled in of a mark, and the one act that keeps it. */
export function useMarkForm({ client, mark, member, onClose }: Omit<MarkDialogProps, 'open'>) {
  const readDay = useReadDay();
  const [values, setValues] = useState(useFirstValues(mark));
  const [tried, setTried] = useState(false);
  const setting = useAct(client.caseId, sendSet, onClose);
  const changing = useAct(client.caseId, sendChange, (answer) => {
    if (answer.changeSafetyMark.__typename === 'SafetyMarkSaved') onClose();
  });
  const since = readDay(values.since);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (since === null) return;
    const { kind, callName } = values;
    const told = {
      caseId: client.caseId,
      kind,
      since,
      familyName: orNull(values.familyName),
      words: orNull(values.words),
    };
    if (mark !== null)
      changing.send({ ...told, until: mark.until, markId: mark.id, baseVersion: mark.version, callName });
    else setting.send(member === null ? { ...told, callName } : { ...told, memberId: member.id });
  };
  return {
    ...{ values, submit, put: (some: Partial<Values>) => setValues({ ...values, ...some }) },
    missingDay: tried && since === null,
    failure: setting.failure ?? changing.failure,
    busy: setting.busy || changing.busy,
    newer: changing.answer?.changeSafetyMark.__typename === 'NewerSafetyMark',
  };
}

function useFirstValues(mark: MarkDialogProps['mark']): Values {
  const { today } = useViewer();
  return {
    callName: mark?.callName ?? '',
    familyName: mark?.familyName ?? '',
    kind: mark?.kind ?? 'CONTACT_BAN',
    since: typedDate(mark?.since ?? today),
    words: mark?.words ?? '',
  };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}

function sendSet(input: SetSafetyMarkInput) {
  return request(SetSafetyMarkDocument, { input });
}

function sendChange(input: ChangeSafetyMarkInput) {
  return request(ChangeSafetyMarkDocument, { input });
}
