import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepSummary } from './step.types.ts';

const order = ['AGREED', 'INTRODUCED', 'FOLLOWED_UP', 'STABLE'] as const;

/** How far a step is: four bars, and the word under them. */
export function StepProgress({ state }: { state: StepSummary['state'] }): ReactElement {
  const { t } = useTranslation();
  const nth = state === 'ENDED' ? order.length : order.indexOf(state) + 1;
  const word = t(`steps.state.${state}`);
  return (
    <span className="step-progress">
      <span className="step-progress__bars" aria-hidden="true">
        {order.map((each, index) => (
          <span
            key={each}
            className={index < nth ? 'step-progress__bar step-progress__bar--done' : 'step-progress__bar'}
          />
        ))}
      </span>
      <span className="step-progress__word minor soft" aria-hidden="true">
        {word}
      </span>
      <span className="visually-hidden">{t('steps.stateOf', { state: word, nth })}</span>
    </span>
  );
}
