import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { shortDate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Avatar } from '../../parts/avatar.tsx';
import { LoadingWords } from '../../parts/skeleton.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { useViewer } from '../../session/viewer-context.ts';
import { QueryFailure } from '../../states/query-failure.tsx';
import { AvailabilityPart } from '../../steps/availability-part.tsx';
import { BackToTeams } from './back-to-teams.tsx';
import { ProfessionalDialogs, type ProfessionalAct } from './professional-dialogs.tsx';
import { EndingRegistration, ExpertiseTags } from './professional-tags.tsx';
import { useProfessional, type Professional } from './use-teams.ts';
import { Origin } from '../../parts/origin.tsx';
import './teams.css';

export function ProfessionalPage(): ReactElement {
  const { professionalId = '' } = useParams();
  const { data, error, refetch } = useProfessional(professionalId);
  if (data === undefined)
    return error === null ? <LoadingWords /> : <QueryFailure error={error} onRetry={() => void refetch()} />;
  return <LoadedProfessional professional={data} />;
}

interface PartProps {
  professional: Professional;
  /** Opens a dialog; null for who only reads. */
  onAct: ((act: ProfessionalAct) => void) | null;
}

function LoadedProfessional({ professional }: { professional: Professional }): ReactElement {
  const { t } = useTranslation();
  const { role } = useViewer();
  usePageTitle(professional.fullName);
  const [act, setAct] = useState<ProfessionalAct | null>(null);
  const onAct = role === 'ADMINISTRATOR' ? setAct : null;
  return (
    <div className="page teams">
      <BackToTeams />
      <header className="professional-header">
        <Avatar name={professional.fullName} size="large" />
        <div className="professional-header__who">
          <h1 className="nl-heading nl-heading--level-1">{professional.fullName}</h1>
          <p className="soft">{[professional.accent, professional.organisation?.name].filter(Boolean).join(' · ')}</p>
        </div>
        {onAct === null ? null : (
          <Button purpose="secondary" onClick={() => onAct({ kind: 'edit' })}>
            {t('teams.edit')}
          </Button>
        )}
      </header>
      <div className="team-columns">
        <div className="team-column">
          <FactsPart professional={professional} onAct={onAct} />
          <Origin origin={professional.origin} />
          <TeamsPart professional={professional} onAct={onAct} />
        </div>
        <div className="team-column">
          <RegistrationsPart professional={professional} onAct={onAct} />
          <ContactsPart professional={professional} onAct={onAct} />
          <AvailabilityPart professionalId={professional.id} name={professional.callName} />
        </div>
      </div>
      <ProfessionalDialogs professional={professional} act={act} onClose={() => setAct(null)} />
    </div>
  );
}

function FactsPart({ professional, onAct }: PartProps): ReactElement {
  const { t } = useTranslation();
  const act = onAct === null ? null : { text: t('teams.change'), onPress: () => onAct({ kind: 'expertises' }) };
  return (
    <Part heading={t('teams.expertises')} act={act}>
      <div className="professionals__tags">
        <ExpertiseTags expertises={professional.expertises} />
      </div>
      <p>
        <span className="soft">{t('teams.background')}:</span> {professional.background ?? t('teams.unknown')}
      </p>
    </Part>
  );
}

function TeamsPart({ professional, onAct }: PartProps): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { today } = useViewer();
  const act = onAct === null ? null : { text: t('teams.join'), onPress: () => onAct({ kind: 'join' }) };
  return (
    <Part heading={t('teams.memberships')} act={act}>
      {professional.memberships.length === 0 ? <p className="soft">{t('teams.noTeam')}</p> : null}
      <ul className="team-rows">
        {professional.memberships.map(({ teamId, team, shell, since, until }) => (
          <li key={`${teamId} ${since}`} className="team-rows__line">
            <span>
              <Link to={`/sociale-kaart/teams/${teamId}`}>{team}</Link> {t(`teams.shells.${shell}`)}{' '}
              <span className="soft minor">
                {t('teams.since', { on: shortDate(since, screen) })}
                {until === null ? '' : `, ${t('teams.until', { on: shortDate(until, screen) })}`}
              </span>
            </span>
            {onAct === null || (until !== null && until <= today) ? null : (
              <button type="button" className="text-button" onClick={() => onAct({ kind: 'leave', teamId, team })}>
                {t('teams.leave', { team })}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function RegistrationsPart({ professional, onAct }: PartProps): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const act = onAct === null ? null : { text: t('teams.register'), onPress: () => onAct({ kind: 'register' }) };
  return (
    <Part heading={t('teams.registrations')} act={act}>
      {professional.registrations.length === 0 ? <p className="soft">{t('teams.noRegistrations')}</p> : null}
      <ul className="team-rows">
        {professional.registrations.map((registration) => (
          <li key={registration.kind} className="team-rows__line">
            <span>
              <strong>{t(`teams.registration.${registration.kind}`)}</strong>{' '}
              {registration.endsSoon ? (
                <EndingRegistration registration={registration} />
              ) : (
                <span className="soft">
                  {t('teams.registrationUntil', { on: shortDate(registration.endsOn, screen) })}
                </span>
              )}
            </span>
            {onAct === null ? null : (
              <button
                type="button"
                className="text-button"
                onClick={() => onAct({ kind: 'removeRegistration', register: registration.kind })}
              >
                {t('teams.removeRegistration', { kind: t(`teams.registration.${registration.kind}`) })}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function ContactsPart({ professional, onAct }: PartProps): ReactElement {
  const { t } = useTranslation();
  const act = onAct === null ? null : { text: t('teams.makeFixed'), onPress: () => onAct({ kind: 'fixed' }) };
  return (
    <>
      <Part heading={t('teams.fixedContactFor')} act={act}>
        {professional.fixedContactFor.length === 0 ? <p className="soft">{t('teams.noTeam')}</p> : null}
        <ul className="team-rows">
          {professional.fixedContactFor.map(({ teamId, team }) => (
            <li key={teamId} className="team-rows__line">
              <Link to={`/sociale-kaart/teams/${teamId}`}>{team}</Link>
              {onAct === null ? null : (
                <button type="button" className="text-button" onClick={() => onAct({ kind: 'endFixed', teamId, team })}>
                  {t('teams.endFixed', { team })}
                </button>
              )}
            </li>
          ))}
        </ul>
      </Part>
      {professional.liaisons.length === 0 ? null : (
        <Part heading={t('teams.liaises')} act={null}>
          <ul className="team-rows">
            {professional.liaisons.map(({ organisationId, name }) => (
              <li key={organisationId}>{name}</li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

interface PartFrameProps {
  heading: string;
  act: { text: string; onPress: () => void } | null;
  children: ReactNode;
}

function Part({ heading, act, children }: PartFrameProps): ReactElement {
  return (
    <section className="card team-part" aria-label={heading}>
      <div className="team-part__head">
        <h2 className="nl-heading team-part__heading">{heading}</h2>
        {act === null ? null : (
          <Button purpose="secondary" onClick={act.onPress}>
            {act.text}
          </Button>
        )}
      </div>
      {children}
    </section>
  );
}
