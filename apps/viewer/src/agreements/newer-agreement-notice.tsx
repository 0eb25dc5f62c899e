import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../parts/notice.tsx';

/** A colleague was first: what is there now stands behind this dialog. */
export function NewerAgreementNotice({ onClose }: { onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <Notice tone="warning" icon="people" role="alert">
      {t('agreements.newer')}{' '}
      <button type="button" className="text-button" onClick={onClose}>
        {t('agreements.lookAgain')}
      </button>
    </Notice>
  );
}
