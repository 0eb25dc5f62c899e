import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Tag } from '../../parts/tag.tsx';
import type { InitiativeSummary } from './use-initiatives.ts';

type Place = Pick<InitiativeSummary, 'state' | 'pausedUntil' | 'places' | 'taken' | 'waitingWeeks' | 'seeks'>;

/** Whether somebody can come now, and whether somebody is looked for. */
export function PlaceTags({ place }: { place: Place }): ReactElement {
  const { t } = useTranslation();
  const ended = place.state === 'ENDED';
  return (
    <span className="place-tags">
      <StateTag place={place} />
      {place.seeks && !ended ? <Tag tone="info">{t('directory.list.seeks')}</Tag> : null}
    </span>
  );
}

function StateTag({ place }: { place: Place }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { state, pausedUntil, places, waitingWeeks } = place;
  const free = places === null ? null : Math.max(0, places - place.taken);
  const weeks = waitingWeeks ?? 0;
  if (state === 'ENDED') return <Tag tone="plain">{t('directory.list.ended')}</Tag>;
  if (state === 'PAUSED' && pausedUntil) {
    return <Tag tone="plain">{t('directory.list.paused', { until: shortDate(pausedUntil, screen) })}</Tag>;
  }
  if (state !== 'OPEN' || free === 0) {
    return (
      <Tag tone="plain">{weeks > 0 ? t('directory.list.fullWaits', { count: weeks }) : t('directory.list.full')}</Tag>
    );
  }
  if (weeks > 0) return <Tag tone="warning">{t('directory.list.waits', { count: weeks })}</Tag>;
  return <Tag tone="ok">{free === null ? t('directory.list.walkIn') : t('directory.list.free', { count: free })}</Tag>;
}
