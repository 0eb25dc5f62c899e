import { daysBetween } from '@netwerk/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { longDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { DateControl } from '../network/toolbar/date-control.tsx';
import { Notice } from '../parts/notice.tsx';
import { LoadingWords, SkeletonLine } from '../parts/skeleton.tsx';
import { ChangeSentences } from './change-sentences.tsx';
import { CoverageTable } from './coverage-table.tsx';
import type { Comparison } from './use-comparison.ts';

interface ChangePanelProps {
  days: { then: string; now: string };
  dates: readonly string[];
  comparison: Comparison | null;
  waiting: boolean;
  onThen: (date: string) => void;
  onNow: (date: string) => void;
}

export function ChangePanel({ days, dates, comparison, waiting, onThen, onNow }: ChangePanelProps): ReactElement {
  const { t } = useTranslation();
  return (
    <section className="card change-panel" aria-labelledby="change-heading">
      <h2 id="change-heading" className="nl-heading side-panel__heading">
        {t('thenNow.heading')}
      </h2>
      <div className="change-panel__days">
        <span className="soft">{t('date.then')}</span>
        <DateControl label={t('date.then')} value={days.then} dates={dates} onChange={onThen} />
        <span className="soft">{t('date.now')}</span>
        <DateControl label={t('date.now')} value={days.now} dates={dates} onChange={onNow} />
        <Between days={days} />
      </div>
      {days.then >= days.now ? (
        <Notice tone="warning" role="status">
          {t(dates.length < 2 ? 'thenNow.onlyOne' : 'thenNow.swapped')}
        </Notice>
      ) : null}
      {waiting ? <ChangeSkeleton /> : null}
      {comparison ? (
        <>
          <ChangeSentences comparison={comparison} />
          <CoverageTable comparison={comparison} />
        </>
      ) : null}
    </section>
  );
}

function Between({ days }: { days: { then: string; now: string } }): ReactElement | null {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const count = daysBetween(days.then, days.now);
  if (count <= 0) return null;
  const months = Math.round(count / 30.44);
  return (
    <span className="soft">
      {months >= 1 ? t('thenNow.months', { count: months }) : t('thenNow.days', { count })}
      <span className="visually-hidden" role="status">
        {t('thenNow.announce', { then: longDate(days.then, screen), now: longDate(days.now, screen) })}
      </span>
    </span>
  );
}

function ChangeSkeleton(): ReactElement {
  return (
    <div>
      <LoadingWords />
      {[30, 36, 24, 32].map((width) => (
        <p key={width}>
          <SkeletonLine width={width} />
        </p>
      ))}
    </div>
  );
}
