import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../parts/notice.tsx';
import './failed-part.css';

/** One part of a page did not come; the rest stays usable. */
export function FailedPart({ onRetry }: { onRetry: () => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="failed-part">
      <Notice tone="error" role="alert">
        <p>
          <strong>{t('states.errorPart')}</strong> {t('states.errorText')}
        </p>
        <p className="failed-part__retry">
          <Button purpose="secondary" onClick={onRetry}>
            {t('states.retry')}
          </Button>
        </p>
      </Notice>
    </div>
  );
}
