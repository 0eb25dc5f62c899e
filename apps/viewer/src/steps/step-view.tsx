import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { longDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Notice } from '../parts/notice.tsx';
import { SaidWords } from './said-words.tsx';
import { StepStory } from './step-story.tsx';
import type { Step } from './step.types.ts';
import type { StepMode } from './step-mode.types.ts';

interface StepViewProps {
  step: Step;
  onAct: (mode: StepMode) => void;
  onClose: () => void;
}

/** Everything about one step, and what can be done with it. */
export function StepView({ step, onAct, onClose }: StepViewProps): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <div className="dialog__body">
        <Standing step={step} />
        <SaidWords step={step} />
        <StepFacts step={step} />
        <StepStory step={step} />
        <Link to={`/clienten/${step.caseId}`}>{t('steps.dialog.toClient', { name: step.clientCallName })}</Link>
      </div>
      <div className="dialog__actions">
        <StepActs step={step} onAct={onAct} />
        <Button purpose="secondary" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </>
  );
}

function Standing({ step }: { step: Step }): ReactElement | null {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  if (step.endedOn !== null && step.endedBecause !== null)
    return (
      <Notice tone="info">
        {t('steps.dialog.ended', {
          on: longDate(step.endedOn, screen),
          because: t(`steps.because.${step.endedBecause}`).toLowerCase(),
        })}
      </Notice>
    );
  if (step.stoppedOn === null) return null;
  return <Notice tone="warning">{t('steps.dialog.heardStopped', { on: longDate(step.stoppedOn, screen) })}</Notice>;
}

function StepFacts({ step }: { step: Step }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const day = (date: string | null): string | null => (date === null ? null : longDate(date, screen));
  const party = step.party === null ? null : (step.party.name ?? t('steps.dialog.nameless'));
  const facts: [string, string | null][] = [
    [t('steps.dialog.party'), party],
    [t('steps.dialog.introducer'), step.introducer],
    [t('steps.dialog.introduceOn'), step.introducedOn === null ? day(step.introduceOn) : null],
    [t('steps.dialog.introducedOn'), day(step.introducedOn)],
    [t('steps.dialog.next'), step.introducedOn === null ? null : day(step.dueOn)],
    [t('steps.dialog.plannedEnd'), step.plannedEndWords ?? day(step.plannedEndOn)],
  ];
  return (
    <dl className="step-facts">
      {facts.map(([term, fact]) =>
        fact === null ? null : (
          <div key={term}>
            <dt className="minor soft">{term}</dt>
            <dd>{fact}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function StepActs({ step, onAct }: Pick<StepViewProps, 'step' | 'onAct'>): ReactElement | null {
  const { t } = useTranslation();
  const acts = actsOf(step);
  const words: Record<StepMode, string> = {
    view: '',
    lookBack: t('steps.lookBack'),
    introduce: t('steps.act.introduce'),
    reschedule: t('steps.act.reschedule'),
    stopped: t('steps.act.stopped'),
    end: endWords(step),
    names: t('steps.act.names'),
  };
  function endWords({ stoppedOn, state }: Step): string {
    if (stoppedOn !== null) return t('steps.ask');
    return state === 'AGREED' ? t('steps.act.notDone') : t('steps.act.end');
  }
  return (
    <>
      {acts.map((mode, index) => (
        <Button key={mode} purpose={index === 0 ? 'primary' : 'secondary'} onClick={() => onAct(mode)}>
          {words[mode]}
        </Button>
      ))}
    </>
  );
}

/** What can be done with a step now; what it asks for comes first. */
function actsOf({ state, stoppedOn, namesShared, party }: Step): StepMode[] {
  if (state === 'ENDED') return [];
  const names: StepMode[] = party?.kind === 'PERSON' && !namesShared ? ['names'] : [];
  if (stoppedOn !== null) return ['end', ...(state === 'AGREED' ? [] : (['lookBack'] as const)), 'reschedule'];
  if (state === 'AGREED') return ['introduce', 'reschedule', ...names, 'end'];
  return ['lookBack', 'reschedule', ...names, 'stopped', 'end'];
}
