import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { ClosedClients } from '../case-work/closed/closed-clients.tsx';
import { dayName } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePageTitle } from '../parts/page-title.ts';
import { useViewer } from '../session/viewer-context.ts';
import { NotFoundPage } from '../states/not-found.page.tsx';
import { QueryFailure } from '../states/query-failure.tsx';
import { ClientsBrowser } from './clients-browser.tsx';
import { ClientsSkeleton } from './clients-skeleton.tsx';
import { ColleagueDialog } from './colleague-dialog.tsx';
import { NoClients } from './no-clients.tsx';
import { useMyClients } from './use-my-clients.ts';
import './my-clients.css';

export function MyClientsPage(): ReactElement {
  const viewer = useViewer();
  return viewer.role === 'SOCIAL_WORKER' ? <MyClients today={viewer.today} /> : <NotFoundPage />;
}

function MyClients({ today }: { today: string }): ReactElement {
  const { t } = useTranslation();
  const { clients, error, retry } = useMyClients();
  const [opening, setOpening] = useState(false);
  usePageTitle(t('clients.page'));
  return (
    <div className="page my-clients">
      <header className="my-clients__header">
        <div>
          <h1 className="nl-heading nl-heading--level-1">{t('clients.page')}</h1>
          <CountLine count={clients?.length ?? null} today={today} />
        </div>
        <div className="my-clients__acts">
          <Button purpose="secondary" iconStart={<Icon name="lock" />} onClick={() => setOpening(true)}>
            {t('colleague.open')}
          </Button>
          <Link className="nl-button nl-button--primary" to="/clienten/nieuw">
            <Icon name="plus" /> {t('caseWork.newCase')}
          </Link>
        </div>
      </header>
      <OpenedForOther />
      {clients === null && error === null ? <ClientsSkeleton /> : null}
      {error !== null && clients === null ? <QueryFailure error={error} onRetry={retry} /> : null}
      {clients?.length === 0 ? <NoClients onOpenColleague={() => setOpening(true)} /> : null}
      {clients !== null && clients.length > 0 ? <ClientsBrowser clients={clients} today={today} /> : null}
      <ClosedClients />
      <ColleagueDialog open={opening} onClose={() => setOpening(false)} />
    </div>
  );
}

/** After opening a case for a colleague in which the worker has no role: there is nothing to go to. */
function OpenedForOther(): ReactElement | null {
  const { t } = useTranslation();
  const { state } = useLocation() as { state: { openedForOther?: boolean } | null };
  return state?.openedForOther ? (
    <Notice tone="ok" role="status">
      {t('caseWork.opening.openedForOther')}
    </Notice>
  ) : null;
}

function CountLine({ count, today }: { count: number | null; today: string }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const words = count === null ? null : count === 0 ? t('clients.countNone') : t('clients.count', { count });
  return (
    <p className="soft">
      {words === null ? '' : `${words} · `}
      {dayName(today, screen)}
    </p>
  );
}
