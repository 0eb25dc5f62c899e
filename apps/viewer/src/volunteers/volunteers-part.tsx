import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon.tsx';
import { LoadingWords } from '../parts/skeleton.tsx';
import { QueryFailure } from '../states/query-failure.tsx';
import { RegisterDialog } from './register-dialog.tsx';
import { useVolunteers } from './use-volunteers.ts';
import { VolunteersNews } from './volunteers-news.tsx';
import { VolunteersBrowser } from './volunteers-browser.tsx';
import './volunteers.css';

/** The volunteers whom the worker registered or guides, with the button to register another. */
export function VolunteersPart({ heading }: { heading: ReactElement }): ReactElement {
  const { t } = useTranslation();
  const { data: volunteers, error, refetch } = useVolunteers();
  const [registering, setRegistering] = useState(false);
  return (
    <>
      <div className="volunteers__header">
        {heading}
        <Button purpose="secondary" iconStart={<Icon name="plus" />} onClick={() => setRegistering(true)}>
          {t('volunteers.register')}
        </Button>
      </div>
      <VolunteersNews />
      {volunteers === undefined && error === null ? <LoadingWords /> : null}
      {volunteers === undefined && error !== null ? (
        <QueryFailure error={error} onRetry={() => void refetch()} />
      ) : null}
      {volunteers?.length === 0 ? <NoVolunteers /> : null}
      {volunteers !== undefined && volunteers.length > 0 ? <VolunteersBrowser volunteers={volunteers} /> : null}
      <RegisterDialog open={registering} onClose={() => setRegistering(false)} />
    </>
  );
}

function NoVolunteers(): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="card volunteers__none">
      <p>
        <strong>{t('volunteers.none')}</strong>
      </p>
      <p className="soft">{t('volunteers.noneText')}</p>
    </div>
  );
}
