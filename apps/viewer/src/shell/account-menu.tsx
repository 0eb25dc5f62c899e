import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { chooseLanguage, useLanguage } from '../language/language.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Icon } from '../parts/icon.tsx';
import { useUnsavedCount } from '../saving/use-unsaved-count.ts';
import { endSession } from '../session/end-session.ts';
import { useViewer } from '../session/viewer-context.ts';
import './account-menu.css';

export function AccountMenu(): ReactElement {
  const { t } = useTranslation();
  const viewer = useViewer();
  return (
    <MenuTrigger>
      <Button className="account-button">
        <span className="visually-hidden">{t('shell.account')}</span>
        <Avatar name={viewer.displayName} size="large" />
        <span className="account-button__text">
          <span className="account-button__name">{viewer.displayName}</span>
          <span className="soft minor">{t(`role.${viewer.role}`)}</span>
        </span>
        <Icon name="chevronDown" />
      </Button>
      <Popover className="account-menu" placement="bottom end">
        <div className="account-menu__who">
          <p className="account-menu__name">{viewer.displayName}</p>
          <p className="soft minor">
            {[t(`role.${viewer.role}`), ...viewer.teams.map((team) => team.name)].join(' · ')}
          </p>
        </div>
        <AccountMenuItems demo={viewer.demo} />
      </Popover>
    </MenuTrigger>
  );
}

function AccountMenuItems({ demo }: { demo: boolean }): ReactElement {
  const { t } = useTranslation();
  const other = useLanguage().screen === 'nl' ? 'en' : 'nl';
  const unsaved = useUnsavedCount();
  const leave = (how: 'LEFT' | 'SWITCHED'): void => {
    // The same question, and in the same way, as when the tab would be closed.
    if (unsaved === 0 || window.confirm(t('saving.leaving', { count: unsaved }))) void endSession(how);
  };
  return (
    <Menu className="account-menu__items" aria-label={t('shell.menu')}>
      <MenuItem
        className="account-menu__item"
        textValue={t('shell.language')}
        onAction={() => void chooseLanguage(other)}
      >
        <Icon name="language" /> {t('shell.language')}{' '}
        <span className="account-menu__other">{t('shell.languageOther')}</span>
      </MenuItem>
      <Separator className="account-menu__line" />
      {demo ? (
        <MenuItem className="account-menu__item" onAction={() => leave('SWITCHED')}>
          <Icon name="people" /> {t('shell.chooseOther')}
        </MenuItem>
      ) : null}
      <MenuItem className="account-menu__item" onAction={() => leave('LEFT')}>
        <Icon name="logOut" /> {t('shell.logOut')}
      </MenuItem>
    </Menu>
  );
}
