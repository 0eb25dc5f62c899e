import { caseOutcomes } from '@netwerk/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormField, FormValues } from '../../forms/form-fields.ts';
import type { Sent } from '../../forms/use-form.ts';
import { CloseCaseDocument, type CaseOutcomeKind } from '../../graphql/generated/graphql.ts';
import { request } from '../../graphql/request.ts';
import { ClosingSteps } from '../../steps/closing-steps.tsx';
import { CaseActDialog } from '../case-act-dialog.tsx';
import { colleagueOptions } from '../colleague-options.ts';
import type { CaseColleague } from '../use-case-work.ts';

interface CloseCaseDialogProps {
  caseId: string;
  clientName: string;
  colleagues: readonly CaseColleague[];
  open: boolean;
  onClose: () => void;
}

export function CloseCaseDialog({ caseId, clientName, colleagues, open, onClose }: CloseCaseDialogProps): ReactElement {
  const { t } = useTranslation();
  return (
    <CaseActDialog
      caseId={caseId}
      open={open}
      onClose={onClose}
      heading={t('caseWork.closeHeading')}
      intro={t('caseWork.closeIntro')}
      save={t('caseWork.closeSubmit')}
      fields={useClosingFields(clientName, colleagues)}
      initial={{}}
      send={(values, sent) => send(caseId, values, sent)}
    >
      {open ? <ClosingSteps caseId={caseId} /> : null}
    </CaseActDialog>
  );
}

async function send(caseId: string, values: FormValues, { idempotencyKey }: Sent): Promise<null> {
  const outcome = values.needed('outcome') as CaseOutcomeKind;
  const after = {
    words: values.text('words'),
    lightContactId: values.text('lightContactId'),
    lightContactWords: values.text('lightContactWords'),
    lookAgainOn: values.text('lookAgainOn'),
  };
  await request(CloseCaseDocument, { input: { idempotencyKey, caseId, outcome, ...after } });
  return null;
}

function useClosingFields(clientName: string, colleagues: readonly CaseColleague[]): FormField[] {
  const { t } = useTranslation();
  const outcomes = caseOutcomes.map((value) => ({ value: value as string, text: t(`caseWork.outcome.${value}`) }));
  const light = colleagueOptions(colleagues, t('caseWork.closeLightNobody'));
  const words = t('caseWork.closeWords', { name: clientName });
  return [
    {
      name: 'outcome',
      label: t('caseWork.closeOutcome'),
      kind: 'pick',
      options: [{ value: '', text: t('caseWork.choose') }, ...outcomes],
    },
    { name: 'words', label: words, kind: 'text', longest: 2000, optional: true },
    { name: 'lightContactId', label: t('caseWork.closeLight'), kind: 'pick', options: light, optional: true },
    {
      name: 'lightContactWords',
      label: t('caseWork.closeLightWords'),
      hint: t('caseWork.closeLightWordsHint'),
      kind: 'line',
      longest: 200,
      optional: true,
    },
    { name: 'lookAgainOn', label: t('caseWork.closeLookAgain'), kind: 'day', optional: true },
  ];
}
