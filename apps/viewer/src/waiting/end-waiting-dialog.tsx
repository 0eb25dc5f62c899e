import { waitingEnds, type WaitingEnd } from '@netwerk/domain';
import { useState, type ReactElement, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField, useReadDay } from '../agreements/day-field.tsx';
import { FormActions } from '../agreements/form-actions.tsx';
import { ProblemForm } from '../agreements/problem-form.tsx';
import { otherProblem, problemWords } from '../agreements/problem-words.ts';
import { useAct } from '../agreements/use-act.ts';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { EndWaitingDocument, type EndWaitingInput } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { typedDate } from '../language/format.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { RadioQuestion } from '../parts/radio-question.tsx';
import { useViewer } from '../session/viewer-context.ts';
import { NewerWaitingNotice } from './newer-waiting-notice.tsx';
import type { WaitingEntry } from './waiting-entry.ts';

interface EndWaitingDialogProps {
  client: ClientOfCase;
  entry: WaitingEntry;
  open: boolean;
  onClose: () => void;
}

export function EndWaitingDialog({ client, entry, open, onClose }: EndWaitingDialogProps): ReactElement {
  const { t } = useTranslation();
  return (
    <Dialog open={open} onClose={onClose} heading={t('waiting.endHeading')} intro={entry.forWhat}>
      <EndWaiting client={client} entry={entry} onClose={onClose} />
    </Dialog>
  );
}

function EndWaiting({ client, entry, onClose }: Omit<EndWaitingDialogProps, 'open'>): ReactElement {
  const { t } = useTranslation();
  const form = useEnding(client.caseId, entry, onClose);
  const { act } = form;
  const other = otherProblem(t, act.failure, ['on']);
  const answer = act.answer?.endWaiting;
  return (
    <ProblemForm failure={act.failure} onSubmit={form.submit}>
      <div className="dialog__body">
        {answer?.__typename === 'NewerWaiting' ? (
          <NewerWaitingNotice newer={answer.waiting} onTakeTheirs={onClose} />
        ) : null}
        {other ? (
          <Notice tone="error" role="alert">
            {other}
          </Notice>
        ) : null}
        <RadioQuestion
          question={t('waiting.endWhy')}
          value={form.because}
          options={waitingEnds.map((value) => ({ value, text: t(`waiting.because.${value}`) }))}
          error={form.missing.because}
          onChange={form.setBecause}
        />
        <DayField
          label={t('waiting.endOn')}
          name="on"
          text={form.day}
          onChange={form.setDay}
          error={form.missing.on ?? problemWords(t, act.failure, 'on')}
        />
      </div>
      <FormActions save={t('waiting.save')} busy={act.busy} onClose={onClose} />
    </ProblemForm>
  );
}

function useEnding(caseId: string, entry: WaitingEntry, onClose: () => void) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const readDay = useReadDay();
  const [opened] = useState(entry);
  const [checked, setChecked] = useState(false);
  const [because, setBecause] = useState<WaitingEnd | null>(null);
  const [day, setDay] = useState(typedDate(today));
  const act = useAct(caseId, send, ({ endWaiting: answer }) => {
    if (answer.__typename === 'WaitingSaved') onClose();
  });
  const on = readDay(day);
  const answer = act.answer?.endWaiting;
  const baseVersion = answer?.__typename === 'NewerWaiting' ? answer.waiting.version : opened.version;
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setChecked(true);
    if (because !== null && on !== null) act.send({ caseId, waitingId: opened.id, baseVersion, on, because });
  };
  return {
    ...{ because, setBecause, day, setDay, act, submit },
    missing: {
      because: checked && because === null ? t('waiting.endWhyMissing') : undefined,
      on: checked && on === null ? t('agreements.dayMissing') : undefined,
    },
  };
}

function send(input: EndWaitingInput) {
  return request(EndWaitingDocument, { input });
}
