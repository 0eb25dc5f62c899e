import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Tag } from '../../parts/tag.tsx';
import type { Member } from '../network.types.ts';

/** When the tie was last confirmed; amber when that is more than a year ago. */
export function ConfirmedCell({ member }: { member: Member }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const date = shortDate(member.tie.confirmedOn, screen);
  if (!member.stale) return <span className="soft">{date}</span>;
  return (
    <Tag tone="warning" icon="clock">
      {date}
      <span className="visually-hidden">, {t('list.stale')}</span>
    </Tag>
  );
}
