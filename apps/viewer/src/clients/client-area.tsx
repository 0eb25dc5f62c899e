import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon.tsx';

/** The buurt of a client, or in plain words that it is not shown. */
export function ClientArea({ area, hidden }: { area: string | null; hidden: boolean }): ReactElement {
  const { t } = useTranslation();
  return (
    <span className="client-area soft minor">
      {hidden ? (
        <>
          <Icon name="lock" size={13} /> {t('clients.areaHidden')}
        </>
      ) : (
        area
      )}
    </span>
  );
}
