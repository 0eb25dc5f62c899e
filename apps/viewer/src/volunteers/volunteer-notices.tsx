import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Notice } from '../parts/notice.tsx';
import { useViewer } from '../session/viewer-context.ts';
import type { Volunteer } from './use-volunteers.ts';

/** A pause, or the end with its thanks. */
export function VolunteerNotices({ volunteer }: { volunteer: Volunteer }): ReactElement | null {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { today } = useViewer();
  const { callName: name, stoppedOn, thankedOn, thanksWords, pausedUntil } = volunteer;
  if (stoppedOn !== null)
    return (
      <Notice tone="info">
        <strong>{t('volunteers.stopped', { name, on: shortDate(stoppedOn, screen) })}</strong>{' '}
        {thankedOn === null ? '' : t('volunteers.thanked', { on: shortDate(thankedOn, screen) })} {thanksWords ?? ''}
      </Notice>
    );
  if (pausedUntil === null || pausedUntil <= today) return null;
  return <Notice tone="info">{t('volunteers.paused', { name, on: shortDate(pausedUntil, screen) })}</Notice>;
}
