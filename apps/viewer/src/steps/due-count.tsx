import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../session/viewer-context.ts';
import { useStepsDue } from './use-steps.ts';
import './due-count.css';

/** How many steps ask attention now, beside the menu item; nothing when there are none. */
export function DueCount(): ReactElement | null {
  const { t } = useTranslation();
  const due = useStepsDue(useViewer().role === 'SOCIAL_WORKER');
  if (due === null || due === 0) return null;
  return (
    <span className="due-count">
      <span aria-hidden="true">{due}</span>
      <span className="visually-hidden">({t('steps.due', { count: due })})</span>
    </span>
  );
}
