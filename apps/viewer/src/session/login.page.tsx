import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { closeConversation } from '../conversation/conversation-lock.ts';
import { Logo } from '../parts/logo.tsx';
import { Notice } from '../parts/notice.tsx';
import { useUnsavedCount } from '../saving/use-unsaved-count.ts';
import { usePageTitle } from '../parts/page-title.ts';
import { DemoBanner } from '../shell/demo-banner.tsx';
import { LanguageButton } from '../shell/language-button.tsx';
import { AccountForm } from './account-form.tsx';
import { DemoPeople, DemoPeopleSkeleton } from './demo-people.tsx';
import { returnPath } from './return-path.ts';
import { fetchSessionOptions } from './session.client.ts';
import { setSessionState } from './session-state.ts';
import './login.css';

export function LoginPage(): ReactElement {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const options = useQuery({
    queryKey: ['session-options'],
    queryFn: fetchSessionOptions,
    staleTime: 300_000,
    retry: 2,
  });
  const enter = useEnter(returnPath(search));
  usePageTitle(t('login.page'));
  const demo = options.data?.demo ?? null;
  return (
    <>
      {demo ? <DemoBanner municipality={demo.municipality} /> : null}
      <main className={`login ${demo || options.isPending ? '' : 'login--alone'}`} id="inhoud">
        <header className="login__brand">
          <Logo size={36} />
          <span className="login__product">{t('product')}</span>
          <LanguageButton />
        </header>
        <LoginNotice search={search} />
        {options.isPending ? <DemoPeopleSkeleton /> : null}
        {demo ? <DemoPeople people={demo.people} municipality={demo.municipality} onEntered={enter} /> : null}
        <AccountForm besideDemo={demo !== null} onEntered={enter} />
      </main>
    </>
  );
}

/** Starts clean: nothing that the previous worker saw may stay in memory. */
function useEnter(target: string): () => void {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  useEffect(() => {
    queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== 'session-options' });
    queryClient.getMutationCache().clear();
    closeConversation();
  }, [queryClient]);
  return () => {
    setSessionState('UNKNOWN');
    void navigate(target, { replace: true });
  };
}

function LoginNotice({ search }: { search: URLSearchParams }): ReactElement | null {
  const { t } = useTranslation();
  const unsaved = useUnsavedCount();
  if (search.has('verlopen')) {
    return (
      <div className="login__notice">
        <Notice tone="warning" icon="clock" role="status">
          {t('login.expired')} {unsaved > 0 ? t('saving.atLogin', { count: unsaved }) : ''}
        </Notice>
      </div>
    );
  }
  if (!search.has('uitgelogd')) return null;
  return (
    <div className="login__notice">
      <Notice tone="ok" role="status">
        {t('login.loggedOut')}
      </Notice>
    </div>
  );
}
