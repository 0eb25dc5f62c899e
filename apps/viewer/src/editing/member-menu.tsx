import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { Member } from '../network/network.types.ts';
import { Icon } from '../parts/icon.tsx';
import { useEditing, type MemberAct } from './editing-context.ts';
import { useMemberActs } from './use-member-acts.ts';
import './member-menu.css';

interface MemberMenuProps {
  member: Member;
  size?: 'row' | 'panel';
}

const acts = [
  ['EDIT', 'editing.edit'],
  ['END', 'editing.end'],
  ['KNOWS', 'editing.knows'],
  ['INFORMED', 'editing.informed'],
  ['NAME', 'editing.correctName'],
  ['GONE', 'editing.gone'],
] as const satisfies readonly (readonly [MemberAct, string])[];

/** Everything that can be done with somebody, behind three dots; the same in the list and in the panel. */
export function MemberMenu({ member, size = 'row' }: MemberMenuProps): ReactElement {
  const { t } = useTranslation();
  const { mayRecord } = useEditing();
  const { remove } = useMemberActs();
  return (
    <MenuTrigger>
      <Button
        className={`member-menu__button member-menu__button--${size}`}
        aria-label={t('editing.actions', { name: member.callName })}
      >
        <Icon name="dots" />
      </Button>
      <Popover className="member-menu" placement="bottom end">
        <Menu className="member-menu__items" aria-label={t('editing.actions', { name: member.callName })}>
          {mayRecord ? <RecordingItems member={member} /> : null}
          <MenuItem className="member-menu__item" textValue={t('editing.remove')} onAction={() => remove(member)}>
            <span>
              {t('editing.remove')}
              <span className="soft minor member-menu__hint">{t('editing.removeHint')}</span>
            </span>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** What is kept of somebody: only with an agreement that holds. */
function RecordingItems({ member }: { member: Member }): ReactElement {
  const { t } = useTranslation();
  const { open, confirm } = useMemberActs();
  return (
    <>
      <MenuItem className="member-menu__item" onAction={() => confirm([member])}>
        {t('editing.confirm')}
      </MenuItem>
      {acts.map(([act, words]) => (
        <MenuItem key={act} className="member-menu__item" onAction={() => open(member, act)}>
          {t(words)}
        </MenuItem>
      ))}
      <Separator className="member-menu__line" />
    </>
  );
}
