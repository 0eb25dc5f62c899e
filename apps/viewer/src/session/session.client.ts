import type { Role } from '../graphql/generated/graphql.ts';

export interface DemoPerson {
  account: string;
  displayName: string;
  role: Role;
  /** The team, for who has one. */
  place: string | null;
}

export interface SessionOptions {
  demo: { municipality: string; people: DemoPerson[] } | null;
}

/** Why logging in did not succeed. */
export type LoginFailure = 'refused' | 'tooOften' | 'failed';

/** What this installation offers to log in with; throws when the service does not answer. */
export async function fetchSessionOptions(): Promise<SessionOptions> {
  const response = await fetch('/session/options', { cache: 'no-store' });
  if (!response.ok) throw new Error('session options');
  return (await response.json()) as SessionOptions;
}

export function logIn(username: string, password: string): Promise<LoginFailure | null> {
  return post('/session', { username, password });
}

export function logInAsDemoPerson(account: string): Promise<LoginFailure | null> {
  return post('/session/demo', { account });
}

/** Ends the session on the server; when the line is down the page still forgets everything. */
export async function logOut(): Promise<void> {
  await fetch('/session', { method: 'DELETE', credentials: 'same-origin' }).catch(() => undefined);
}

async function post(path: string, body: object): Promise<LoginFailure | null> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify(body),
    });
    if (response.ok) return null;
    if (response.status === 429) return 'tooOften';
    return response.status >= 500 ? 'failed' : 'refused';
  } catch {
    return 'failed';
  }
}
