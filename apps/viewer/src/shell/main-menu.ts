import type { Role } from '../graphql/generated/graphql.ts';

/** One item of the main menu; `words` is its key in the language files. */
export interface MenuItem {
  readonly path: string;
  readonly words: 'shell.myClients' | 'steps.page' | 'shell.start' | 'directory.page' | 'volunteers.page';
}

const start: MenuItem = { path: '/', words: 'shell.start' };
const steps: MenuItem = { path: '/stappen', words: 'steps.page' };
const directory: MenuItem = { path: '/sociale-kaart', words: 'directory.page' };

/** What each role has in its menu, in order; the first is where the role begins. */
const menus: Readonly<Record<Role, readonly [MenuItem, ...MenuItem[]]>> = {
  SOCIAL_WORKER: [{ path: '/clienten', words: 'shell.myClients' }, steps, directory],
  COMMUNITY_CONNECTOR: [{ path: '/vrijwilligers', words: 'volunteers.page' }, directory],
  AREA_MANAGER: [start],
  ADMINISTRATOR: [start, directory],
  PRIVACY_OFFICER: [start],
};

export function menuOf(role: Role): readonly [MenuItem, ...MenuItem[]] {
  return menus[role];
}
