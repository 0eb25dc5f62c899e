import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { shortDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Avatar } from '../parts/avatar.tsx';
import { useViewer } from '../session/viewer-context.ts';
import { VolunteerAttention } from './volunteer-attention.tsx';
import type { VolunteerGroup } from './volunteer-filters.ts';
import type { ListedVolunteer } from './use-volunteers.ts';
import { VolunteerState } from './volunteer-state.tsx';
import './volunteers.css';

const columns = ['who', 'relevant', 'load', 'guide', 'contact', 'call'] as const;

export function VolunteersTable({ groups }: { groups: readonly VolunteerGroup[] }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="card volunteers-table__frame">
      <table className="utrecht-table volunteers-table">
        <caption className="visually-hidden">{t('volunteers.page')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={`volunteers-table__${column}`}>
                {t(`volunteers.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.key}>
            <tr className="volunteers-table__group">
              <th scope="rowgroup" colSpan={columns.length}>
                {t(`volunteers.group.${group.key}`)} <span className="nl-number-badge">{group.volunteers.length}</span>
              </th>
            </tr>
            {group.volunteers.map((volunteer) => (
              <VolunteerRow key={volunteer.id} volunteer={volunteer} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function VolunteerRow({ volunteer }: { volunteer: ListedVolunteer }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { today } = useViewer();
  const { load, guide } = volunteer;
  const day = (date: string | null): string => (date === null ? t('volunteers.never') : shortDate(date, screen, today));
  return (
    <tr className="volunteers-table__row">
      <th scope="row">
        <span className="volunteers-table__person">
          <Avatar name={volunteer.fullName} tone="client" />
          <span>
            <Link className="volunteers-table__link" to={`/vrijwilligers/${volunteer.id}`}>
              {volunteer.fullName}
            </Link>
            <span className="soft minor volunteers-table__area">{volunteer.area?.name ?? t('volunteers.hidden')}</span>
          </span>
        </span>
      </th>
      <td>
        <VolunteerAttention attention={volunteer.attention} />
        <VolunteerState volunteer={volunteer} />
      </td>
      <td className="volunteers-table__short">
        {load.peopleNow === null
          ? t('volunteers.loadUnknown', { limit: load.peopleLimit })
          : t('volunteers.loadOf', { now: load.peopleNow, limit: load.peopleLimit })}
      </td>
      <td>{guide === null ? t('volunteers.noGuide') : guide.self ? t('volunteers.you') : guide.name}</td>
      <td className="soft volunteers-table__short">{day(volunteer.lastContactOn)}</td>
      <td className="soft volunteers-table__short">{volunteer.callOn === null ? '' : day(volunteer.callOn)}</td>
    </tr>
  );
}
