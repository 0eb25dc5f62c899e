import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../../parts/page-title.ts';

export function InitiativesPage(): ReactElement {
  const { t } = useTranslation();
  usePageTitle(t('directory.initiatives'));
  return <section aria-label={t('directory.initiatives')} />;
}
