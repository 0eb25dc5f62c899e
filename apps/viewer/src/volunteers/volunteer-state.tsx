import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Tag } from '../parts/tag.tsx';
import { useViewer } from '../session/viewer-context.ts';
import type { ListedVolunteer } from './use-volunteers.ts';

/** Pauses or stopped, in words; nothing for who simply goes on, or when the end of the pause stands there already. */
export function VolunteerState({ volunteer }: { volunteer: ListedVolunteer }): ReactElement | null {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { today } = useViewer();
  const { stoppedOn, pausedUntil, attention } = volunteer;
  if (stoppedOn !== null)
    return <Tag tone="plain">{t('volunteers.stoppedOn', { on: shortDate(stoppedOn, screen, today) })}</Tag>;
  const told = attention.some((each) => each.kind === 'PAUSE_ENDS');
  if (pausedUntil === null || pausedUntil <= today || told) return null;
  return (
    <Tag tone="info" icon="noContact">
      {t('volunteers.pausedUntil', { on: shortDate(pausedUntil, screen, today) })}
    </Tag>
  );
}
