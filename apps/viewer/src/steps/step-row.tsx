import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDate, weekDay } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { useViewer } from '../session/viewer-context.ts';
import { lookBackTime, rowAct } from './step-groups.ts';
import { StepProgress } from './step-progress.tsx';
import type { StepSummary } from './step.types.ts';

/** One step: when, what, for whom, how far, and what to do. */
export function StepRow({ step, onOpen }: { step: StepSummary; onOpen: (step: StepSummary) => void }): ReactElement {
  const { t } = useTranslation();
  const act = rowAct(step);
  const filled = act === 'lookBack' || act === 'ask';
  const words = t(`steps.${act}`);
  return (
    <li className={`step-row step-row--${step.group.toLowerCase().replace('_', '-')}`}>
      <span className="step-row__when">
        <When step={step} />
      </span>
      <span className="step-row__what">
        <strong className="step-row__title">{step.title}</strong>
        <span className="minor soft">
          {step.clientFullName} · <Aside step={step} />
        </span>
      </span>
      <StepProgress state={step.state} />
      <button
        type="button"
        className={filled ? 'step-row__act step-row__act--filled' : 'step-row__act'}
        aria-label={t('steps.openStep', { act: words, title: step.title, name: step.clientFullName })}
        onClick={() => onOpen(step)}
      >
        {words}
      </button>
    </li>
  );
}

function When({ step }: { step: StepSummary }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  if (step.stoppedOn !== null) return <>{t('steps.stopped')}</>;
  if (step.group !== 'TODAY') return <>{weekDay(step.dueOn, screen)}</>;
  const time = lookBackTime(step);
  return <>{time === null ? t('steps.today') : t(time === 'two' ? 'steps.twoWeeks' : 'steps.sixWeeks')}</>;
}

function Aside({ step }: { step: StepSummary }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { today } = useViewer();
  const on = (date: string): string => shortDate(date, screen, today);
  if (step.stoppedOn !== null) return <>{t('steps.heardOn', { on: on(step.stoppedOn) })}</>;
  return <>{step.introducedOn === null ? step.introducer : t('steps.since', { on: on(step.introducedOn) })}</>;
}
