import { withdrawalSentence } from '@netwerk/domain';
import { useState, type ReactElement, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { WithdrawAgreementDocument, type WithdrawAgreementInput } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { typedDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { useViewer } from '../session/viewer-context.ts';
import type { Agreement } from './agreements-of-kind.ts';
import { DayField, useReadDay } from './day-field.tsx';
import { FormActions } from './form-actions.tsx';
import { NewerAgreementNotice } from './newer-agreement-notice.tsx';
import { ProblemForm } from './problem-form.tsx';
import { otherProblem, problemWords } from './problem-words.ts';
import { useAct } from './use-act.ts';

interface WithdrawDialogProps {
  client: ClientOfCase;
  agreement: Agreement;
  open: boolean;
  onClose: () => void;
}

/** Takes an agreement back, after saying what that does. */
export function WithdrawDialog({ client, agreement, open, onClose }: WithdrawDialogProps): ReactElement {
  const { t } = useTranslation();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      heading={t(`agreements.withdrawHeading.${agreement.kind}`)}
      intro={t('agreements.withdrawIntro', { name: client.callName })}
    >
      <WithdrawForm client={client} agreement={agreement} onClose={onClose} />
    </Dialog>
  );
}

function WithdrawForm({ client, agreement, onClose }: Omit<WithdrawDialogProps, 'open'>): ReactElement {
  const { t } = useTranslation();
  const { api } = useLanguage();
  const { day, setDay, missing, act, submit } = useWithdrawal(client.caseId, agreement, onClose);
  const other = otherProblem(t, act.failure, ['withdrawnOn']);
  return (
    <ProblemForm failure={act.failure} onSubmit={submit}>
      <div className="dialog__body">
        {act.answer?.withdrawAgreement.__typename === 'NewerAgreement' ? (
          <NewerAgreementNotice onClose={onClose} />
        ) : null}
        {other ? (
          <Notice tone="error" role="alert">
            {other}
          </Notice>
        ) : null}
        <Notice tone="warning" icon="lock">
          {withdrawalSentence(agreement.kind, api)}
        </Notice>
        <DayField
          label={t('agreements.withdrawnOn')}
          name="withdrawnOn"
          text={day}
          onChange={setDay}
          error={missing ?? problemWords(t, act.failure, 'withdrawnOn')}
        />
      </div>
      <FormActions save={t('agreements.withdrawDo')} busy={act.busy} onClose={onClose} />
    </ProblemForm>
  );
}

function useWithdrawal(caseId: string, { id: agreementId, version: baseVersion }: Agreement, onClose: () => void) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const readDay = useReadDay();
  const [checked, setChecked] = useState(false);
  const [day, setDay] = useState(typedDate(today));
  const act = useAct(caseId, sendWithdrawal, (answer) => {
    if (answer.withdrawAgreement.__typename === 'AgreementWithdrawn') onClose();
  });
  const withdrawnOn = readDay(day);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setChecked(true);
    if (withdrawnOn !== null) act.send({ caseId, agreementId, baseVersion, withdrawnOn });
  };
  return {
    ...{ day, setDay, act, submit },
    missing: checked && withdrawnOn === null ? t('agreements.dayMissing') : undefined,
  };
}

function sendWithdrawal(input: WithdrawAgreementInput) {
  return request(WithdrawAgreementDocument, { input });
}
