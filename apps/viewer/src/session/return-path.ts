/** The address of the login page that brings the worker back to where they were; addresses hold opaque ids only. */
export function loginPath(from: string, expired: boolean): string {
  const search = new URLSearchParams();
  if (from !== '/') search.set('terug', from);
  if (expired) search.set('verlopen', 'ja');
  const text = search.toString();
  return text === '' ? '/inloggen' : `/inloggen?${text}`;
}

/** Where to go after logging in: only a path of this site, never another address that somebody put in a link. */
export function returnPath(search: URLSearchParams): string {
  const wanted = search.get('terug') ?? '/';
  return /^\/(?![/\\])/.test(wanted) ? wanted : '/';
}
