import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useLanguage } from '../language/language.ts';
import { useScene } from '../network/map/use-scene.ts';
import { readViewState } from '../network/view-state.ts';
import { Icon } from '../parts/icon.tsx';
import { usePageTitle } from '../parts/page-title.ts';
import { LoadingWords } from '../parts/skeleton.tsx';
import { useViewer } from '../session/viewer-context.ts';
import { NotFoundPage } from '../states/not-found.page.tsx';
import { QueryFailure } from '../states/query-failure.tsx';
import { takeAlong, type Exported } from './exported.ts';
import { exportedScene } from './exported-scene.ts';
import { PrintSheets } from './print-sheets.tsx';
import './print.css';

/** What comes on paper, as it will be printed. Opening it is the act that is recorded. */
export function PrintPage(): ReactElement {
  const { t } = useTranslation();
  const { role } = useViewer();
  usePageTitle(t('print.page'));
  return role === 'SOCIAL_WORKER' ? <Paper /> : <NotFoundPage />;
}

function Paper(): ReactElement {
  const { caseId = '' } = useParams();
  const [params] = useSearchParams();
  const { api } = useLanguage();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const reader = params.get('voor') === 'dossier' ? 'FILE' : 'CLIENT';
  const { on } = readViewState(params);
  const exported = useQuery({
    queryKey: ['export', idempotencyKey],
    queryFn: ({ signal }) => takeAlong({ idempotencyKey, caseId, format: 'PRINT', reader, on, language: api }, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (exported.data) return <PaperOf exported={exported.data} caseId={caseId} />;
  if (exported.error) return <QueryFailure error={exported.error} onRetry={() => void exported.refetch()} />;
  return <LoadingWords />;
}

/** The map on the first sheet of A4, in CSS pixels (96 to the inch). */
const paperMap = { width: 1024, height: 584 };

function PaperOf({ exported, caseId }: { exported: Exported; caseId: string }): ReactElement {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { api } = useLanguage();
  const { scheme } = readViewState(params);
  const drawing = useMemo(
    () => exportedScene(exported, { scheme, area: paperMap, language: api }),
    [exported, scheme, api],
  );
  const { answer, failed } = useScene(drawing);
  const forFile = exported.__typename === 'FileExport';
  return (
    <div className="print">
      <header className="print__bar">
        <Link className="nl-button nl-button--secondary" to={`/clienten/${caseId}`}>
          <Icon name="arrowLeft" /> {t('print.back')}
        </Link>
        <p>{t(forFile ? 'print.noteFile' : 'print.noteClient')}</p>
        <button
          type="button"
          className="nl-button nl-button--primary"
          disabled={answer === null && !failed}
          onClick={() => window.print()}
        >
          {t('print.print')}
        </button>
      </header>
      <PrintSheets exported={exported} scene={answer?.scene ?? null} />
    </div>
  );
}
