import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon.tsx';
import './demo-banner.css';

/** Stands above every page while everybody in the database is invented. */
export function DemoBanner({ municipality }: { municipality: string | null }): ReactElement {
  const { t } = useTranslation();
  return (
    <aside className="demo-banner" aria-label={t('demo.label')}>
      <Icon name="info" size={17} />
      <p>
        <strong>{t('demo.bold')}</strong>{' '}
        <span className="demo-banner__more">
          {municipality ? t('demo.place', { municipality }) : t('demo.placeUnknown')}
        </span>
      </p>
    </aside>
  );
}
