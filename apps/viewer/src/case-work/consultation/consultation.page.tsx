import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { tabPath } from '../../client/client-tabs.ts';
import { CaseForConsultationDocument } from '../../graphql/generated/graphql.ts';
import { request } from '../../graphql/request.ts';
import { useLanguage } from '../../language/language.ts';
import { Icon } from '../../parts/icon.tsx';
import { LoadingWords } from '../../parts/skeleton.tsx';
import { Notice } from '../../parts/notice.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryFailure } from '../../states/query-failure.tsx';
import { BackLink } from '../back-link.tsx';
import { ConsultationCircle } from './consultation-circle.tsx';
import { ConsultationStory } from './consultation-story.tsx';
import '../../case-facts/case.css';
import './consultation.css';
import type { Consultation } from './consultation.types.ts';

/** Casuïstiek: one case without names or places, to discuss in the team or duo and to print. */
export function ConsultationPage(): ReactElement {
  const { t } = useTranslation();
  const { api: language } = useLanguage();
  const { caseId = '' } = useParams();
  const consultation = useQuery({
    queryKey: ['consultation', caseId, language],
    queryFn: ({ signal }) => request(CaseForConsultationDocument, { caseId, language }, signal),
  });
  usePageTitle(t('caseWork.consultationPage'));
  if (consultation.error && !consultation.data)
    return <QueryFailure error={consultation.error} onRetry={() => void consultation.refetch()} />;
  if (!consultation.data) return <LoadingWords />;
  return <ConsultationSheet about={consultation.data.caseForConsultation} />;
}

function ConsultationSheet({ about }: { about: Consultation }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="page consultation">
      <header className="consultation__header">
        <div>
          <BackLink to={tabPath(about.caseId, 'traject')}>{t('caseWork.consultationBack')}</BackLink>
          <h1 className="nl-heading nl-heading--level-1">{t('caseWork.consultationPage')}</h1>
        </div>
        <Button purpose="secondary" iconStart={<Icon name="printer" />} onClick={() => window.print()}>
          {t('caseWork.consultationPrint')}
        </Button>
      </header>
      <Notice tone="warning" icon="eye">
        <strong>{t('caseWork.consultationRead')}</strong> {t('caseWork.consultationReadText')}
      </Notice>
      <ConsultationStory about={about} />
      <ConsultationCircle about={about} />
    </div>
  );
}
