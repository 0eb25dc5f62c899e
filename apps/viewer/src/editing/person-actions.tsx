import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { longDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import type { Member } from '../network/network.types.ts';
import { useViewState } from '../network/use-view-state.ts';
import { Icon } from '../parts/icon.tsx';
import { useEditing } from './editing-context.ts';
import { MemberMenu } from './member-menu.tsx';
import { useMayRecordNow } from './use-may-edit-now.ts';
import { useMemberActs } from './use-member-acts.ts';

/** Below what is known of somebody: what can be done; on another day than today, why not. */
export function PersonActions({ member }: { member: Member }): ReactElement | null {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { mayEdit, mayRecord } = useEditing();
  const { view, change } = useViewState();
  const { open } = useMemberActs();
  if (!mayEdit) return null;
  if (view.on !== null) {
    return (
      <footer className="person-actions">
        <p className="minor">{t('editing.notToday', { date: longDate(view.on, screen) })}</p>
        <Button purpose="secondary" onClick={() => change({ on: null })}>
          {t('editing.toToday')}
        </Button>
      </footer>
    );
  }
  return (
    <footer className="person-actions">
      {mayRecord ? (
        <>
          <Button purpose="secondary" iconStart={<Icon name="pencil" />} onClick={() => open(member, 'EDIT')}>
            {t('editing.edit')}
          </Button>
          <Button purpose="secondary" onClick={() => open(member, 'END')}>
            {t('editing.end')}
          </Button>
        </>
      ) : null}
      <MemberMenu member={member} size="panel" />
    </footer>
  );
}

/** Klopt nog, in one press; nothing where it can not be said. */
export function ConfirmButton({ member }: { member: Member }): ReactElement | null {
  const { t } = useTranslation();
  const mayRecord = useMayRecordNow();
  const { confirm } = useMemberActs();
  if (!mayRecord) return null;
  return (
    <Button
      purpose="primary"
      iconStart={<Icon name="check" />}
      aria-label={t('editing.confirmOf', { name: member.callName })}
      onClick={() => confirm([member])}
    >
      {t('editing.confirm')}
    </Button>
  );
}
