import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';
import { useViewer } from '../session/viewer-context.ts';
import { directoryTabs } from './directory-tabs.ts';
import { useDirectory } from './use-directory.ts';
import './directory.css';

/** The frame of the lists of the sociale kaart: heading, tabs, and below them the list of the chosen tab. */
export function DirectoryPage(): ReactElement {
  const { t } = useTranslation();
  const { role } = useViewer();
  return (
    <div className="page directory">
      <header className="directory__header">
        <h1 className="nl-heading nl-heading--level-1">{t('directory.page')}</h1>
        <p className="soft">{t('directory.intro')}</p>
      </header>
      <nav className="directory-tabs" aria-label={t('directory.tabs')}>
        <ul>
          {directoryTabs(role).map((tab) => (
            <li key={tab.path}>
              <NavLink className="directory-tabs__tab" to={tab.path} end={tab.path === '/sociale-kaart'}>
                {t(tab.words)}
                <TabCount path={tab.path} />
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </div>
  );
}

/** How much there is behind a tab, as far as that is known. */
function TabCount({ path }: { path: string }): ReactElement | null {
  const { data } = useDirectory();
  const counts: Readonly<Record<string, number | undefined>> = {
    '/sociale-kaart': data?.initiativeCount,
    '/sociale-kaart/organisaties': data?.organisationCount,
  };
  const count = counts[path];
  return count === undefined ? null : <span className="nl-number-badge">{count}</span>;
}
