import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Icon } from '../../parts/icon.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { LoadingWords } from '../../parts/skeleton.tsx';
import { QueryFailure } from '../../states/query-failure.tsx';
import { CheckedCard } from './checked-card.tsx';
import { FactsCard } from './facts-card.tsx';
import { HistoryCard } from './history-card.tsx';
import { KnownByCard } from '../../acquaintances/known-by-card.tsx';
import { OrganisersCard } from './organisers-card.tsx';
import { PlaceCard } from './place-card.tsx';
import { SupportersCard } from './supporters-card.tsx';
import { useInitiative, type Initiative } from './use-initiative.ts';
import { Origin } from '../../parts/origin.tsx';
import './initiative.css';

export function InitiativePage(): ReactElement {
  const { t } = useTranslation();
  const { initiativeId = '' } = useParams();
  const { data: initiative, error, refetch } = useInitiative(initiativeId);
  usePageTitle(t('directory.page'));
  if (initiative) return <OneInitiative initiative={initiative} />;
  return error ? <QueryFailure error={error} onRetry={() => void refetch()} /> : <LoadingWords />;
}

function OneInitiative({ initiative }: { initiative: Initiative }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="page initiative">
      <nav className="initiative__crumbs" aria-label={t('directory.one.crumbs')}>
        <Link to="/sociale-kaart">{t('directory.page')}</Link> <Icon name="chevronRight" size={16} />
        <span className="soft">{t('directory.initiatives')}</span>
      </nav>
      <header className="initiative__header">
        <div>
          <h1 className="nl-heading nl-heading--level-1">{initiative.name}</h1>
          <p className="initiative__lead">{initiative.description ?? initiative.summary}</p>
        </div>
        <div className="initiative__actions">
          <LinkButton icon="pencil" to={`/sociale-kaart/initiatieven/${initiative.id}/bewerken`}>
            {t('directory.one.edit')}
          </LinkButton>
          <Button purpose="secondary" iconStart={<Icon name="printer" />} onClick={() => window.print()}>
            {t('directory.one.print')}
          </Button>
        </div>
      </header>
      <div className="initiative__columns">
        <div className="initiative__column">
          <CheckedCard initiative={initiative} />
          <Origin origin={initiative.origin} />
          <FactsCard initiative={initiative} />
          {initiative.organisers.length > 0 ? (
            <Notice tone="info" icon="info">
              {t('directory.one.callFirst')}
            </Notice>
          ) : null}
          <HistoryCard history={initiative.history} />
        </div>
        <div className="initiative__column initiative__aside">
          <PlaceCard initiative={initiative} />
          <OrganisersCard initiative={initiative} />
          <SupportersCard initiative={initiative} />
          <KnownByCard initiative={initiative} />
        </div>
      </div>
    </div>
  );
}
