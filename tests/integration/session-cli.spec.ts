import { randomUUID } from 'node:crypto';
import { describe, expect, jest, test } from '@jest/globals';
import { permissionTable } from '@netwerk/access';
import { adminCommand } from '../support/admin-command.ts';

jest.setTimeout(120_000);

describe('the functioneel beheerder at the command line', () => {
  const username = `beheer-${randomUUID()}`;

  test('adds a user with a password from stdin, sees them, and disables them', async () => {
    const words = ['user', 'add', '--username', username, '--name', 'Marleen Test', '--role', 'AREA_MANAGER'];
    expect(await adminCommand(words, 'een lange zin als wachtwoord\n')).toMatchObject({
      code: 0,
      stdout: `${username} kan inloggen.\n`,
    });
    expect((await adminCommand(['user', 'list'])).stdout).toContain(`${username}\tMarleen Test\tAREA_MANAGER`);
    const again = await adminCommand(words, 'een lange zin als wachtwoord\n');
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('TAKEN')]);
    expect((await adminCommand(['user', 'disable', '--username', username])).code).toBe(0);
    expect((await adminCommand(['user', 'list'])).stdout).toMatch(new RegExp(`${username}.*uitgezet`));
  });

  test.each([
    [['--username', 'x-kort', '--name', 'X', '--role', 'AREA_MANAGER'], 'kort', 'TOO_SHORT'],
    [['--username', 'x y', '--name', 'X', '--role', 'AREA_MANAGER'], 'een lange zin als wachtwoord', 'username'],
    [['--username', 'x-rol', '--name', 'X', '--role', 'BOSS'], 'een lange zin als wachtwoord', 'BOSS'],
    [
      ['--username', 'x-team', '--name', 'X', '--role', 'SOCIAL_WORKER'],
      'een lange zin als wachtwoord',
      'NEEDED_FOR_ROLE',
    ],
    [
      ['--username', 'x-team', '--name', 'X', '--role', 'SOCIAL_WORKER', '--team', 'nergens'],
      'een lange zin als wachtwoord',
      'team',
    ],
  ])('is told what is wrong with %j', async (words, password, told) => {
    const outcome = await adminCommand(['user', 'add', ...words], `${password}\n`);
    expect([outcome.code, outcome.stderr]).toEqual([1, expect.stringContaining(told)]);
    expect(outcome.stderr).not.toContain('    at ');
  });

  test('prints the permissions', async () => {
    expect((await adminCommand(['print-permissions'])).stdout).toBe(permissionTable());
  });
});
