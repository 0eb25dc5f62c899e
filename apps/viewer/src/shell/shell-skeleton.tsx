import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Logo } from '../parts/logo.tsx';
import { LoadingWords, SkeletonLine } from '../parts/skeleton.tsx';
import './main-bar.css';
import './shell.css';

/** The empty shell while it is not yet known who is logged in. */
export function ShellSkeleton(): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <header className="main-bar">
        <span className="main-bar__brand">
          <Logo />
          <span>{t('product')}</span>
        </span>
      </header>
      <main className="shell__main" id="inhoud">
        <div className="page">
          <LoadingWords />
          <p className="nl-heading nl-heading--level-1">
            <SkeletonLine width={14} />
          </p>
          <p>
            <SkeletonLine width={28} />
          </p>
        </div>
      </main>
    </>
  );
}
