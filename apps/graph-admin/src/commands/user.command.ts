import { Option, type Command } from 'commander';
import { systemCaller } from '@netwerk/access';
import { roles, shells, type Role, type Shell } from '@netwerk/domain';
import { AccountService, shortestPassword } from '@netwerk/session';
import { readPassword } from '../read-password.ts';
import { withGraph } from '../with-graph.ts';

interface AddOptions {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly team?: string;
  readonly shell: Shell;
}

/** `user add|list|disable`: who can log in. */
export function registerUserCommand(program: Command): void {
  const user = program.command('user').description('Gebruikers: toevoegen, tonen, uitzetten.');
  registerAdd(user);
  user.command('list').description('Toont alle gebruikers.').action(listUsers);
  user
    .command('disable')
    .description('Laat een gebruiker niet meer inloggen en beëindigt wat open staat.')
    .requiredOption('--username <naam>', 'inlognaam')
    .action(disableUser);
}

function registerAdd(user: Command): void {
  user
    .command('add')
    .description(
      `Voegt een gebruiker toe. Het wachtwoord (minstens ${shortestPassword} tekens) wordt gevraagd, of van stdin gelezen.`,
    )
    .requiredOption('--username <naam>', 'inlognaam')
    .requiredOption('--name <naam>', 'naam zoals die in beeld komt')
    .addOption(new Option('--role <rol>', 'rol').choices(roles).makeOptionMandatory())
    .option('--team <team>', 'id of naam van het wijkteam')
    .addOption(new Option('--shell <schil>', 'binnenschil of buitenschil').choices(shells).default('INNER'))
    .action(addUser);
}

function accounts<T>(work: (service: AccountService) => Promise<T>): Promise<T> {
  return withGraph((graph) => work(new AccountService(graph, systemCaller('user'))));
}

async function addUser({ username, name, role, team, shell }: AddOptions): Promise<void> {
  const password = await readPassword(`Wachtwoord voor ${username}: `);
  await accounts((service) => service.add({ username, displayName: name, role, password, team: team ?? null, shell }));
  console.log(`${username} kan inloggen.`);
}

async function listUsers(): Promise<void> {
  const users = await accounts((service) => service.list());
  for (const { username, displayName, role, teams, disabledAt } of users) {
    const state = disabledAt === null ? '' : `uitgezet op ${disabledAt.slice(0, 10)}`;
    console.log([username, displayName, role, teams.join(', '), state].join('\t').trimEnd());
  }
}

async function disableUser({ username }: { username: string }): Promise<void> {
  const { endedSessions } = await accounts((service) => service.disable(username));
  console.log(`${username} kan niet meer inloggen; ${endedSessions} keer uitgelogd.`);
}
