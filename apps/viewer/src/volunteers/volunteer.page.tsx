import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Avatar } from '../parts/avatar.tsx';
import { Icon } from '../parts/icon.tsx';
import { LoadingWords } from '../parts/skeleton.tsx';
import { usePageTitle } from '../parts/page-title.ts';
import { useViewer } from '../session/viewer-context.ts';
import { QueryFailure } from '../states/query-failure.tsx';
import { longDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { ContactsCard } from './contacts-card.tsx';
import { GuidanceCard } from './guidance-card.tsx';
import { LoadCard } from './load-card.tsx';
import { NextCallCard } from './next-call-card.tsx';
import { useVolunteer, type Volunteer } from './use-volunteers.ts';
import { VolunteerActions } from './volunteer-actions.tsx';
import { VolunteerNotices } from './volunteer-notices.tsx';
import { Origin } from '../parts/origin.tsx';
import './volunteer.css';

/** One volunteer, to whoever registered or guides them. */
export function VolunteerPage(): ReactElement {
  const { volunteerId = '' } = useParams();
  const { data, error, refetch } = useVolunteer(volunteerId);
  if (data === undefined)
    return error === null ? <LoadingWords /> : <QueryFailure error={error} onRetry={() => void refetch()} />;
  return <LoadedVolunteer key={data.id} volunteer={data} />;
}

function LoadedVolunteer({ volunteer }: { volunteer: Volunteer }): ReactElement {
  usePageTitle(volunteer.fullName);
  const name = useRef<HTMLHeadingElement>(null);
  useEffect(() => name.current?.focus({ preventScroll: true }), []);
  return (
    <div className="page volunteer">
      <BackLink />
      <header className="volunteer__header">
        <Avatar name={volunteer.fullName} tone="client" size="large" />
        <div className="volunteer__who">
          <h1 className="nl-heading nl-heading--level-1" tabIndex={-1} ref={name}>
            {volunteer.fullName}
          </h1>
          <Facts volunteer={volunteer} />
          <Origin origin={volunteer.origin} />
        </div>
        <VolunteerActions volunteer={volunteer} />
      </header>
      <VolunteerNotices volunteer={volunteer} />
      <div className="volunteer__columns">
        <div className="volunteer__column">
          <ContactsCard volunteer={volunteer} />
          {volunteer.stoppedOn === null ? <NextCallCard volunteer={volunteer} /> : null}
        </div>
        <div className="volunteer__column">
          {volunteer.stoppedOn === null ? <LoadCard volunteer={volunteer} /> : null}
          <GuidanceCard volunteer={volunteer} />
        </div>
      </div>
    </div>
  );
}

function BackLink(): ReactElement {
  const { t } = useTranslation();
  const { role } = useViewer();
  const list = role === 'COMMUNITY_CONNECTOR' ? '/vrijwilligers' : '/sociale-kaart/vrijwilligers';
  return (
    <Link className="volunteer__back" to={list}>
      <Icon name="arrowLeft" size={16} /> {t('volunteers.back')}
    </Link>
  );
}

function Facts({ volunteer }: { volunteer: Volunteer }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const month = longDate(volunteer.since, screen).replace(/^\d+\s/, '');
  const area = volunteer.addressHidden ? t('volunteers.hidden') : volunteer.area?.name;
  return (
    <p className="soft">{[t('volunteers.since', { month }), area, volunteer.languages].filter(Boolean).join(' · ')}</p>
  );
}
