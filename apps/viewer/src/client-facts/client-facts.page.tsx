import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { mayRecord } from '../agreements/agreements-of-kind.ts';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { LoadingWords } from '../parts/skeleton.tsx';
import { NotFoundPage } from '../states/not-found.page.tsx';
import { QueryFailure } from '../states/query-failure.tsx';
import { InterestsCard, TimesCard } from './likes-cards.tsx';
import { NeedsCard } from './needs-card.tsx';
import { MemberOffersCard, TalentsCard } from './offers-cards.tsx';
import { AvoidedCard, KnownMembersCard, PutAsideCard } from './parties-cards.tsx';
import { useClientFacts } from './use-client-facts.ts';
import '../agreements/agreements.css';
import './client-facts.css';

/** Vragen en talenten: what the kansen of this client rest on. For who has a role in the case. */
export function ClientFactsPage({ client }: { client: ClientOfCase }): ReactElement {
  return client.access.kind === 'CASE_ROLE' ? <Facts client={client} /> : <NotFoundPage />;
}

function Facts({ client }: { client: ClientOfCase }): ReactElement {
  const { t } = useTranslation();
  const { data: facts, error, refetch } = useClientFacts(client.caseId);
  if (facts === undefined)
    return error === null ? <LoadingWords /> : <QueryFailure error={error} onRetry={() => void refetch()} />;
  const shown = { facts, mayRecord: mayRecord(client) };
  return (
    <div className="client-facts">
      <p className="soft client-facts__intro">{t(shown.mayRecord ? 'clientFacts.intro' : 'clientFacts.closed')}</p>
      <div className="client-facts__column">
        <NeedsCard {...shown} />
        <TalentsCard {...shown} />
        <MemberOffersCard {...shown} />
      </div>
      <div className="client-facts__column">
        <InterestsCard {...shown} />
        <TimesCard {...shown} />
        <KnownMembersCard {...shown} />
        <AvoidedCard {...shown} />
        <PutAsideCard {...shown} />
      </div>
    </div>
  );
}
