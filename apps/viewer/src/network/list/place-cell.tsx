import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '../network.types.ts';

export function PlaceCell({ member }: { member: Member }): ReactElement {
  const { t } = useTranslation();
  const { sector, lifeDomain } = member.tie;
  return (
    <>
      <span>{sector ? t(`sector.${sector}`) : ''}</span>
      {lifeDomain ? <span className="list-table__second soft">{t(`lifeDomain.${lifeDomain}`)}</span> : null}
    </>
  );
}
