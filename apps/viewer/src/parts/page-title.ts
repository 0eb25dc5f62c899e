import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the page in the tab and for a screen reader; never a client's name, for tabs are seen by others. */
export function usePageTitle(page: string): void {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = t('title', { page });
  }, [page, t]);
}
