import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { dayAndMonth } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { furtherGroups } from './step-groups.ts';
import { useDueWords } from './step-group.tsx';
import type { MySteps } from './step.types.ts';

interface FurtherCardProps {
  counts: MySteps['counts'];
  shown: boolean;
  /** Null where everything is shown already. */
  onToggle: (() => void) | null;
}

/** Verderop: how many steps lie after this week. */
export function FurtherCard({ counts, shown, onToggle }: FurtherCardProps): ReactElement {
  const { t } = useTranslation();
  const dueWords = useDueWords();
  const further = counts.filter(({ group, count }) => furtherGroups.includes(group) && count > 0);
  return (
    <section className="card side-card" aria-labelledby="further-heading">
      <h2 id="further-heading" className="nl-heading side-card__heading">
        {t('steps.further')}
      </h2>
      {further.length === 0 ? <p className="soft">{t('steps.nothingFurther')}</p> : null}
      <dl className="side-card__counts">
        {further.map(({ group, count }) => (
          <div key={group}>
            <dt>{dueWords(group)}</dt>
            <dd>
              <strong>{count}</strong>
            </dd>
          </div>
        ))}
      </dl>
      {further.length === 0 || onToggle === null ? null : (
        <button type="button" className="row-button" aria-pressed={shown} onClick={onToggle}>
          {shown ? t('steps.hideFurther') : t('steps.showFurther')}
        </button>
      )}
    </section>
  );
}

/** What became of the steps, in one sentence. */
export function SinceCard({ since }: { since: MySteps['since'] }): ReactElement {
  const { t, i18n } = useTranslation();
  const { screen } = useLanguage();
  const { from, goWell, stopped, endedWithThanks } = since;
  const parts = [
    goWell > 0 ? t('steps.goWell', { count: goWell }) : null,
    stopped > 0 ? t('steps.stoppedCount', { count: stopped }) : null,
    endedWithThanks > 0 ? t('steps.thanked', { count: endedWithThanks }) : null,
  ].filter((part) => part !== null);
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(parts);
  return (
    <section className="card side-card" aria-labelledby="since-heading">
      <h2 id="since-heading" className="nl-heading side-card__heading">
        {t('steps.sinceHeading', { on: dayAndMonth(from, screen) })}
      </h2>
      <p>{parts.length === 0 ? t('steps.nothingSince') : `${list}.`}</p>
    </section>
  );
}
