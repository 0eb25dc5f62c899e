import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { tabPath } from '../client/client-tabs.ts';
import { longDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';

/** How many people do not know yet that they stand on the map, and by when they should; being late blocks nothing. */
export function ToInformRow({ client }: { client: ClientOfCase }): ReactElement | null {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { count, overdue, firstBy } = client.case.toInform;
  if (count === 0) return null;
  return (
    <li className="agreement">
      <p>
        {t('agreements.toInform', { count })} {overdue > 0 ? t('agreements.toInformOverdue', { count: overdue }) : null}
        {overdue === 0 && firstBy ? t('agreements.toInformBy', { on: longDate(firstBy, screen) }) : null}{' '}
        <Link to={tabPath(client.caseId, 'lijst')}>{t('agreements.toInformList')}</Link>
      </p>
    </li>
  );
}
