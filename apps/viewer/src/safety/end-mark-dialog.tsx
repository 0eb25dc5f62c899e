import { useState, type ReactElement, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField, useReadDay } from '../agreements/day-field.tsx';
import { FormActions } from '../agreements/form-actions.tsx';
import { ProblemForm } from '../agreements/problem-form.tsx';
import { useAct } from '../agreements/use-act.ts';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { EndSafetyMarkDocument, type EndSafetyMarkInput } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { typedDate } from '../language/format.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { useViewer } from '../session/viewer-context.ts';
import { NewerMarkNotice } from './newer-mark-notice.tsx';
import { otherSafetyProblem, safetyProblem, type Mark } from './use-safety.ts';

interface EndMarkDialogProps {
  client: ClientOfCase;
  mark: Mark;
  open: boolean;
  onClose: () => void;
}

export function EndMarkDialog({ client, mark, open, onClose }: EndMarkDialogProps): ReactElement {
  const { t } = useTranslation();
  const intro = t('safety.endIntro', { name: mark.callName });
  return (
    <Dialog open={open} onClose={onClose} heading={t('safety.endHeading')} intro={intro}>
      <EndMarkForm client={client} mark={mark} onClose={onClose} />
    </Dialog>
  );
}

function EndMarkForm({ client, mark, onClose }: Omit<EndMarkDialogProps, 'open'>): ReactElement {
  const { t } = useTranslation();
  const { today } = useViewer();
  const readDay = useReadDay();
  const [tried, setTried] = useState(false);
  const [day, setDay] = useState(typedDate(today));
  const act = useAct(client.caseId, sendEnd, (answer) => {
    if (answer.endSafetyMark.__typename === 'SafetyMarkSaved') onClose();
  });
  const on = readDay(day);
  const other = otherSafetyProblem(t, act.failure, ['on']);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (on !== null) act.send({ caseId: client.caseId, markId: mark.id, baseVersion: mark.version, on });
  };
  const missing = tried && on === null ? t('agreements.dayMissing') : undefined;
  return (
    <ProblemForm failure={act.failure} onSubmit={submit}>
      <div className="dialog__body">
        {act.answer?.endSafetyMark.__typename === 'NewerSafetyMark' ? <NewerMarkNotice onClose={onClose} /> : null}
        {other ? (
          <Notice tone="error" role="alert">
            {other}
          </Notice>
        ) : null}
        <DayField
          label={t('safety.endOn')}
          name="endOn"
          text={day}
          onChange={setDay}
          error={missing ?? safetyProblem(t, act.failure, ['on'])}
        />
      </div>
      <FormActions save={t('safety.endDo')} busy={act.busy} onClose={onClose} />
    </ProblemForm>
  );
}

function sendEnd(input: EndSafetyMarkInput) {
  return request(EndSafetyMarkDocument, { input });
}
