import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Avatar } from '../../parts/avatar.tsx';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { LoadingWords } from '../../parts/skeleton.tsx';
import { useViewer } from '../../session/viewer-context.ts';
import { QueryFailure } from '../../states/query-failure.tsx';
import { areaWords } from '../initiatives/summary-cells.tsx';
import { useOrganisation, type Organisation } from './use-organisations.ts';
import { Origin } from '../../parts/origin.tsx';
import '../initiative/initiative.css';
import './organisations.css';

export function OrganisationPage(): ReactElement {
  const { t } = useTranslation();
  const { organisationId = '' } = useParams();
  const { data: organisation, error, refetch } = useOrganisation(organisationId);
  usePageTitle(t('directory.organisations'));
  if (organisation) return <OneOrganisation organisation={organisation} />;
  return error ? <QueryFailure error={error} onRetry={() => void refetch()} /> : <LoadingWords />;
}

function OneOrganisation({ organisation }: { organisation: Organisation }): ReactElement {
  const { t } = useTranslation();
  const administrator = useViewer().role === 'ADMINISTRATOR';
  const { id, name, kind } = organisation;
  return (
    <div className="page initiative">
      <nav className="initiative__crumbs" aria-label={t('directory.one.crumbs')}>
        <Link to="/sociale-kaart/organisaties">{t('directory.organisations')}</Link>
        <Icon name="chevronRight" size={16} />
        <span className="soft">{name}</span>
      </nav>
      <header className="initiative__header">
        <div>
          <h1 className="nl-heading nl-heading--level-1">{name}</h1>
          <p className="initiative__lead">{t(`directory.organisationKind.${kind}`)}</p>
        </div>
        {administrator ? (
          <LinkButton icon="pencil" to={`/sociale-kaart/organisaties/${id}/bewerken`}>
            {t('directory.one.edit')}
          </LinkButton>
        ) : null}
      </header>
      <div className="initiative__columns">
        <div className="initiative__column">
          <ReachCard organisation={organisation} />
          <Origin origin={organisation.origin} />
          <RunsCard initiatives={organisation.initiatives} />
        </div>
        <div className="initiative__column">
          <ContactsCard contacts={organisation.partnerContacts} />
          {administrator ? null : <p className="soft minor">{t('directory.partner.notYours')}</p>}
        </div>
      </div>
    </div>
  );
}

function ReachCard({ organisation }: { organisation: Organisation }): ReactElement {
  const { t } = useTranslation();
  const { phone, email, website, reachable } = organisation;
  return (
    <section className="card facts-card" aria-label={t('directory.one.facts')}>
      <dl>
        <Reach icon="phone" name={t('directory.partner.phone')}>
          {phone ? <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a> : null}
        </Reach>
        <Reach icon="clock" name={t('directory.partner.reachable')}>
          {reachable}
        </Reach>
        <Reach icon="speech" name={t('directory.partner.email')}>
          {email ? <a href={`mailto:${email}`}>{email}</a> : null}
        </Reach>
        <Reach icon="language" name={t('directory.partner.website')}>
          {website ? (
            <a href={website} rel="noreferrer noopener" target="_blank">
              {website}
            </a>
          ) : null}
        </Reach>
      </dl>
    </section>
  );
}

function Reach({ icon, name, children }: { icon: IconName; name: string; children: ReactNode }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="facts-card__row">
      <dt>
        <Icon name={icon} /> {name}
      </dt>
      <dd>{children ?? <span className="soft">{t('directory.one.unknown')}</span>}</dd>
    </div>
  );
}

function RunsCard({ initiatives }: { initiatives: Organisation['initiatives'] }): ReactElement {
  const { t } = useTranslation();
  return (
    <section className="card history-card">
      <h2 className="nl-heading nl-heading--level-4">{t('directory.partner.initiatives')}</h2>
      {initiatives.length === 0 ? <p className="soft">{t('directory.partner.noInitiatives')}</p> : null}
      <ul className="organisation-page__initiatives">
        {initiatives.map((one) => (
          <li key={one.id}>
            <Link to={`/sociale-kaart/initiatieven/${one.id}`}>{one.name}</Link>
            <span className="soft minor"> · {[areaWords(one.areas, t), one.summary].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ContactsCard({ contacts }: { contacts: Organisation['partnerContacts'] }): ReactElement {
  const { t } = useTranslation();
  return (
    <section className="card people-card">
      <h2 className="nl-heading nl-heading--level-4">{t('directory.partner.contacts')}</h2>
      <p className="soft">
        {t(contacts.length === 0 ? 'directory.partner.noContact' : 'directory.partner.contactIntro')}
      </p>
      <ul>
        {contacts.map((contact) => (
          <li key={contact.professionalId} className="people-card__line">
            <Avatar name={contact.name} size="large" />
            <p className="people-card__words">
              <strong>{contact.name}</strong>
              <span className="soft minor">{[contact.accent, ...contact.teams].filter(Boolean).join(', ')}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
