import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { Logo } from '../parts/logo.tsx';
import { useViewer } from '../session/viewer-context.ts';
import { DueCount } from '../steps/due-count.tsx';
import { AccountMenu } from './account-menu.tsx';
import { menuOf } from './main-menu.ts';
import './main-bar.css';

/** The bar is the same for everybody; what a role may not see is not in its menu. */
export function MainBar(): ReactElement {
  const { t } = useTranslation();
  const viewer = useViewer();
  const menu = menuOf(viewer.role);
  return (
    <header className="main-bar">
      <Link className="main-bar__brand" to={menu[0].path}>
        <Logo />
        <span>{t('product')}</span>
      </Link>
      <nav className="utrecht-nav-bar main-bar__nav" aria-label={t('shell.mainMenu')}>
        <ul className="main-bar__items">
          {menu.map((item) => (
            <li key={item.path}>
              <NavLink className="main-bar__link" to={item.path} end={item.path === '/'}>
                {t(item.words)}
                {item.path === '/stappen' ? <DueCount /> : null}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <AccountMenu />
    </header>
  );
}
