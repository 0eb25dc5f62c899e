import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { shortDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { useViewer } from '../session/viewer-context.ts';
import type { LookBackDrafts } from './look-back-draft.ts';
import { StepDialog } from './step-dialog.tsx';
import { StepProgress } from './step-progress.tsx';
import type { Step } from './step.types.ts';
import { useClientSteps } from './use-steps.ts';
import './steps.css';

/** The steps of one client, for who has a role in the case. */
export function ClientStepsCard({ client }: { client: ClientOfCase }): ReactElement | null {
  return client.access.kind === 'CASE_ROLE' ? <StepsOfClient caseId={client.caseId} /> : null;
}

function StepsOfClient({ caseId }: { caseId: string }): ReactElement {
  const { t } = useTranslation();
  const { steps, error } = useClientSteps(caseId);
  const [stepId, setStepId] = useState<string | null>(null);
  const [saved, setSaved] = useState('');
  const [drafts] = useState<LookBackDrafts>(() => new Map());
  const open = steps?.filter((step) => step.endedOn === null) ?? [];
  const ended = steps?.filter((step) => step.endedOn !== null) ?? [];
  return (
    <section className="card case-card" aria-labelledby="client-steps-heading">
      <h2 id="client-steps-heading" className="nl-heading">
        {t('steps.card.heading')}
      </h2>
      <p className="visually-hidden" role="status">
        {saved}
      </p>
      {error !== null && steps === null ? <p className="soft">{t('steps.card.failed')}</p> : null}
      {steps !== null && steps.length === 0 ? <p className="soft">{t('steps.card.none')}</p> : null}
      <StepLines steps={open} onOpen={setStepId} />
      {ended.length === 0 ? null : (
        <details className="earlier">
          <summary>{t('steps.card.earlier', { count: ended.length })}</summary>
          <StepLines steps={ended} onOpen={setStepId} />
        </details>
      )}
      <StepDialog
        open={stepId === null ? null : { stepId, mode: 'view' }}
        drafts={drafts}
        onClose={() => setStepId(null)}
        onSaved={(title) => setSaved(t('steps.saved', { title }))}
      />
    </section>
  );
}

function StepLines({ steps, onOpen }: { steps: readonly Step[]; onOpen: (stepId: string) => void }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { today } = useViewer();
  return (
    <ul className="case-card__rows">
      {steps.map((step) => (
        <li key={step.id} className="client-step">
          <span className="client-step__what">
            <strong>{step.title}</strong>
            <span className="minor soft">
              {step.dueOn === null || step.endedBecause !== null
                ? t(`steps.because.${step.endedBecause ?? 'GOAL_REACHED'}`)
                : t('steps.card.due', { on: shortDate(step.dueOn, screen, today) })}
            </span>
          </span>
          <StepProgress state={step.state} />
          <button
            type="button"
            className="row-button"
            aria-label={`${t('steps.open')}: ${step.title}`}
            onClick={() => onOpen(step.id)}
          >
            {t('steps.open')}
          </button>
        </li>
      ))}
    </ul>
  );
}
