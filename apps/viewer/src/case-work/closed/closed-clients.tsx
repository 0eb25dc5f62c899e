import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ClosedClientsDocument } from '../../graphql/generated/graphql.ts';
import { request } from '../../graphql/request.ts';
import { ClosedClientRow } from './closed-client-row.tsx';
import '../../agreements/agreements.css';
import './closed-clients.css';

/** Weer langsgaan: with whom the worker stays in touch after the closing; nothing where there is nobody. */
export function ClosedClients(): ReactElement | null {
  const { t } = useTranslation();
  const closed = useQuery({
    queryKey: ['closed-clients'],
    queryFn: ({ signal }) => request(ClosedClientsDocument, {}, signal),
  });
  const clients = closed.data?.closedClients ?? [];
  if (clients.length === 0) return null;
  return (
    <section className="card closed-clients" aria-labelledby="closed-clients-heading">
      <h2 id="closed-clients-heading" className="nl-heading closed-clients__heading">
        {t('caseWork.lookAgain')}
      </h2>
      <p className="soft minor">{t('caseWork.lookAgainIntro')}</p>
      <ul>
        {clients.map((client) => (
          <ClosedClientRow key={client.caseId} client={client} />
        ))}
      </ul>
    </section>
  );
}
