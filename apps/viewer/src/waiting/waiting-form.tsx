import { useState, type ReactElement, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField, useReadDay } from '../agreements/day-field.tsx';
import { FormActions } from '../agreements/form-actions.tsx';
import { ProblemForm } from '../agreements/problem-form.tsx';
import { otherProblem, problemWords } from '../agreements/problem-words.ts';
import type { FailureDetails } from '../graphql/request-error.ts';
import { typedDate } from '../language/format.ts';
import { Notice } from '../parts/notice.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useViewer } from '../session/viewer-context.ts';
import type { WaitingEntry } from './waiting-entry.ts';

export interface WaitingFacts {
  readonly forWhat: string;
  readonly since: string;
  readonly bridgedBy: string | null;
  readonly expectedOn: string | null;
}

interface WaitingFormProps {
  /** What is changed; null for something new. */
  entry: WaitingEntry | null;
  busy: boolean;
  failure: FailureDetails | null;
  notice: ReactElement | null;
  onSend: (facts: WaitingFacts) => void;
  onClose: () => void;
}

export function WaitingForm({ entry, busy, failure, notice, onSend, onClose }: WaitingFormProps): ReactElement {
  const { t } = useTranslation();
  const form = useWaitingFields(entry, onSend);
  const other = otherProblem(t, failure, ['forWhat', 'since', 'bridgedBy', 'expectedOn']);
  return (
    <ProblemForm failure={failure} onSubmit={form.submit}>
      <div className="dialog__body">
        {notice}
        {other ? (
          <Notice tone="error" role="alert">
            {other}
          </Notice>
        ) : null}
        <TextField
          label={t('waiting.forWhat')}
          hint={t('waiting.forWhatHint')}
          name="forWhat"
          maxLength={200}
          value={form.forWhat}
          onChange={form.setForWhat}
          error={form.missing.forWhat ?? problemWords(t, failure, 'forWhat')}
        />
        <DayField
          label={t('waiting.since')}
          name="since"
          text={form.since}
          onChange={form.setSince}
          error={form.missing.since ?? problemWords(t, failure, 'since')}
        />
        <TextField
          label={t('waiting.bridgedBy')}
          name="bridgedBy"
          maxLength={500}
          value={form.bridgedBy}
          onChange={form.setBridgedBy}
          error={problemWords(t, failure, 'bridgedBy')}
        />
        <DayField
          label={t('waiting.expectedOn')}
          name="expectedOn"
          text={form.expectedOn}
          onChange={form.setExpectedOn}
          error={form.missing.expectedOn ?? problemWords(t, failure, 'expectedOn')}
        />
      </div>
      <FormActions save={t('waiting.save')} busy={busy} onClose={onClose} />
    </ProblemForm>
  );
}

function useWaitingFields(entry: WaitingEntry | null, onSend: (facts: WaitingFacts) => void) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const readDay = useReadDay();
  const [checked, setChecked] = useState(false);
  const [forWhat, setForWhat] = useState(entry?.forWhat ?? '');
  const [since, setSince] = useState(typedDate(entry?.since ?? today));
  const [bridgedBy, setBridgedBy] = useState(entry?.bridgedBy ?? '');
  const [expectedOn, setExpectedOn] = useState(entry?.expectedOn ? typedDate(entry.expectedOn) : '');
  const days = { since: readDay(since), expectedOn: readDay(expectedOn) };
  const noExpectation = expectedOn.trim() === '';
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setChecked(true);
    if (forWhat.trim() === '' || days.since === null || (!noExpectation && days.expectedOn === null)) return;
    const bridge = bridgedBy.trim() === '' ? null : bridgedBy;
    onSend({ forWhat, since: days.since, bridgedBy: bridge, expectedOn: noExpectation ? null : days.expectedOn });
  };
  const dayMissing = (broken: boolean): string | undefined =>
    checked && broken ? t('agreements.dayMissing') : undefined;
  return {
    ...{ forWhat, setForWhat, since, setSince, bridgedBy, setBridgedBy, expectedOn, setExpectedOn, submit },
    missing: {
      forWhat: checked && forWhat.trim() === '' ? t('agreements.problem.EMPTY') : undefined,
      since: dayMissing(days.since === null),
      expectedOn: dayMissing(!noExpectation && days.expectedOn === null),
    },
  };
}
