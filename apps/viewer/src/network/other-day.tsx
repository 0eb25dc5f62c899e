import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { longDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Icon } from '../parts/icon.tsx';
import { useViewer } from '../session/viewer-context.ts';
import { useViewState } from './use-view-state.ts';
import './other-day.css';

/** Says that what is shown is not how it is today, and leads back; nothing when it is. */
export function OtherDay({ on }: { on: string }): ReactElement | null {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { today } = useViewer();
  const { change } = useViewState();
  if (on === today) return null;
  return (
    <p className="other-day">
      <Icon name="calendar" size={15} />
      {t(on < today ? 'date.asItWas' : 'date.asKnown', { date: longDate(on, screen) })}
      <button type="button" className="text-button other-day__back" onClick={() => change({ on: null })}>
        {t('date.toToday')}
      </button>
    </p>
  );
}
