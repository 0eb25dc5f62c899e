import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useParams } from 'react-router';
import { ConversationDocument } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { LoadingWords } from '../parts/skeleton.tsx';
import { usePageTitle } from '../parts/page-title.ts';
import { useViewer } from '../session/viewer-context.ts';
import { NotFoundPage } from '../states/not-found.page.tsx';
import { QueryFailure } from '../states/query-failure.tsx';
import { closeConversation, openConversation } from './conversation-lock.ts';
import { ConversationPause } from './conversation-pause.tsx';
import { ConversationView } from './conversation-view.tsx';
import { hasShownWorkerPage } from './worker-pages.ts';
import './conversation.css';

/**
 * Gespreksmodus. Coming from a worker's page the whole document is loaded anew first: nothing of that page stays in memory
 * or can come back from the browser's cache.
 */
export function ConversationPage(): ReactElement {
  const { caseId = '' } = useParams();
  const { role } = useViewer();
  if (role !== 'SOCIAL_WORKER') return <NotFoundPage />;
  return hasShownWorkerPage() ? <CleanStart /> : <OpenConversation caseId={caseId} />;
}

function CleanStart(): ReactElement {
  const path = usePath();
  const queryClient = useQueryClient();
  useEffect(() => {
    openConversation(path);
    queryClient.clear();
    window.location.reload();
  }, [path, queryClient]);
  return <LoadingWords />;
}

function OpenConversation({ caseId }: { caseId: string }): ReactElement {
  const { t } = useTranslation();
  const path = usePath();
  const leave = useLeave(caseId);
  const [paused, setPaused] = useState(false);
  usePageTitle(t('conversation.page'));
  useEffect(() => openConversation(path), [path]);
  const conversation = useQuery({
    queryKey: ['conversation', caseId],
    queryFn: async ({ signal }) => (await request(ConversationDocument, { caseId }, signal)).conversation,
  });
  if (paused) return <ConversationPause onGoOn={() => setPaused(false)} onLeave={() => leave('')} />;
  if (conversation.data) {
    return <ConversationView conversation={conversation.data} onLeave={leave} onDone={() => setPaused(true)} />;
  }
  return (
    <main className="conversation conversation--empty" id="inhoud">
      {conversation.error ? (
        <QueryFailure error={conversation.error} onRetry={() => void conversation.refetch()} />
      ) : (
        <LoadingWords />
      )}
      {conversation.error ? (
        <button type="button" className="nl-button nl-button--secondary" onClick={() => leave('')}>
          {t('conversation.back')}
        </button>
      ) : null}
    </main>
  );
}

function usePath(): string {
  const { pathname, search } = useLocation();
  return pathname + search;
}

/** Back to a worker's page, in the place of this one: the browser's back button does not lead to gespreksmodus again. */
function useLeave(caseId: string): (part: string) => void {
  const navigate = useNavigate();
  const { search } = useLocation();
  const queryClient = useQueryClient();
  return (part) => {
    closeConversation();
    queryClient.removeQueries({ queryKey: ['conversation'] });
    void navigate({ pathname: `/clienten/${caseId}${part}`, search }, { replace: true });
  };
}
