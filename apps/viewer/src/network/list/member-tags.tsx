import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../parts/tag.tsx';
import type { Member } from '../network.types.ts';

/** The marks of the map in words: tension, no contact, unsafe, died or moved. */
export function MemberTags({ member }: { member: Member }): ReactElement {
  const { t } = useTranslation();
  const { nature, unsafe } = member.tie;
  return (
    <>
      {member.gone && member.goneBecause ? (
        <Tag tone="plain" icon={member.goneBecause === 'DIED' ? 'cross' : 'moved'}>
          {t(`gone.${member.goneBecause}`)}
        </Tag>
      ) : null}
      {nature === 'TENSION' ? (
        <Tag tone="warning" icon="bolt">
          {t('nature.TENSION')}
        </Tag>
      ) : null}
      {nature === 'CUT_OFF' ? (
        <Tag tone="plain" icon="noContact">
          {t('nature.CUT_OFF')}
        </Tag>
      ) : null}
      {nature === 'NAMED' ? <Tag tone="plain">{t('nature.NAMED')}</Tag> : null}
      {unsafe === true ? (
        <Tag tone="error" icon="warning">
          {t('nature.unsafe')}
        </Tag>
      ) : null}
    </>
  );
}
