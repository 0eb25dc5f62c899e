import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { dayAndMonth } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Icon } from '../parts/icon.tsx';
import type { Step } from './step.types.ts';

/** What the client said last about this step, or when it was agreed. */
export function SaidWords({ step }: { step: Step }): ReactElement | null {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const said = step.moments.findLast(({ words, kind }) => words !== null && kind !== 'RESCHEDULED');
  const words = said?.words ?? step.saidWords;
  if (words === null) return null;
  return (
    <blockquote className="said-words">
      <p className="said-words__who">
        <Icon name="speech" />{' '}
        {t('steps.dialog.said', { name: step.clientCallName, on: dayAndMonth(said?.on ?? step.agreedOn, screen) })}
      </p>
      <p>“{words}”</p>
    </blockquote>
  );
}
