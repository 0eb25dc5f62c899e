import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { UnsavedMark } from '../../saving/unsaved-mark.tsx';
import type { Member } from '../network.types.ts';

/** How often, and how strong the tie is. */
export function ContactCell({ member }: { member: Member }): ReactElement {
  const { t } = useTranslation();
  const { frequency, strength } = member.tie;
  return (
    <>
      <UnsavedMark memberId={member.id} part="contact" />
      <span className={frequency ? '' : 'soft'}>{t(`frequency.${frequency ?? 'unknown'}`)}</span>
      {strength === 1 || strength === 2 || strength === 3 ? (
        <span className="list-table__second soft">{t(`strength.${strength}`)}</span>
      ) : null}
    </>
  );
}
