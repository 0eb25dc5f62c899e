import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LoadingWords } from '../../parts/skeleton.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { Tag } from '../../parts/tag.tsx';
import { QueryFailure } from '../../states/query-failure.tsx';
import { ProfessionalsPart } from './professionals-part.tsx';
import { useTeams, type ListedTeam } from './use-teams.ts';
import './teams.css';

/** The wijkteams, and below them everybody who works in or with them. */
export function TeamsPage(): ReactElement {
  const { t } = useTranslation();
  usePageTitle(t('directory.teams'));
  const { data: teams, error, refetch } = useTeams();
  if (teams === undefined)
    return error === null ? <LoadingWords /> : <QueryFailure error={error} onRetry={() => void refetch()} />;
  return (
    <div className="teams">
      <section aria-labelledby="teams-heading">
        <h2 className="nl-heading teams__heading" id="teams-heading">
          {t('teams.heading')}
        </h2>
        <ul className="teams__list">
          {teams.map((team) => (
            <TeamCard key={team.id} team={team} />
          ))}
        </ul>
      </section>
      <ProfessionalsPart teams={teams} />
    </div>
  );
}

function TeamCard({ team }: { team: ListedTeam }): ReactElement {
  const { t } = useTranslation();
  return (
    <li className="card team-card">
      <h3 className="team-card__name">
        <Link className="team-card__link" to={`/sociale-kaart/teams/${team.id}`}>
          {team.name}
        </Link>{' '}
        {team.own ? <Tag tone="info">{t('teams.own')}</Tag> : null}
      </h3>
      <p>{t('teams.counts', { inner: team.inner, outer: team.outer })}</p>
      <p className="soft minor">{t('teams.covers', { areas: team.areas.map((area) => area.name).join(', ') })}</p>
    </li>
  );
}
