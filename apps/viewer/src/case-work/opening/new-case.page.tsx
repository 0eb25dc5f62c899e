import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { CaseTeamsDocument } from '../../graphql/generated/graphql.ts';
import { request } from '../../graphql/request.ts';
import { LoadingWords } from '../../parts/skeleton.tsx';
import { Notice } from '../../parts/notice.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { useViewer } from '../../session/viewer-context.ts';
import { NotFoundPage } from '../../states/not-found.page.tsx';
import { QueryFailure } from '../../states/query-failure.tsx';
import { BackLink } from '../back-link.tsx';
import { emptyDraft, type Draft } from './draft.ts';
import { OpeningForm } from './opening-form.tsx';
import '../../agreements/agreements.css';
import './opening.css';
import type { CaseTeam } from './case-team.types.ts';

/** Nieuw traject: who, the question, what was agreed, and who takes it up. */
export function NewCasePage(): ReactElement {
  const { t } = useTranslation();
  const { role } = useViewer();
  const teams = useQuery({
    queryKey: ['case-teams'],
    queryFn: ({ signal }) => request(CaseTeamsDocument, {}, signal),
    enabled: role === 'SOCIAL_WORKER',
  });
  usePageTitle(t('caseWork.opening.page'));
  if (role !== 'SOCIAL_WORKER') return <NotFoundPage />;
  if (teams.error && !teams.data) return <QueryFailure error={teams.error} onRetry={() => void teams.refetch()} />;
  return (
    <div className="page opening">
      <BackLink to="/clienten">{t('client.back')}</BackLink>
      <h1 className="nl-heading nl-heading--level-1">{t('caseWork.opening.page')}</h1>
      <p className="soft">{t('caseWork.opening.intro')}</p>
      {teams.data ? <WithTeams teams={teams.data.caseTeams} /> : <LoadingWords />}
    </div>
  );
}

function WithTeams({ teams }: { teams: readonly CaseTeam[] }): ReactElement {
  const { t } = useTranslation();
  const initial = useInitialDraft(teams);
  if (teams.length === 0) return <Notice tone="info">{t('caseWork.opening.noTeam')}</Notice>;
  return <OpeningForm teams={teams} initial={initial} />;
}

/** Coming from Weer langsgaan the resident is known already; the name travels in the page, never in the address. */
function useInitialDraft(teams: readonly CaseTeam[]): Draft {
  const { t } = useTranslation();
  const location = useLocation();
  const given = location.state as { resident?: Draft['resident'] } | null;
  return {
    ...emptyDraft,
    resident: given?.resident ?? null,
    purpose: t('caseWork.opening.purposeDefault'),
    teamId: teams[0]?.id ?? '',
  };
}
