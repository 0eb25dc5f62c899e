import { loginPath, returnPath } from './return-path.ts';

test('whose session was lost comes back where they were', () => {
  const path = loginPath('LOST', '/clienten/abc?op=2026-03-11') ?? '';
  const search = new URLSearchParams(path.split('?')[1]);
  expect(search.has('verlopen')).toBe(true);
  expect(returnPath(search)).toBe('/clienten/abc?op=2026-03-11');
});

test('who left by themselves begins anew', () => {
  expect(loginPath('LEFT', '/clienten/abc')).toBe('/inloggen?uitgelogd=ja');
  expect(loginPath('OPEN', '/clienten/abc')).toBeNull();
});

test.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', 'javascript:alert(1)'])(
  '%s is not followed',
  (wanted) => {
    expect(returnPath(new URLSearchParams({ terug: wanted }))).toBe('/');
  },
);
