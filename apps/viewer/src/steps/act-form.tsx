import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogForm } from '../forms/form-dialog.tsx';
import type { FormField, FormValues, Typed } from '../forms/form-fields.ts';
import type { Newer, Sent } from '../forms/use-form.ts';
import {
  EndStepDocument,
  IntroduceStepDocument,
  ReportStepStoppedDocument,
  RescheduleStepDocument,
  ShareStepNamesDocument,
  type StepEndReason,
  type StepOutcomeFragment,
} from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { typedDate } from '../language/format.ts';
import { useViewer } from '../session/viewer-context.ts';
import type { Step } from './step.types.ts';
import type { StepMode } from './step-mode.types.ts';

export type ActMode = Exclude<StepMode, 'view' | 'lookBack'>;

interface ActFormProps {
  step: Step;
  mode: ActMode;
  onClose: () => void;
  onSaved: () => void;
}

/** One act on a step, as a form. */
export function ActForm({ step, mode, onClose, onSaved }: ActFormProps): ReactElement {
  const { t } = useTranslation();
  const { today } = useViewer();
  return (
    <DialogForm
      fields={useFields(step, mode)}
      initial={initialOf(mode, step, today)}
      baseVersion={step.version}
      save={t('steps.act.save')}
      send={(values, sent) => send(step, mode, values, sent)}
      onDone={onSaved}
      onClose={onClose}
    />
  );
}

function initialOf(mode: ActMode, step: Step, today: string): Typed {
  if (mode === 'reschedule' || mode === 'end') return {};
  if (mode === 'names') return { clientAgreedOn: typedDate(today), otherAgreedOn: typedDate(today) };
  const planned = mode === 'introduce' && step.introduceOn < today ? step.introduceOn : today;
  return { on: typedDate(planned) };
}

function useFields(step: Step, mode: ActMode): FormField[] {
  const { t } = useTranslation();
  const name = step.clientCallName;
  const words = (label: string): FormField => ({
    name: 'words',
    label,
    kind: 'text',
    longest: 2000,
    optional: true,
    hint: t('steps.act.wordsHint'),
  });
  const reasons = step.mayEndBecause.map((value) => ({ value: value as string, text: t(`steps.because.${value}`) }));
  const fields: Record<ActMode, FormField[]> = {
    introduce: [{ name: 'on', label: t('steps.act.introduceOn'), kind: 'day' }, words(t('steps.act.words', { name }))],
    reschedule: [
      { name: 'to', label: t('steps.act.rescheduleTo'), kind: 'day' },
      { name: 'words', label: t('steps.act.rescheduleWords'), kind: 'text', longest: 2000, optional: true },
    ],
    stopped: [{ name: 'on', label: t('steps.act.stoppedOn'), kind: 'day' }, words(t('steps.act.words', { name }))],
    end: [
      {
        name: 'because',
        label: t('steps.act.endBecause'),
        kind: 'pick',
        options: [{ value: '', text: t('steps.act.choose') }, ...reasons],
      },
      words(t('steps.act.endWords', { name })),
    ],
    names: [
      { name: 'clientAgreedOn', label: t('steps.act.clientAgreedOn', { name }), kind: 'day' },
      { name: 'otherAgreedOn', label: t('steps.act.otherAgreedOn'), kind: 'day' },
    ],
  };
  return fields[mode];
}

async function send({ caseId, id }: Step, mode: ActMode, values: FormValues, sent: Sent): Promise<Newer | null> {
  const outcome = await carryOut(mode, { caseId, stepId: id, ...sent }, values);
  return outcome.__typename === 'NewerStep' ? { version: outcome.step.version, typed: {} } : null;
}

type Target = Sent & { caseId: string; stepId: string };

async function carryOut(mode: ActMode, target: Target, values: FormValues): Promise<StepOutcomeFragment> {
  const words = values.text('words');
  const on = values.needed('on');
  switch (mode) {
    case 'introduce':
      return (await request(IntroduceStepDocument, { input: { ...target, on, words } })).introduceStep;
    case 'reschedule':
      return (await request(RescheduleStepDocument, { input: { ...target, to: values.needed('to'), words } }))
        .rescheduleStep;
    case 'stopped':
      return (await request(ReportStepStoppedDocument, { input: { ...target, on, words } })).reportStepStopped;
    case 'end': {
      const because = values.needed('because') as StepEndReason;
      return (await request(EndStepDocument, { input: { ...target, because, words } })).endStep;
    }
    case 'names': {
      const days = { clientAgreedOn: values.needed('clientAgreedOn'), otherAgreedOn: values.needed('otherAgreedOn') };
      return (await request(ShareStepNamesDocument, { input: { ...target, ...days } })).shareStepNames;
    }
  }
}
