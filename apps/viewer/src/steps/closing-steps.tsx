import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../parts/notice.tsx';
import { useClientSteps } from './use-steps.ts';

/** What still runs when a case is closed: said before the worker closes it. */
export function ClosingSteps({ caseId }: { caseId: string }): ReactElement | null {
  const { t } = useTranslation();
  const open = useClientSteps(caseId).steps?.filter((step) => step.endedOn === null) ?? [];
  if (open.length === 0) return null;
  return (
    <Notice tone="warning">
      <p>{t('steps.closing', { count: open.length })}</p>
      <ul>
        {open.map((step) => (
          <li key={step.id}>{step.title}</li>
        ))}
      </ul>
    </Notice>
  );
}
