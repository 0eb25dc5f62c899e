import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RingGroup } from '../network/list/ring-groups.ts';
import { useMayRecordNow } from './use-may-edit-now.ts';
import { useMemberActs } from './use-member-acts.ts';

/** Alles klopt nog, for everybody who stands in one ring of the list. */
export function ConfirmRing({ group }: { group: RingGroup }): ReactElement | null {
  const { t } = useTranslation();
  const mayRecord = useMayRecordNow();
  const { confirm } = useMemberActs();
  if (!mayRecord || group.members.length < 2) return null;
  return (
    <button
      type="button"
      className="text-button"
      aria-label={t('editing.confirmAllOf', { ring: t(`ring.${group.ring}`) })}
      onClick={() => confirm(group.members)}
    >
      {t('editing.confirmAll')}
    </button>
  );
}
