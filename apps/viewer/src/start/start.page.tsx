import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import type { Role } from '../graphql/generated/graphql.ts';
import { usePageTitle } from '../parts/page-title.ts';
import { useViewer } from '../session/viewer-context.ts';
import { menuOf } from '../shell/main-menu.ts';
import { AdministratorCommands } from './administrator-commands.tsx';
import './start.css';

/** Who begins with work of their own has no start page. */
type StartRole = Exclude<Role, 'SOCIAL_WORKER' | 'COMMUNITY_CONNECTOR'>;

/** What a role can do in this version, what comes later, and what it will never see. */
export function StartPage(): ReactElement {
  const viewer = useViewer();
  if (viewer.role === 'SOCIAL_WORKER' || viewer.role === 'COMMUNITY_CONNECTOR')
    return <Navigate to={menuOf(viewer.role)[0].path} replace />;
  return <RoleStartPage role={viewer.role} name={viewer.displayName} />;
}

function RoleStartPage({ role, name }: { role: StartRole; name: string }): ReactElement {
  const { t } = useTranslation();
  usePageTitle(t('shell.start'));
  return (
    <div className="page start">
      <h1 className="nl-heading nl-heading--level-1">{t('start.welcome', { name: name.split(' ')[0] ?? name })}</h1>
      <p className="start__intro soft">
        {t(`role.${role}`)}. {t(`start.${role}.intro`)}
      </p>
      <div className="start__cards">
        <section className="card start__card">
          <h2 className="nl-heading nl-heading--level-4">{t('start.today')}</h2>
          <p>{t(`start.${role}.today`)}</p>
          {role === 'ADMINISTRATOR' ? <AdministratorCommands /> : null}
        </section>
        <section className="card start__card">
          <h2 className="nl-heading nl-heading--level-4">{t('start.later')}</h2>
          <p>{t(`start.${role}.later`)}</p>
          <p className="soft">{t(`start.${role}.never`)}</p>
        </section>
      </div>
    </div>
  );
}
