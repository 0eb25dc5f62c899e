import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../../parts/page-title.ts';

export function OrganisationsPage(): ReactElement {
  const { t } = useTranslation();
  usePageTitle(t('directory.organisations'));
  return <section aria-label={t('directory.organisations')} />;
}
