import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePageTitle } from '../parts/page-title.ts';
import { useViewer } from '../session/viewer-context.ts';
import { menuOf } from '../shell/main-menu.ts';
import { StatePage } from './state-page.tsx';

/** One answer for what does not exist and for what is not yours, so that asking reveals nothing. */
export function NotFoundPage(): ReactElement {
  const { t } = useTranslation();
  const viewer = useViewer();
  const worker = viewer.role === 'SOCIAL_WORKER';
  usePageTitle(t('states.notFoundHeading'));
  return (
    <StatePage heading={t('states.notFoundHeading')} text={t(worker ? 'states.notFoundText' : 'states.notFoundStart')}>
      <Link className="nl-button nl-button--primary" to={menuOf(viewer.role)[0].path}>
        {t(worker ? 'states.toClients' : 'states.toStart')}
      </Link>
    </StatePage>
  );
}
