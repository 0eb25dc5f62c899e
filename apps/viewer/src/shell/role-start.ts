import type { Role } from '../graphql/generated/graphql.ts';

interface RoleStart {
  path: '/clienten' | '/';
  words: 'shell.myClients' | 'shell.start';
}

/** Where a role begins, and the one item that its menu has today. */
export function startOf(role: Role): RoleStart {
  return role === 'SOCIAL_WORKER'
    ? { path: '/clienten', words: 'shell.myClients' }
    : { path: '/', words: 'shell.start' };
}
