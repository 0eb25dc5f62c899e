import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Avatar } from '../parts/avatar.tsx';
import { Icon } from '../parts/icon.tsx';
import { VolunteerAttention } from './volunteer-attention.tsx';
import type { VolunteerGroup } from './volunteer-filters.ts';
import type { ListedVolunteer } from './use-volunteers.ts';
import { VolunteerState } from './volunteer-state.tsx';
import './volunteers.css';

/** The same list for a narrow screen. */
export function VolunteerCards({ groups }: { groups: readonly VolunteerGroup[] }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      {groups.map((group) => (
        <section key={group.key} aria-labelledby={`volunteers-${group.key}`}>
          <h2 className="volunteer-cards__heading" id={`volunteers-${group.key}`}>
            {t(`volunteers.group.${group.key}`)} <span className="nl-number-badge">{group.volunteers.length}</span>
          </h2>
          <ul className="volunteer-cards">
            {group.volunteers.map((volunteer) => (
              <VolunteerCard key={volunteer.id} volunteer={volunteer} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function VolunteerCard({ volunteer }: { volunteer: ListedVolunteer }): ReactElement {
  const { t } = useTranslation();
  const { load, guide } = volunteer;
  const people =
    load.peopleNow === null
      ? t('volunteers.loadUnknown', { limit: load.peopleLimit })
      : t('volunteers.loadOf', { now: load.peopleNow, limit: load.peopleLimit });
  const guided = guide === null ? t('volunteers.noGuide') : guide.self ? t('volunteers.you') : guide.name;
  return (
    <li className="card volunteer-card">
      <Avatar name={volunteer.fullName} tone="client" size="large" />
      <div>
        <h3 className="volunteer-card__name">
          <Link className="volunteer-card__link" to={`/vrijwilligers/${volunteer.id}`}>
            {volunteer.fullName}
          </Link>
        </h3>
        <p className="soft minor">{[volunteer.area?.name ?? t('volunteers.hidden'), people, guided].join(' · ')}</p>
      </div>
      <Icon name="chevronRight" />
      <div className="volunteer-card__more">
        <VolunteerAttention attention={volunteer.attention} />
        <VolunteerState volunteer={volunteer} />
      </div>
    </li>
  );
}
