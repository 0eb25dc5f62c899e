import { lazy, Suspense, type ReactElement } from 'react';
import { Route, Routes } from 'react-router';
import { LoadingWords } from '../parts/skeleton.tsx';
import { useViewer } from '../session/viewer-context.ts';
import { NotFoundPage } from '../states/not-found.page.tsx';
import { DirectoryPage } from './directory.page.tsx';
import { directoryTabs, hasDirectory } from './directory-tabs.ts';

const InitiativesPage = lazy(async () => ({
  default: (await import('./initiatives/initiatives.page.tsx')).InitiativesPage,
}));
const InitiativePage = lazy(async () => ({
  default: (await import('./initiative/initiative.page.tsx')).InitiativePage,
}));
const AddInitiativePage = lazy(async () => ({
  default: (await import('./initiative-form/initiative-form.page.tsx')).AddInitiativePage,
}));
const EditInitiativePage = lazy(async () => ({
  default: (await import('./initiative-form/initiative-form.page.tsx')).EditInitiativePage,
}));
const OrganisationsPage = lazy(async () => ({
  default: (await import('./organisations/organisations.page.tsx')).OrganisationsPage,
}));
const OrganisationPage = lazy(async () => ({
  default: (await import('./organisations/organisation.page.tsx')).OrganisationPage,
}));
const AddOrganisationPage = lazy(async () => ({
  default: (await import('./organisations/organisation-form.page.tsx')).AddOrganisationPage,
}));
const EditOrganisationPage = lazy(async () => ({
  default: (await import('./organisations/organisation-form.page.tsx')).EditOrganisationPage,
}));
const TeamsPage = lazy(async () => ({ default: (await import('./teams/teams.page.tsx')).TeamsPage }));
const VolunteersPage = lazy(async () => ({
  default: (await import('./volunteers/volunteers.page.tsx')).VolunteersPage,
}));

const TeamPage = lazy(async () => ({ default: (await import('./teams/team.page.tsx')).TeamPage }));
const ProfessionalPage = lazy(async () => ({
  default: (await import('./teams/professional.page.tsx')).ProfessionalPage,
}));
const NeighboursPage = lazy(async () => ({
  default: (await import('../neighbours/neighbours.page.tsx')).NeighboursPage,
}));
const AcquaintancesPage = lazy(async () => ({
  default: (await import('../acquaintances/acquaintances.page.tsx')).AcquaintancesPage,
}));

/** Everything under `/sociale-kaart`. Lists stand below the tabs; one initiative, organisation or volunteer has a page of its own. */
export function DirectoryRoutes(): ReactElement {
  const viewer = useViewer();
  if (!hasDirectory(viewer.role)) return <NotFoundPage />;
  const tabs = new Set<string>(directoryTabs(viewer.role).map((tab) => tab.path));
  return (
    <Suspense fallback={<LoadingWords />}>
      <Routes>
        <Route element={<DirectoryPage />}>
          <Route index element={<InitiativesPage />} />
          <Route path="organisaties" element={<OrganisationsPage />} />
          <Route path="teams" element={<TeamsPage />} />
          {tabs.has('/sociale-kaart/vrijwilligers') ? (
            <Route path="vrijwilligers" element={<VolunteersPage />} />
          ) : null}
          {tabs.has('/sociale-kaart/buurtbewoners') ? (
            <Route path="buurtbewoners" element={<NeighboursPage />} />
          ) : null}
          {tabs.has('/sociale-kaart/kennen') ? <Route path="kennen" element={<AcquaintancesPage />} /> : null}
        </Route>
        <Route path="initiatieven/nieuw" element={<AddInitiativePage />} />
        <Route path="initiatieven/:initiativeId" element={<InitiativePage />} />
        <Route path="initiatieven/:initiativeId/bewerken" element={<EditInitiativePage />} />
        <Route path="organisaties/nieuw" element={<AddOrganisationPage />} />
        <Route path="organisaties/:organisationId" element={<OrganisationPage />} />
        <Route path="organisaties/:organisationId/bewerken" element={<EditOrganisationPage />} />
        <Route path="teams/:teamId" element={<TeamPage />} />
        <Route path="professionals/:professionalId" element={<ProfessionalPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  );
}
