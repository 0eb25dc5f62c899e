import { usualExpiry } from '@netwerk/domain';
import { useState, type ReactElement, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { RecordAgreementDocument, type RecordAgreementInput } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { typedDate } from '../language/format.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { useViewer } from '../session/viewer-context.ts';
import type { AgreementsOfKind } from './agreements-of-kind.ts';
import { DayField, useReadDay } from './day-field.tsx';
import { FormActions } from './form-actions.tsx';
import { NewerAgreementNotice } from './newer-agreement-notice.tsx';
import { ProblemForm } from './problem-form.tsx';
import { otherProblem, problemWords } from './problem-words.ts';
import { useAct, type Act } from './use-act.ts';

interface AgreementDialogProps {
  client: ClientOfCase;
  agreements: AgreementsOfKind;
  open: boolean;
  onClose: () => void;
}

/** Records what the client agreed to, for the first time or again. */
export function AgreementDialog({ client, agreements, open, onClose }: AgreementDialogProps): ReactElement {
  const { t } = useTranslation();
  const { kind } = agreements;
  return (
    <Dialog
      open={open}
      onClose={onClose}
      heading={t(`agreements.heading.${kind}`)}
      intro={t(`agreements.intro.${kind}`, { name: client.callName })}
    >
      <AgreementForm client={client} agreements={agreements} onClose={onClose} />
    </Dialog>
  );
}

function AgreementForm({ client, agreements, onClose }: Omit<AgreementDialogProps, 'open'>): ReactElement {
  const { t } = useTranslation();
  const form = useAgreementForm(client, agreements, onClose);
  const { act } = form;
  const other = otherProblem(t, act.failure, ['givenOn', 'expiresOn', 'words']);
  const reopens = agreements.kind === 'I1' && agreements.standing.state === 'WITHDRAWN';
  return (
    <ProblemForm failure={act.failure} onSubmit={form.submit}>
      <div className="dialog__body">
        {act.answer?.recordAgreement.__typename === 'NewerAgreement' ? (
          <NewerAgreementNotice onClose={onClose} />
        ) : null}
        {other ? (
          <Notice tone="error" role="alert">
            {other}
          </Notice>
        ) : null}
        <DayField
          label={t('agreements.givenOn')}
          name="givenOn"
          text={form.givenOn}
          onChange={form.setGivenOn}
          error={form.missing.givenOn ?? problemWords(t, act.failure, 'givenOn')}
        />
        <DayField
          label={t('agreements.expiresOn')}
          hint={t('agreements.expiresHint')}
          name="expiresOn"
          text={form.expiresOn}
          onChange={form.setExpiresOn}
          error={form.missing.expiresOn ?? problemWords(t, act.failure, 'expiresOn')}
        />
        <TextArea
          label={t('agreements.words', { name: client.callName })}
          name="words"
          value={form.words}
          onChange={form.setWords}
          error={problemWords(t, act.failure, 'words')}
        />
        {reopens ? <Notice tone="warning">{t('agreements.reopens', { name: client.callName })}</Notice> : null}
      </div>
      <FormActions save={t('agreements.save')} busy={act.busy} onClose={onClose} />
    </ProblemForm>
  );
}

type Asked = Omit<RecordAgreementInput, 'idempotencyKey'>;

function useAgreementForm(client: ClientOfCase, { kind, last }: AgreementsOfKind, onClose: () => void) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const readDay = useReadDay();
  const [checked, setChecked] = useState(false);
  const [givenOn, setGivenOn] = useState(typedDate(today));
  const [words, setWords] = useState('');
  const [ownExpiry, setExpiresOn] = useState<string | null>(null);
  const act = useAgreementAct(client.caseId, onClose);
  const days = { givenOn: readDay(givenOn), expiresOn: null as string | null };
  const expiresOn = ownExpiry ?? (days.givenOn === null ? '' : typedDate(usualExpiry(days.givenOn)));
  days.expiresOn = readDay(expiresOn);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setChecked(true);
    if (days.givenOn === null || days.expiresOn === null) return;
    const after = last === null ? {} : { after: last.id, baseVersion: last.version };
    const asked = { caseId: client.caseId, kind, givenOn: days.givenOn, expiresOn: days.expiresOn, ...after };
    act.send(words.trim() === '' ? asked : { ...asked, words });
  };
  const missing = (day: string | null): string | undefined =>
    checked && day === null ? t('agreements.dayMissing') : undefined;
  return {
    ...{ givenOn, setGivenOn, expiresOn, setExpiresOn, words, setWords, act, submit },
    missing: { givenOn: missing(days.givenOn), expiresOn: missing(days.expiresOn) },
  };
}

function useAgreementAct(caseId: string, onClose: () => void): Act<Asked, Awaited<ReturnType<typeof sendAgreement>>> {
  return useAct(caseId, sendAgreement, (answer) => {
    if (answer.recordAgreement.__typename === 'AgreementRecorded') onClose();
  });
}

function sendAgreement(input: RecordAgreementInput) {
  return request(RecordAgreementDocument, { input });
}
