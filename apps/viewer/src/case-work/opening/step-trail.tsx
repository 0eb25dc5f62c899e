import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { steps, type Step } from './draft.ts';

/** The four steps, and where the worker is; a step that was filled in can be gone back to. */
export function StepTrail({ current, onGo }: { current: Step; onGo: (step: Step) => void }): ReactElement {
  const { t } = useTranslation();
  const reached = steps.indexOf(current);
  return (
    <nav aria-label={t('caseWork.opening.stepsLabel')}>
      <ol className="opening__trail">
        {steps.map((step, index) => (
          <li key={step}>
            <button
              type="button"
              className="opening__step"
              aria-current={step === current ? 'step' : undefined}
              disabled={index > reached}
              onClick={() => onGo(step)}
            >
              <span className="opening__number">{index + 1}</span> {t(`caseWork.opening.steps.${step}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
