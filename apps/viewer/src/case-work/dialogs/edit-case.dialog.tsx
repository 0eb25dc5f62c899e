import { legalGrounds } from '@netwerk/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormField, FormValues, Typed } from '../../forms/form-fields.ts';
import type { Newer, Sent } from '../../forms/use-form.ts';
import { ChangeCaseDocument, type LegalGround } from '../../graphql/generated/graphql.ts';
import { request } from '../../graphql/request.ts';
import { CaseActDialog } from '../case-act-dialog.tsx';
import type { CaseTexts } from '../use-case-work.ts';

interface EditCaseDialogProps {
  caseId: string;
  texts: CaseTexts;
  open: boolean;
  onClose: () => void;
}

export function EditCaseDialog({ caseId, texts, open, onClose }: EditCaseDialogProps): ReactElement {
  const { t } = useTranslation();
  return (
    <CaseActDialog
      caseId={caseId}
      open={open}
      onClose={onClose}
      heading={t('caseWork.editHeading')}
      intro={t('caseWork.editIntro')}
      save={t('caseWork.save')}
      fields={useCaseFields()}
      initial={typedTexts(texts)}
      baseVersion={texts.version}
      send={(values, sent) => send(caseId, values, sent)}
    />
  );
}

async function send(caseId: string, values: FormValues, sent: Sent): Promise<Newer | null> {
  const { changeCase: answer } = await request(ChangeCaseDocument, { input: { ...sent, caseId, ...textsOf(values) } });
  if (answer.__typename === 'CaseChanged') return null;
  return { version: answer.texts.version, typed: typedTexts(answer.texts) };
}

function textsOf(values: FormValues) {
  return {
    asked: values.needed('asked'),
    question: values.needed('question'),
    agreedInstead: values.text('agreedInstead'),
    goal: values.text('goal'),
    referrer: values.text('referrer'),
    legalGround: values.needed('legalGround') as LegalGround,
    purpose: values.needed('purpose'),
  };
}

function typedTexts({ asked, question, agreedInstead, goal, referrer, legalGround, purpose }: CaseTexts): Typed {
  return {
    asked,
    question,
    agreedInstead: agreedInstead ?? '',
    goal: goal ?? '',
    referrer: referrer ?? '',
    legalGround,
    purpose,
  };
}

function useCaseFields(): FormField[] {
  const { t } = useTranslation();
  const text = (name: 'asked' | 'question' | 'agreedInstead' | 'goal', optional: boolean): FormField => {
    return { name, label: t(`caseFacts.${name}`), kind: 'text', longest: 2000, optional };
  };
  const grounds = legalGrounds.map((value) => ({ value, text: t(`legalGround.${value}`) }));
  return [
    text('asked', false),
    text('question', false),
    text('agreedInstead', true),
    text('goal', true),
    { name: 'referrer', label: t('caseFacts.referrer'), kind: 'line', longest: 200, optional: true },
    { name: 'legalGround', label: t('caseFacts.legalGround'), kind: 'pick', options: grounds },
    { name: 'purpose', label: t('caseFacts.purpose'), kind: 'line', longest: 200 },
  ];
}
