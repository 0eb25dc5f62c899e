import type { CSSProperties, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Notice } from '../parts/notice.tsx';
import type { Volunteer } from './use-volunteers.ts';

/** How much somebody takes on, beside how much they want; told by themselves. */
export function LoadCard({ volunteer }: { volunteer: Volunteer }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { callName: name, load } = volunteer;
  return (
    <section className="card volunteer-card-part" aria-labelledby="volunteer-load">
      <h2 className="nl-heading" id="volunteer-load">
        {t('volunteers.howMuch', { name })}
      </h2>
      <LoadLine label={t('volunteers.people')} now={load.peopleNow} limit={load.peopleLimit} />
      <LoadLine label={t('volunteers.hours')} now={load.hoursNow} limit={load.hoursLimit} />
      {load.toldOn === null ? null : (
        <p className="soft minor">{t('volunteers.toldOn', { name, on: shortDate(load.toldOn, screen) })}</p>
      )}
      {load.atLimit ? <Notice tone="warning">{t('volunteers.atLimit', { name })}</Notice> : null}
    </section>
  );
}

function LoadLine({ label, now, limit }: { label: string; now: number | null; limit: number | null }): ReactElement {
  const { t } = useTranslation();
  const words =
    limit === null
      ? t('volunteers.noHours')
      : now === null
        ? t('volunteers.unknownNow', { limit })
        : t('volunteers.ofLimit', { now, limit });
  return (
    <div className="load-line">
      <p className="load-line__words">
        <span>{label}</span> <strong>{words}</strong>
      </p>
      {limit === null || now === null ? null : <LoadBar share={Math.min(1, now / limit)} />}
    </div>
  );
}

/** The words beside it say the same. */
function LoadBar({ share }: { share: number }): ReactElement {
  return (
    <span
      className="load-line__bar"
      aria-hidden="true"
      style={{ '--load-share': `${share * 100}%` } as CSSProperties}
    />
  );
}
