import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { CaptureLink } from '../capture/capture-link.tsx';
import { ClientArea } from '../clients/client-area.tsx';
import { AddButton } from '../editing/add-button.tsx';
import { useEditing } from '../editing/editing-context.ts';
import { moment } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Icon } from '../parts/icon.tsx';
import { LoadingWords, SkeletonLine } from '../parts/skeleton.tsx';
import { Tag } from '../parts/tag.tsx';
import { ClientActions } from './client-actions.tsx';
import type { ClientOfCase } from './client-of-case.ts';
import { SaveState } from './save-state.tsx';
import { UndoButtons } from './undo-buttons.tsx';
import { tabPath, tabsOf, tabWords, type ClientTab } from './client-tabs.ts';

interface ClientHeaderProps {
  client: ClientOfCase;
  tab: ClientTab;
  /** Opens the choice between two versions again. */
  onChoose: () => void;
}

export function ClientHeader({ client, tab, onChoose }: ClientHeaderProps): ReactElement {
  return (
    <header className="client-header">
      <BackLink />
      <div className="client-header__line">
        <h1 className="nl-heading nl-heading--level-2">{client.fullName}</h1>
        <p className="client-header__question">“{client.case.question}”</p>
        <span className="client-header__aside">
          <ClientArea area={client.area?.name ?? null} hidden={client.addressHidden} />
          <AccessTag client={client} />
        </span>
      </div>
      <Saving client={client} onChoose={onChoose} />
      <ClientActions client={client} />
      <div className="client-header__tabs">
        <ClientTabs client={client} current={tab} />
        {tab === 'kaart' || tab === 'lijst' ? (
          <span className="client-header__record">
            <CaptureLink />
            <AddButton />
          </span>
        ) : null}
      </div>
    </header>
  );
}

/** Only for who may change something: who reads has nothing to save. */
function Saving({ client, onChoose }: { client: ClientOfCase; onChoose: () => void }): ReactElement | null {
  const { mayEdit, editor } = useEditing();
  if (!mayEdit) return null;
  return (
    <div className="client-saving">
      <SaveState state={editor.state} onChoose={onChoose} />
      <UndoButtons client={client} editor={editor} />
    </div>
  );
}

function BackLink(): ReactElement {
  const { t } = useTranslation();
  return (
    <Link className="client-header__back" to="/clienten">
      <Icon name="arrowLeft" size={16} /> {t('client.back')}
    </Link>
  );
}

function AccessTag({ client }: { client: ClientOfCase }): ReactElement | null {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { kind, myRole, until } = client.access;
  if (kind === 'OPENED_WITH_REASON' && until) {
    return (
      <Tag tone="info" icon="eye">
        {t('client.openedWithReason', { until: moment(until, screen) })}
      </Tag>
    );
  }
  return myRole ? <span className="client-header__role soft minor">{t(`caseRole.${myRole}`)}</span> : null;
}

/** Map and list share their choices, so those travel along in the address. */
function ClientTabs({ client, current }: { client: ClientOfCase; current: ClientTab }): ReactElement {
  const { t } = useTranslation();
  const { search } = useLocation();
  return (
    <nav className="client-tabs" aria-label={t('client.tabs')}>
      <ul>
        {tabsOf(client.access.kind).map((tab) => (
          <li key={tab}>
            <Link
              className="client-tabs__tab"
              to={{ pathname: tabPath(client.caseId, tab), search }}
              aria-current={tab === current ? 'page' : undefined}
            >
              {t(tabWords[tab])}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function ClientHeaderSkeleton(): ReactElement {
  return (
    <header className="client-header">
      <LoadingWords />
      <BackLink />
      <div className="client-header__line">
        <p className="nl-heading nl-heading--level-2">
          <SkeletonLine width={12} />
        </p>
        <SkeletonLine width={24} />
      </div>
      <div className="client-tabs client-tabs--empty" />
    </header>
  );
}
