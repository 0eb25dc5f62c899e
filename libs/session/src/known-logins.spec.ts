import { expect, test } from '@jest/globals';
import { KnownLogins, type KnownLogin } from './known-logins.ts';

const login = (expiresAt: string): KnownLogin => ({
  caller: { type: 'worker', accountId: 'a', professionalId: 'p', role: 'SOCIAL_WORKER', loginSessionId: 's' },
  worker: { displayName: 'Sara', teams: [], demo: false },
  today: '2026-11-17',
  expiresAt,
});

test('a login is remembered for a minute, and never past its end', () => {
  const known = new KnownLogins();
  known.remember('long', login('1970-01-01T08:00:00.000Z'), 0);
  known.remember('short', login('1970-01-01T00:00:10.000Z'), 0);
  expect([known.find('long', 59_999)?.worker.displayName, known.find('long', 60_000)]).toEqual(['Sara', null]);
  expect([known.find('short', 9_999)?.worker.displayName, known.find('short', 10_000)]).toEqual(['Sara', null]);
  expect(known.find('never', 0)).toBeNull();
  known.forget('long');
  expect(known.find('long', 1)).toBeNull();
});
