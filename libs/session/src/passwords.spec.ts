import { expect, test } from '@jest/globals';
import { hashPassword, isPasswordOf } from './passwords.ts';

test('a password is kept as argon2id and recognised', async () => {
  const hash = await hashPassword('een lange zin als wachtwoord');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await isPasswordOf(hash, 'een lange zin als wachtwoord')).toBe(true);
  expect(await isPasswordOf(hash, 'een lange zin als wachtwoorD')).toBe(false);
});

test('without a stored password none fits, whatever was tried instead', async () => {
  expect(await isPasswordOf(null, '')).toBe(false);
  expect(await isPasswordOf(null, 'x')).toBe(false);
});
