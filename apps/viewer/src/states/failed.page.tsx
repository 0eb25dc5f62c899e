import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../parts/page-title.ts';
import { StatePage } from './state-page.tsx';

/** The service did not answer; nothing is lost and trying again may help. */
export function FailedPage({ onRetry }: { onRetry: () => void }): ReactElement {
  const { t } = useTranslation();
  usePageTitle(t('states.errorHeading'));
  return (
    <StatePage heading={t('states.errorHeading')} text={t('states.errorText')}>
      <Button purpose="primary" onClick={onRetry}>
        {t('states.retry')}
      </Button>
    </StatePage>
  );
}
