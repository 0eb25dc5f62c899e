import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { I18nProvider } from 'react-aria-components';
import { BrowserRouter, Route, Routes } from 'react-router';
import { MyClientsPage } from './clients/my-clients.page.tsx';
import { ConversationGate } from './conversation/conversation-gate.tsx';
import { createQueryClient } from './graphql/query-client.ts';
import { useLanguage } from './language/language.ts';
import { LoginPage } from './session/login.page.tsx';
import { RequireSession } from './session/require-session.tsx';
import { noticeSessionLost } from './session/session-state.ts';
import { Shell } from './shell/shell.tsx';
import { LoadingWords } from './parts/skeleton.tsx';
import { StartPage } from './start/start.page.tsx';
import { CrashBoundary } from './states/crash-boundary.tsx';
import { NotFoundPage } from './states/not-found.page.tsx';

/** The map and its library are fetched when a client is opened; logging in does not wait for them. */
const ClientPage = lazy(async () => ({ default: (await import('./client/client.page.tsx')).ClientPage }));
const ConversationPage = lazy(async () => ({
  default: (await import('./conversation/conversation.page.tsx')).ConversationPage,
}));
const NewCasePage = lazy(async () => ({
  default: (await import('./case-work/opening/new-case.page.tsx')).NewCasePage,
}));
const ConsultationPage = lazy(async () => ({
  default: (await import('./case-work/consultation/consultation.page.tsx')).ConsultationPage,
}));
const CapturePage = lazy(async () => ({ default: (await import('./capture/capture.page.tsx')).CapturePage }));
const PrintPage = lazy(async () => ({ default: (await import('./print/print.page.tsx')).PrintPage }));
const MyStepsPage = lazy(async () => ({ default: (await import('./steps/my-steps.page.tsx')).MyStepsPage }));
const VolunteersPage = lazy(async () => ({
  default: (await import('./volunteers/volunteers.page.tsx')).VolunteersPage,
}));
const VolunteerPage = lazy(async () => ({ default: (await import('./volunteers/volunteer.page.tsx')).VolunteerPage }));
const DirectoryRoutes = lazy(async () => ({
  default: (await import('./directory/directory-routes.tsx')).DirectoryRoutes,
}));

export function App(): ReactElement {
  const [queryClient] = useState(() => createQueryClient(noticeSessionLost));
  const { screen } = useLanguage();
  return (
    <CrashBoundary>
      <QueryClientProvider client={queryClient}>
        <I18nProvider locale={screen === 'nl' ? 'nl-NL' : 'en-GB'}>
          <BrowserRouter>
            <Pages />
          </BrowserRouter>
        </I18nProvider>
      </QueryClientProvider>
    </CrashBoundary>
  );
}

function Pages(): ReactElement {
  return (
    <Routes>
      <Route path="/inloggen" element={<LoginPage />} />
      <Route element={<RequireSession />}>
        <Route
          path="/clienten/:caseId/gesprek"
          element={
            <Suspense fallback={<LoadingWords />}>
              <ConversationPage />
            </Suspense>
          }
        />
        <Route element={<ConversationGate />}>
          <Route
            path="/clienten/:caseId/print"
            element={
              <Suspense fallback={<LoadingWords />}>
                <PrintPage />
              </Suspense>
            }
          />
          <Route
            path="/clienten/:caseId/vastleggen/:step?"
            element={
              <Suspense fallback={<LoadingWords />}>
                <CapturePage />
              </Suspense>
            }
          />
          <Route element={<Shell />}>
            <Route path="/" element={<StartPage />} />
            <Route path="/clienten" element={<MyClientsPage />} />
            <Route path="/stappen" element={<Fetched page={<MyStepsPage />} />} />
            <Route path="/clienten/nieuw" element={<Fetched page={<NewCasePage />} />} />
            <Route path="/clienten/:caseId/casuistiek" element={<Fetched page={<ConsultationPage />} />} />
            <Route
              path="/clienten/:caseId/:tab?"
              element={
                <Suspense fallback={<LoadingWords />}>
                  <ClientPage />
                </Suspense>
              }
            />
            <Route
              path="/sociale-kaart/*"
              element={
                <Suspense fallback={<LoadingWords />}>
                  <DirectoryRoutes />
                </Suspense>
              }
            />
            <Route
              path="/vrijwilligers"
              element={
                <Suspense fallback={<LoadingWords />}>
                  <VolunteersPage />
                </Suspense>
              }
            />
            <Route
              path="/vrijwilligers/:volunteerId"
              element={
                <Suspense fallback={<LoadingWords />}>
                  <VolunteerPage />
                </Suspense>
              }
            />
            <Route path="*" element={<NotFoundPage />} />
          </Route>
        </Route>
      </Route>
    </Routes>
  );
}

/** A page of which the code is fetched when it is gone to. */
function Fetched({ page }: { page: ReactElement }): ReactElement {
  return <Suspense fallback={<LoadingWords />}>{page}</Suspense>;
}
