import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { dayName } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { usePageTitle } from '../parts/page-title.ts';
import { SegmentedChoice } from '../parts/segmented-choice.tsx';
import { LoadingWords } from '../parts/skeleton.tsx';
import { useViewer } from '../session/viewer-context.ts';
import { NotFoundPage } from '../states/not-found.page.tsx';
import { QueryFailure } from '../states/query-failure.tsx';
import { FurtherCard, SinceCard } from './count-cards.tsx';
import { HandoverCard } from './handover-card.tsx';
import type { LookBackDrafts } from './look-back-draft.ts';
import { StepDialog } from './step-dialog.tsx';
import { StepGroupCard } from './step-group.tsx';
import { furtherGroups, groupsByClient, groupsByDate, nearGroups, rowAct, weekNumber } from './step-groups.ts';
import type { StepSummary } from './step.types.ts';
import { useContactHandovers, useMySteps } from './use-steps.ts';
import '../agreements/agreements.css';
import './steps.css';
import type { StepMode } from './step-mode.types.ts';

/** Mijn stappen: over all clients of the worker, what asks attention first. */
export function MyStepsPage(): ReactElement {
  const { role } = useViewer();
  return role === 'SOCIAL_WORKER' ? <MySteps /> : <NotFoundPage />;
}

type Order = 'datum' | 'client';

function MySteps(): ReactElement {
  const { t } = useTranslation();
  const { mine, error, retry } = useMySteps();
  const [params, setParams] = useSearchParams();
  const order: Order = params.get('per') === 'client' ? 'client' : 'datum';
  const news = useNews();
  usePageTitle(t('steps.page'));
  return (
    <div className="page my-steps">
      <header className="my-steps__header">
        <div>
          <h1 className="nl-heading nl-heading--level-1">{t('steps.page')}</h1>
          <Subtitle />
        </div>
        <SegmentedChoice<Order>
          label={t('steps.view')}
          value={order}
          options={[
            { value: 'datum', text: t('steps.byDate') },
            { value: 'client', text: t('steps.byClient') },
          ]}
          onChange={(chosen) => setParams(chosen === 'client' ? { per: 'client' } : {}, { replace: true })}
        />
      </header>
      <News words={news.words} told={news.told} />
      {mine === null && error === null ? <LoadingWords /> : null}
      {mine === null && error !== null ? <QueryFailure error={error} onRetry={retry} /> : null}
      {mine === null ? null : <LoadedSteps mine={mine} order={order} onNews={news.tell} />}
    </div>
  );
}

function Subtitle(): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { today } = useViewer();
  return <p className="soft">{t('steps.subtitle', { day: dayName(today, screen), week: weekNumber(today) })}</p>;
}

interface NewsTold {
  readonly words: string;
  /** Counts, so that the same news twice is told twice. */
  readonly told: number;
}

function useNews(): NewsTold & { tell: (words: string) => void } {
  const [news, setNews] = useState<NewsTold>({ words: '', told: 0 });
  return { ...news, tell: (words) => setNews(({ told }) => ({ words, told: told + 1 })) };
}

/** What was just done; focus goes there, because the row that was pressed may be gone. */
function News({ words, told }: NewsTold): ReactElement {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (told > 0) place.current?.focus();
  }, [told]);
  return (
    <p ref={place} className={words === '' ? 'visually-hidden' : 'my-steps__news'} role="status" tabIndex={-1}>
      {words}
    </p>
  );
}

interface LoadedStepsProps {
  mine: NonNullable<ReturnType<typeof useMySteps>['mine']>;
  order: Order;
  onNews: (words: string) => void;
}

function LoadedSteps({ mine, order, onNews }: LoadedStepsProps): ReactElement {
  const { t } = useTranslation();
  const handovers = useContactHandovers();
  const [further, setFurther] = useState(false);
  const [open, setOpen] = useState<{ stepId: string; mode: StepMode } | null>(null);
  const [drafts] = useState<LookBackDrafts>(() => new Map());
  const shown = further ? [...nearGroups, ...furtherGroups] : nearGroups;
  const groups = order === 'client' ? groupsByClient(mine.steps) : groupsByDate(mine.steps, shown);
  return (
    <div className="my-steps__columns">
      <div className="my-steps__list">
        {mine.steps.length === 0 ? <NoSteps /> : null}
        {mine.steps.length > 0 && groups.length === 0 ? (
          <p className="card my-steps__empty">{t('steps.nothingNow')}</p>
        ) : null}
        {groups.map((group) => (
          <StepGroupCard
            key={group.key}
            group={group}
            onOpen={(step) => setOpen({ stepId: step.id, mode: modeOf(step) })}
          />
        ))}
      </div>
      <aside className="my-steps__aside">
        {handovers.map((handover) => (
          <HandoverCard
            key={handover.caseId}
            handover={handover}
            onPostponed={() => onNews(t('steps.handover.postponed'))}
          />
        ))}
        <FurtherCard
          counts={mine.counts}
          shown={further}
          onToggle={order === 'client' ? null : () => setFurther(!further)}
        />
        <SinceCard since={mine.since} />
      </aside>
      <StepDialog
        open={open}
        drafts={drafts}
        onClose={() => setOpen(null)}
        onSaved={(title) => onNews(t('steps.saved', { title }))}
      />
    </div>
  );
}

/** What a row leads to: looking back and asking at once, anything else by way of the step itself. */
function modeOf(step: StepSummary): StepMode {
  const act = rowAct(step);
  if (act === 'lookBack') return 'lookBack';
  return act === 'ask' ? 'end' : 'view';
}

function NoSteps(): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="card my-steps__empty">
      <h2 className="nl-heading">{t('steps.none')}</h2>
      <p>{t('steps.noneText')}</p>
      <Link to="/clienten">{t('steps.toClients')}</Link>
    </div>
  );
}
