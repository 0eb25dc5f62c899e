import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Avatar } from '../parts/avatar.tsx';
import { Icon } from '../parts/icon.tsx';
import { AttentionLine } from './attention-line.tsx';
import type { ClientGroupsProps } from './client-group.ts';
import type { ClientSummary } from './client-summaries.ts';
import './client-cards.css';

/** The same list for a narrow screen. */
export function ClientCards({ groups, today }: ClientGroupsProps): ReactElement {
  return (
    <>
      {groups.map((group) => (
        <section key={group.key} aria-labelledby={`clients-${group.key}`}>
          <h2 className="client-cards__heading" id={`clients-${group.key}`}>
            {group.heading} <span className="nl-number-badge">{group.clients.length}</span>
          </h2>
          <ul className="client-cards">
            {group.clients.map((client) => (
              <ClientCard key={client.caseId} client={client} today={today} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function ClientCard({ client, today }: { client: ClientSummary; today: string }): ReactElement {
  const { t } = useTranslation();
  const area = client.addressHidden ? t('clients.areaHidden') : client.area?.name;
  const size = client.networkSize === 0 ? t('clients.sizeNone') : t('clients.size', { count: client.networkSize });
  return (
    <li className="card client-card">
      <Avatar name={client.fullName} tone="client" size="large" />
      <div className="client-card__text">
        <h3 className="client-card__name">
          <Link className="client-card__link" to={`/clienten/${client.caseId}`}>
            {client.fullName}
          </Link>
        </h3>
        <p className="soft minor">
          {[area, t(`caseRole.${client.myRole}`).toLocaleLowerCase(), size].filter(Boolean).join(' · ')}
        </p>
      </div>
      <Icon name="chevronRight" />
      <div className="client-card__more">
        <p>“{client.question}”</p>
        {client.attention ? <AttentionLine attention={client.attention} today={today} /> : null}
      </div>
    </li>
  );
}
