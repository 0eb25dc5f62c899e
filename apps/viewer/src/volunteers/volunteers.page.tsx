import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../parts/page-title.ts';
import { useViewer } from '../session/viewer-context.ts';
import { NotFoundPage } from '../states/not-found.page.tsx';
import { VolunteersPart } from './volunteers-part.tsx';
import './volunteers.css';

/** The buurtverbinder's own page of volunteers. */
export function VolunteersPage(): ReactElement {
  const viewer = useViewer();
  return viewer.role === 'COMMUNITY_CONNECTOR' ? <OwnVolunteers /> : <NotFoundPage />;
}

function OwnVolunteers(): ReactElement {
  const { t } = useTranslation();
  usePageTitle(t('volunteers.page'));
  return (
    <div className="page volunteers">
      <VolunteersPart
        heading={
          <div>
            <h1 className="nl-heading nl-heading--level-1">{t('volunteers.page')}</h1>
            <p className="soft">{t('volunteers.intro')}</p>
          </div>
        }
      />
    </div>
  );
}
