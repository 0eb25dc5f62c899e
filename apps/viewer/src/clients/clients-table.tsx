import { Fragment, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { shortDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Avatar } from '../parts/avatar.tsx';
import { AttentionLine } from './attention-line.tsx';
import { ClientArea } from './client-area.tsx';
import type { ClientGroup, ClientGroupsProps } from './client-group.ts';
import type { ClientSummary } from './client-summaries.ts';
import './clients-table.css';

const columns = ['client', 'question', 'relevant', 'network', 'myRole', 'discussed'] as const;

export function ClientsTable({ groups, today }: ClientGroupsProps): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="card clients-table__frame">
      <table className="utrecht-table clients-table">
        <caption className="visually-hidden">{t('clients.page')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={`clients-table__${column}`}>
                {t(`clients.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <GroupRows key={group.key} group={group} today={today} />
        ))}
      </table>
    </div>
  );
}

function GroupRows({ group, today }: { group: ClientGroup; today: string }): ReactElement {
  return (
    <tbody>
      <tr className="clients-table__group">
        <th scope="rowgroup" colSpan={columns.length}>
          {group.heading} <span className="nl-number-badge">{group.clients.length}</span>
        </th>
      </tr>
      {group.clients.map((client) => (
        <Fragment key={client.caseId}>
          <ClientRow client={client} today={today} />
        </Fragment>
      ))}
    </tbody>
  );
}

function ClientRow({ client, today }: { client: ClientSummary; today: string }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const size = client.networkSize === 0 ? t('clients.sizeNone') : t('clients.size', { count: client.networkSize });
  return (
    <tr className="clients-table__row">
      <th scope="row" className="clients-table__who">
        <span className="clients-table__person">
          <Avatar name={client.fullName} tone="client" />
          <span>
            <Link className="clients-table__link" to={`/clienten/${client.caseId}`}>
              {client.fullName}
            </Link>
            <ClientArea area={client.area?.name ?? null} hidden={client.addressHidden} />
          </span>
        </span>
      </th>
      <td>“{client.question}”</td>
      <td>
        <AttentionLine attention={client.attention} today={today} />
      </td>
      <td className="clients-table__size">{size}</td>
      <td className="soft">{t(`caseRole.${client.myRole}`)}</td>
      <td className="soft clients-table__date">
        {client.discussedOn ? shortDate(client.discussedOn, screen, today) : t('clients.neverDiscussed')}
      </td>
    </tr>
  );
}
