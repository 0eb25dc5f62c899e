import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { fetchSessionOptions } from '../session/session.client.ts';
import { useViewer } from '../session/viewer-context.ts';
import { ConnectionBanner } from './connection-banner.tsx';
import { DemoBanner } from './demo-banner.tsx';
import { MainBar } from './main-bar.tsx';
import './shell.css';

/** What stays the same around every page of who is logged in. */
export function Shell(): ReactElement {
  const { t } = useTranslation();
  const viewer = useViewer();
  const main = useFocusOnNewPage();
  return (
    <>
      <a className="nl-skip-link nl-skip-link--visible-on-focus skip-link" href="#inhoud">
        {t('skipToContent')}
      </a>
      {viewer.demo ? <DemoMunicipality /> : null}
      <MainBar />
      <ConnectionBanner />
      <main className="shell__main" id="inhoud" tabIndex={-1} ref={main}>
        <Outlet />
      </main>
    </>
  );
}

/** The demo's banner, on every page while everybody is invented. */
export function DemoMunicipality(): ReactElement {
  const options = useQuery({ queryKey: ['session-options'], queryFn: fetchSessionOptions, staleTime: 300_000 });
  return <DemoBanner municipality={options.data?.demo?.municipality ?? null} />;
}

/** A new page starts at its beginning for a keyboard and a screen reader too; a tab within a client does not. */
function useFocusOnNewPage(): React.RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const page = pathname.split('/').slice(0, 3).join('/');
  const first = useRef(page);
  useEffect(() => {
    if (first.current === page) return;
    first.current = page;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [page]);
  return main;
}
