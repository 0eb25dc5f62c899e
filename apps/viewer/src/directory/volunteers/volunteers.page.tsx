import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../../parts/page-title.ts';

export function VolunteersPage(): ReactElement {
  const { t } = useTranslation();
  usePageTitle(t('directory.volunteers'));
  return <section aria-label={t('directory.volunteers')} />;
}
