import type { Role } from '../graphql/generated/graphql.ts';

/** The parts of the sociale kaart as they stand in the address; `words` is the key of the tab's name. */
export const directoryTabs = [
  { path: '/sociale-kaart', words: 'directory.initiatives' },
  { path: '/sociale-kaart/organisaties', words: 'directory.organisations' },
  { path: '/sociale-kaart/teams', words: 'directory.teams' },
  { path: '/sociale-kaart/vrijwilligers', words: 'directory.volunteers' },
] as const;

export type DirectoryTab = (typeof directoryTabs)[number];

const readers: readonly Role[] = ['SOCIAL_WORKER', 'COMMUNITY_CONNECTOR', 'ADMINISTRATOR'];

/** Who has the sociale kaart. A manager and the privacy officer have nothing to look up in it. */
export function hasDirectory(role: Role): boolean {
  return readers.includes(role);
}
