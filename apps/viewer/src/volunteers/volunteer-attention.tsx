import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { VolunteerAttentionKind } from '../graphql/generated/graphql.ts';
import { shortDate } from '../language/format.ts';
import { useLanguage, type ScreenLanguage } from '../language/language.ts';
import { Tag } from '../parts/tag.tsx';
import type { IconName } from '../parts/icon.tsx';
import { useViewer } from '../session/viewer-context.ts';
import type { ListedVolunteer } from './use-volunteers.ts';
import './volunteers.css';

type Attention = ListedVolunteer['attention'][number];

const icons: Record<VolunteerAttentionKind, IconName> = {
  CALL_DUE: 'speech',
  LONG_NOT_SPOKEN: 'clock',
  PAUSE_ENDS: 'calendar',
  AT_LIMIT: 'warning',
  NOT_SCREENED: 'shield',
  ASK_AGAIN: 'question',
};

/** Amber is for what asks an act; the rest is a fact to know. */
const pressing: readonly VolunteerAttentionKind[] = ['CALL_DUE', 'LONG_NOT_SPOKEN', 'AT_LIMIT'];

/** Why this volunteer asks attention, each reason in words. */
export function VolunteerAttention({ attention }: { attention: readonly Attention[] }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { today } = useViewer();
  if (attention.length === 0) return <span className="visually-hidden">{t('volunteers.nothingNow')}</span>;
  return (
    <ul className="volunteer-attention">
      {attention.map((each) => (
        <li key={each.kind}>
          <Tag tone={pressing.includes(each.kind) ? 'warning' : 'plain'} icon={icons[each.kind]}>
            {attentionText(each, t, screen, today)}
          </Tag>
        </li>
      ))}
    </ul>
  );
}

function attentionText({ kind, on }: Attention, t: TFunction, screen: ScreenLanguage, today: string): string {
  if (kind === 'CALL_DUE' && on === today) return t('volunteers.attention.CALL_TODAY');
  if (kind === 'LONG_NOT_SPOKEN' && on === null) return t('volunteers.attention.LONG_NOT_SPOKEN_never');
  return t(`volunteers.attention.${kind}`, { on: on === null ? '' : shortDate(on, screen, today) });
}
