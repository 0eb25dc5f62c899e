import { describe, expect, test } from '@jest/globals';
import { SessionCookie } from './session-cookie.ts';

describe('the login cookie', () => {
  test('is bound to the host over https, and has another name on this machine itself', () => {
    expect(new SessionCookie(true).set('t')).toBe('__Host-netwerk=t; Path=/; HttpOnly; SameSite=Lax; Secure');
    expect(new SessionCookie(false).set('t')).toBe('netwerk=t; Path=/; HttpOnly; SameSite=Lax');
    expect(new SessionCookie(false).clear()).toContain('Max-Age=0');
  });

  test.each([
    [undefined, null],
    ['', null],
    ['other=x', null],
    ['netwerk=', null],
    ['a=b; netwerk=token; c=d', 'token'],
    ['xnetwerk=no; netwerk=yes', 'yes'],
    ['__Host-netwerk=no', null],
  ])('is read from %j as %j', (header, token) => {
    expect(new SessionCookie(false).read(header)).toBe(token);
  });
});
