import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../../parts/page-title.ts';

export function TeamsPage(): ReactElement {
  const { t } = useTranslation();
  usePageTitle(t('directory.teams'));
  return <section aria-label={t('directory.teams')} />;
}
