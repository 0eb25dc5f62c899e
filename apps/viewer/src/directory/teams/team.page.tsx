import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { shortDate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Avatar } from '../../parts/avatar.tsx';
import { LoadingWords } from '../../parts/skeleton.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { Tag } from '../../parts/tag.tsx';
import { useViewer } from '../../session/viewer-context.ts';
import { QueryFailure } from '../../states/query-failure.tsx';
import { useExpertiseName } from './professional-tags.tsx';
import { BackToTeams } from './back-to-teams.tsx';
import { useTeam, type Team } from './use-teams.ts';
import { Origin } from '../../parts/origin.tsx';
import './teams.css';

type Member = Team['inner'][number];

/** One wijkteam: who is in which shell, what they are good at, and with whom they hold contact. */
export function TeamPage(): ReactElement {
  const { teamId = '' } = useParams();
  const { data, error, refetch } = useTeam(teamId);
  if (data === undefined)
    return error === null ? <LoadingWords /> : <QueryFailure error={error} onRetry={() => void refetch()} />;
  return <LoadedTeam team={data} />;
}

function LoadedTeam({ team }: { team: Team }): ReactElement {
  const { t } = useTranslation();
  usePageTitle(team.name);
  return (
    <div className="page teams">
      <BackToTeams />
      <header>
        <h1 className="nl-heading nl-heading--level-1">{team.name}</h1>
        <p className="soft">{t('teams.covers', { areas: team.areas.map((area) => area.name).join(', ') })}</p>
        <Origin origin={team.origin} />
      </header>
      <div className="team-columns">
        <div className="team-column">
          <Card heading={t('teams.inner')} count={team.inner.length}>
            <Members members={team.inner} />
          </Card>
          <Card heading={t('teams.outer')} count={team.outer.length}>
            <Members members={team.outer} />
          </Card>
        </div>
        <div className="team-column">
          <Expertises team={team} />
          <Contacts team={team} />
        </div>
      </div>
    </div>
  );
}

function Members({ members }: { members: readonly Member[] }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { today } = useViewer();
  if (members.length === 0) return <p className="soft">{t('teams.nobody')}</p>;
  return (
    <ul className="team-people">
      {members.map((member) => (
        <li key={member.professionalId}>
          <Avatar name={member.name} />
          <div>
            <p>
              <PersonLink id={member.professionalId} name={member.name} />{' '}
              {member.until === null ? null : (
                <Tag tone="warning" icon="personLeaves">
                  {t('teams.until', { on: shortDate(member.until, screen, today) })}
                </Tag>
              )}
            </p>
            <p className="soft minor">{[member.accent, member.organisation].filter(Boolean).join(' · ')}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Expertises({ team }: { team: Team }): ReactElement {
  const { t } = useTranslation();
  const nameOf = useExpertiseName();
  return (
    <Card heading={t('teams.expertises')} count={team.expertises.length}>
      {team.lifeDomains.length === 0 ? null : (
        <p className="soft minor">
          {t('teams.lifeDomains')}: {team.lifeDomains.map((domain) => t(`lifeDomain.${domain}`)).join(', ')}
        </p>
      )}
      <ul className="team-rows">
        {team.expertises.map(({ expertise, members }) => (
          <li key={expertise.code}>
            <p>
              <strong>{nameOf(expertise)}</strong>{' '}
              <span className="soft minor">{t('teams.expertiseCount', { count: members.length })}</span>
            </p>
            <p className="minor">
              {members.map((member, index) => (
                <span key={member.professionalId}>
                  {index === 0 ? '' : ', '}
                  <PersonLink id={member.professionalId} name={member.name} />
                  {member.shell === 'OUTER' ? ` (${t('teams.shells.OUTER')})` : ''}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Contacts({ team }: { team: Team }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <Card heading={t('teams.fixedContacts')} count={team.fixedContacts.length}>
        <p className="soft minor">{t('teams.fixedContactsText')}</p>
        <ul className="team-rows">
          {team.fixedContacts.map(({ professionalId, name, accent, organisation }) => (
            <li key={professionalId}>
              <PersonLink id={professionalId} name={name} />
              <span className="soft minor"> {[organisation, accent].filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </ul>
      </Card>
      <Card heading={t('teams.partnerContacts')} count={team.partnerContacts.length}>
        <p className="soft minor">{t('teams.partnerContactsText')}</p>
        <ul className="team-rows">
          {team.partnerContacts.map(({ organisationId, organisation, professionalId, name }) => (
            <li key={`${organisationId} ${professionalId}`}>
              <strong>{organisation}</strong> <PersonLink id={professionalId} name={name} />
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}

function PersonLink({ id, name }: { id: string; name: string }): ReactElement {
  return <Link to={`/sociale-kaart/professionals/${id}`}>{name}</Link>;
}

function Card({ heading, count, children }: { heading: string; count: number; children: ReactNode }): ReactElement {
  return (
    <section className="card team-part" aria-label={heading}>
      <h2 className="nl-heading team-part__heading">
        {heading} <span className="nl-number-badge">{count}</span>
      </h2>
      {children}
    </section>
  );
}
