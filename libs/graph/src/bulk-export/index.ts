export type { ExportPage, ExportPageParameters, ExportRow } from './export-page.ts';
export { exportAreas, exportInitiatives, exportOrganisations, exportTeams } from './directory.pages.ts';
export { exportMemberships, exportParticipation, exportPeople, exportProfessionals } from './people.pages.ts';
export { exportCases, exportMembers, exportTies } from './case.pages.ts';
