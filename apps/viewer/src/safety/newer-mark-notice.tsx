import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../parts/notice.tsx';

/** A colleague was first: closing shows what stands there now. */
export function NewerMarkNotice({ onClose }: { onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <Notice tone="warning" role="alert">
      <p>{t('safety.newer')}</p>
      <button type="button" className="row-button" onClick={onClose}>
        {t('safety.lookAgain')}
      </button>
    </Notice>
  );
}
