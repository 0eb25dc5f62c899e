import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { CasePage } from '../case-facts/case.page.tsx';
import { ClientFactsPage } from '../client-facts/client-facts.page.tsx';
import { EditingFrame } from '../editing/editing-frame.tsx';
import { ClientDocument } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { NetworkPage } from '../network/network.page.tsx';
import { usePageTitle } from '../parts/page-title.ts';
import { useViewer } from '../session/viewer-context.ts';
import { NotFoundPage } from '../states/not-found.page.tsx';
import { QueryFailure } from '../states/query-failure.tsx';
import { ThenNowPage } from '../then-now/then-now.page.tsx';
import { ClientHeader, ClientHeaderSkeleton } from './client-header.tsx';
import type { ClientOfCase } from './client-of-case.ts';
import { readTab, tabWords, type ClientTab } from './client-tabs.ts';
import './client.css';

/** One client: the part that is shown stands in the address. */
export function ClientPage(): ReactElement {
  const { caseId = '', tab } = useParams();
  const chosen = readTab(tab);
  const { role } = useViewer();
  return chosen === null || role !== 'SOCIAL_WORKER' ? (
    <NotFoundPage />
  ) : (
    <ClientOf key={caseId} caseId={caseId} tab={chosen} />
  );
}

function ClientOf({ caseId, tab }: { caseId: string; tab: ClientTab }): ReactElement {
  const { t } = useTranslation();
  const client = useQuery({
    queryKey: ['client', caseId],
    queryFn: ({ signal }) => request(ClientDocument, { caseId }, signal),
  });
  usePageTitle(t(tabWords[tab]));
  if (client.data) {
    return (
      <div className="client">
        <EditingFrame
          client={client.data.client}
          header={({ onChoose }) => <ClientHeader client={client.data.client} tab={tab} onChoose={onChoose} />}
        >
          <ClientPart client={client.data.client} tab={tab} />
        </EditingFrame>
      </div>
    );
  }
  if (client.error) return <QueryFailure error={client.error} onRetry={() => void client.refetch()} />;
  return (
    <div className="client">
      <ClientHeaderSkeleton />
    </div>
  );
}

function ClientPart({ client, tab }: { client: ClientOfCase; tab: ClientTab }): ReactElement {
  if (tab === 'traject') return <CasePage client={client} />;
  if (tab === 'vragen') return <ClientFactsPage client={client} />;
  if (tab === 'toen-en-nu') return <ThenNowPage client={client} />;
  return <NetworkPage client={client} view={tab} />;
}
