import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../parts/dialog.tsx';
import { LoadingWords } from '../parts/skeleton.tsx';
import { QueryFailure } from '../states/query-failure.tsx';
import { LookBackForm } from './look-back-form.tsx';
import type { LookBackDrafts } from './look-back-draft.ts';
import { ActForm } from './act-form.tsx';
import { lookBackTime } from './step-groups.ts';
import { StepView } from './step-view.tsx';
import type { Step } from './step.types.ts';
import { useStep, useStepRefresh } from './use-steps.ts';
import type { StepMode } from './step-mode.types.ts';

interface StepDialogProps {
  /** Null: closed. */
  open: { readonly stepId: string; readonly mode: StepMode } | null;
  drafts: LookBackDrafts;
  onClose: () => void;
  /** Something was stored. */
  onSaved: (title: string) => void;
}

/** One step in a dialog. An act takes the place of what was shown, so that the way back stays the same. */
export function StepDialog({ open, ...rest }: StepDialogProps): ReactElement | null {
  return open === null ? null : <OpenStep key={open.stepId} stepId={open.stepId} first={open.mode} {...rest} />;
}

type OpenStepProps = Omit<StepDialogProps, 'open'> & { stepId: string; first: StepMode };

function OpenStep({ stepId, first, ...rest }: OpenStepProps): ReactElement {
  const { t } = useTranslation();
  const { step, error, retry } = useStep(stepId);
  if (step !== null) return <LoadedStep step={step} first={first} {...rest} />;
  return (
    <Dialog open heading={t('steps.page')} intro="" onClose={rest.onClose}>
      <div className="dialog__body">
        {error === null ? <LoadingWords /> : <QueryFailure error={error} onRetry={retry} />}
      </div>
    </Dialog>
  );
}

type LoadedStepProps = Omit<StepDialogProps, 'open'> & { step: Step; first: StepMode };

function LoadedStep({ step, first, drafts, onClose, onSaved }: LoadedStepProps): ReactElement {
  const refresh = useStepRefresh();
  const [mode, setMode] = useState(first);
  const shown = useShown(step, mode);
  // Also after the cross: looking back may be stored while the map was not.
  const leave = (): void => {
    refresh(step.caseId);
    onClose();
  };
  const saved = (): void => {
    onSaved(step.title);
    leave();
  };
  const stopped = (): void => {
    refresh(step.caseId);
    setMode('end');
  };
  return (
    <Dialog open heading={shown.heading} intro={shown.intro} onClose={leave}>
      {mode === 'view' ? <StepView step={step} onAct={setMode} onClose={onClose} /> : null}
      {mode === 'lookBack' ? (
        <LookBackForm step={step} drafts={drafts} onClose={onClose} onSaved={saved} onStopped={stopped} />
      ) : null}
      {mode === 'view' || mode === 'lookBack' ? null : (
        <ActForm key={mode} step={step} mode={mode} onClose={onClose} onSaved={mode === 'stopped' ? stopped : saved} />
      )}
    </Dialog>
  );
}

function useShown(step: Step, mode: StepMode): { heading: string; intro: string } {
  const { t } = useTranslation();
  const name = step.clientFullName;
  if (mode === 'view')
    return { heading: step.title, intro: t('steps.dialog.intro', { name, state: t(`steps.state.${step.state}`) }) };
  if (mode === 'lookBack') {
    const time = lookBackTime({ ...step, dueOn: step.dueOn });
    if (time === null) return { heading: step.title, intro: name };
    return {
      heading: step.title,
      intro: t(time === 'two' ? 'steps.dialog.twoWeeksAfter' : 'steps.dialog.sixWeeksAfter', { name }),
    };
  }
  const asked = mode === 'end' && step.stoppedOn !== null;
  return {
    heading: asked ? t('steps.act.endStopped') : t(`steps.act.${mode}`),
    intro: `${step.title} · ${name}. ${asked ? t('steps.act.endStoppedIntro') : t(`steps.act.${mode}Intro`)}`,
  };
}
