import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormValues } from '../../forms/form-fields.ts';
import type { Sent } from '../../forms/use-form.ts';
import { HandOverContactDocument } from '../../graphql/generated/graphql.ts';
import { request } from '../../graphql/request.ts';
import { Notice } from '../../parts/notice.tsx';
import { CaseActDialog } from '../case-act-dialog.tsx';
import { colleagueOptions } from '../colleague-options.ts';
import type { CaseColleague } from '../use-case-work.ts';

interface HandoverDialogProps {
  caseId: string;
  clientName: string;
  colleagues: readonly CaseColleague[];
  /** Whether a handover is planned already. */
  planned: boolean;
  open: boolean;
  onClose: () => void;
}

export function HandoverDialog(props: HandoverDialogProps): ReactElement {
  const { caseId, clientName, colleagues, planned, open, onClose } = props;
  const { t } = useTranslation();
  const options = colleagueOptions(colleagues, t('caseWork.choose'));
  return (
    <CaseActDialog
      caseId={caseId}
      open={open}
      onClose={onClose}
      heading={t('caseWork.handOverHeading')}
      intro={t('caseWork.handOverIntro', { name: clientName })}
      save={t('caseWork.handOver')}
      fields={[
        { name: 'to', label: t('caseWork.handOverTo'), kind: 'pick', options },
        { name: 'on', label: t('caseWork.handOverOn'), kind: 'day' },
        { name: 'words', label: t('caseWork.handOverWords'), kind: 'text', longest: 2000, optional: true },
      ]}
      initial={{}}
      send={(values, sent) => send(caseId, values, sent)}
    >
      {planned ? <Notice tone="info">{t('caseWork.handOverPlanned')}</Notice> : null}
    </CaseActDialog>
  );
}

async function send(caseId: string, values: FormValues, { idempotencyKey }: Sent): Promise<null> {
  const handover = { to: values.needed('to'), on: values.needed('on'), words: values.text('words') };
  await request(HandOverContactDocument, { input: { idempotencyKey, caseId, ...handover } });
  return null;
}
