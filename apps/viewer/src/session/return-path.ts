import type { SessionState } from './session-state.ts';

/**
 * The login page for who may not go on, or null. It brings the worker back to where they were, unless they left by
 * themselves; addresses hold opaque ids only.
 */
export function loginPath(state: SessionState, from: string): string | null {
  if (state === 'OPEN' || state === 'UNKNOWN') return null;
  if (state === 'LEFT') return '/inloggen?uitgelogd=ja';
  if (state === 'SWITCHED') return '/inloggen';
  const search = new URLSearchParams();
  if (from !== '/') search.set('terug', from);
  if (state === 'LOST') search.set('verlopen', 'ja');
  return `/inloggen?${search.toString()}`;
}

/** Where to go after logging in: only a path of this site, never another address that somebody put in a link. */
export function returnPath(search: URLSearchParams): string {
  const wanted = search.get('terug') ?? '/';
  return /^\/(?![/\\])/.test(wanted) ? wanted : '/';
}
