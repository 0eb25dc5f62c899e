import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { shortDate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Icon } from '../../parts/icon.tsx';
import { SupportLetter } from '../../parts/support-letter.tsx';
import { Tag } from '../../parts/tag.tsx';
import type { InitiativeSummary } from './use-initiatives.ts';

/** "Oosterpark, Tuindorp", or "heel Oeverlinde". */
export function areaWords(areas: InitiativeSummary['areas'], t: TFunction): string {
  return areas
    .map((area) => (area.level === 'MUNICIPALITY' ? t('directory.list.whole', { name: area.name }) : area.name))
    .join(', ');
}

export function SupportLetters({ kinds }: { kinds: InitiativeSummary['supportKinds'] }): ReactElement {
  const { t } = useTranslation();
  return (
    <span className="support-letters">
      {kinds.map((kind) => (
        <SupportLetter key={kind} kind={kind} />
      ))}
      <span className="visually-hidden">{kinds.map((kind) => t(`directory.support.${kind}`)).join(', ')}</span>
    </span>
  );
}

/** One organiser alone, or nobody, asks for attention. */
export function OrganiserCount({ initiative }: { initiative: InitiativeSummary }): ReactElement {
  const { t } = useTranslation();
  const { organiserCount, supported } = initiative;
  if (organiserCount > 1) return <>{t('directory.list.organisers', { count: organiserCount })}</>;
  if (organiserCount === 0 && supported) return <>{t('directory.list.professional')}</>;
  return (
    <span className="fragile">
      <Icon name="warning" size={16} />
      {organiserCount === 0 ? t('directory.list.noOrganiser') : t('directory.list.organisers', { count: 1 })}
    </span>
  );
}

export function CheckedOn({ initiative }: { initiative: InitiativeSummary }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const day = shortDate(initiative.checkedOn, screen);
  if (!initiative.checkedLongAgo) return <span className="soft">{day}</span>;
  return (
    <Tag tone="warning" icon="clock">
      <span className="visually-hidden">{t('directory.list.longAgo')} </span>
      {day}
    </Tag>
  );
}
