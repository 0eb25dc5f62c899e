import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { Notice } from '../parts/notice.tsx';

/** What was done on the page of a volunteer that is left. It travels with the history of the browser, in memory. */
export interface VolunteerNews {
  readonly news: 'stopped' | 'handedOver';
  readonly name: string;
}

/** Says once, above the list, what was done; the name does not stay in the history. */
export function VolunteersNews(): ReactElement | null {
  const { t } = useTranslation();
  const location = useLocation();
  const navigate = useNavigate();
  const given = location.state as VolunteerNews | null;
  const [news] = useState(given);
  useEffect(() => {
    if (given !== null)
      void navigate({ pathname: location.pathname, search: location.search }, { replace: true, state: null });
  }, [given, location.pathname, location.search, navigate]);
  if (news === null) return null;
  return (
    <Notice tone="ok" role="status">
      {t(`volunteers.news.${news.news}`, { name: news.name })}
    </Notice>
  );
}
