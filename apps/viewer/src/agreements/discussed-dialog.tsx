import { useState, type ReactElement, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { MarkDiscussedDocument, type MarkDiscussedInput } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { typedDate } from '../language/format.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { useViewer } from '../session/viewer-context.ts';
import { DayField, useReadDay } from './day-field.tsx';
import { FormActions } from './form-actions.tsx';
import { ProblemForm } from './problem-form.tsx';
import { otherProblem, problemWords } from './problem-words.ts';
import { useAct } from './use-act.ts';

interface DiscussedDialogProps {
  client: ClientOfCase;
  open: boolean;
  onClose: () => void;
}

/** Notes on which day worker and client looked at the network together. */
export function DiscussedDialog({ client, open, onClose }: DiscussedDialogProps): ReactElement {
  const { t } = useTranslation();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      heading={t('agreements.discussedHeading')}
      intro={t('agreements.discussedIntro', { name: client.callName })}
    >
      <DiscussedForm client={client} onClose={onClose} />
    </Dialog>
  );
}

function DiscussedForm({ client, onClose }: Omit<DiscussedDialogProps, 'open'>): ReactElement {
  const { t } = useTranslation();
  const { today } = useViewer();
  const readDay = useReadDay();
  const [checked, setChecked] = useState(false);
  const [day, setDay] = useState(typedDate(today));
  const act = useAct(client.caseId, sendDiscussed, onClose);
  const on = readDay(day);
  const other = otherProblem(t, act.failure, ['on']);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setChecked(true);
    if (on !== null) act.send({ caseId: client.caseId, on });
  };
  return (
    <ProblemForm failure={act.failure} onSubmit={submit}>
      <div className="dialog__body">
        {other ? (
          <Notice tone="error" role="alert">
            {other}
          </Notice>
        ) : null}
        <DayField
          label={t('agreements.discussedOn')}
          name="discussedOn"
          text={day}
          onChange={setDay}
          error={checked && on === null ? t('agreements.dayMissing') : problemWords(t, act.failure, 'on')}
        />
      </div>
      <FormActions save={t('agreements.save')} busy={act.busy} onClose={onClose} />
    </ProblemForm>
  );
}

function sendDiscussed(input: MarkDiscussedInput) {
  return request(MarkDiscussedDocument, { input });
}
