import type { Role } from '../graphql/generated/graphql.ts';

/** The parts of the sociale kaart as they stand in the address; `words` is the key of the tab's name. */
const allTabs = [
  { path: '/sociale-kaart', words: 'directory.initiatives' },
  { path: '/sociale-kaart/organisaties', words: 'directory.organisations' },
  { path: '/sociale-kaart/teams', words: 'directory.teams' },
  { path: '/sociale-kaart/vrijwilligers', words: 'directory.volunteers' },
  { path: '/sociale-kaart/buurtbewoners', words: 'neighbours.tab' },
  { path: '/sociale-kaart/kennen', words: 'directory.acquaintances' },
] as const;

export type DirectoryTab = (typeof allTabs)[number];

const readers: readonly Role[] = ['SOCIAL_WORKER', 'COMMUNITY_CONNECTOR', 'ADMINISTRATOR'];

/** Who has the sociale kaart. A manager and the privacy officer have nothing to look up in it. */
export function hasDirectory(role: Role): boolean {
  return readers.includes(role);
}

/** What is about residents and volunteers is for who works with them; the buurtverbinder has volunteers in her menu. */
export function directoryTabs(role: Role): readonly DirectoryTab[] {
  const hidden: Partial<Record<Role, readonly DirectoryTab['path'][]>> = {
    ADMINISTRATOR: ['/sociale-kaart/vrijwilligers', '/sociale-kaart/buurtbewoners', '/sociale-kaart/kennen'],
    COMMUNITY_CONNECTOR: ['/sociale-kaart/vrijwilligers'],
  };
  return allTabs.filter((tab) => !(hidden[role] ?? []).includes(tab.path));
}
