import { randomUUID } from 'node:crypto';
import type { SystemCaller } from '@netwerk/access';
import { recordInTransaction, type Look } from '@netwerk/audit';
import {
  Conflict,
  InvalidInput,
  NotFound,
  searchText,
  todayInTheNetherlands,
  type Role,
  type Shell,
} from '@netwerk/domain';
import {
  addAccount,
  addWorker,
  disableAccount,
  findTeams,
  joinTeam,
  keepNewcomerFromMarks,
  listAccounts,
  type Graph,
  type WriteTransaction,
} from '@netwerk/graph';
import { hashPassword, longestPassword, shortestPassword } from './passwords.ts';

export interface NewAccount {
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly password: string;
  /** Id or name of the team that the worker joins from today on; needed for who works with residents. */
  readonly team: string | null;
  readonly shell: Shell;
}

const worksWithResidents: ReadonlySet<Role> = new Set(['SOCIAL_WORKER', 'COMMUNITY_CONNECTOR']);

/** Local accounts, for the functioneel beheerder's command line. Every change is on the audit chain. */
export class AccountService {
  private readonly graph: Graph;
  private readonly caller: SystemCaller;

  constructor(graph: Graph, caller: SystemCaller) {
    this.graph = graph;
    this.caller = caller;
  }

  /** @throws InvalidInput, Conflict when the login name is taken, NotFound when there is no such team, or more than one */
  async add(account: NewAccount): Promise<{ accountId: string }> {
    const username = account.username.trim().toLowerCase();
    checkAccount(account, username);
    const passwordHash = await hashPassword(account.password);
    const [accountId, professionalId, now] = [randomUUID(), randomUUID(), new Date()];
    await this.graph.write(this.caller, async (tx) => {
      const { displayName, role } = account;
      const added = await tx.run(addAccount, {
        accountId,
        username,
        displayName,
        role,
        passwordHash,
        now: now.toISOString(),
      });
      if (added.length === 0) throw new Conflict({ field: 'username', reason: 'TAKEN' });
      if (account.team !== null)
        await joinAsWorker(tx, account, account.team, { accountId, professionalId, today: todayInTheNetherlands(now) });
      await this.record(tx, 'CREATE', accountId, now);
    });
    return { accountId };
  }

  list() {
    return this.graph.read(this.caller, listAccounts, {});
  }

  /** Ends every login of the account at once. @throws NotFound */
  async disable(username: string): Promise<{ endedSessions: number }> {
    const now = new Date();
    return this.graph.write(this.caller, async (tx) => {
      const [disabled] = await tx.run(disableAccount, {
        username: username.trim().toLowerCase(),
        now: now.toISOString(),
      });
      if (disabled === undefined) throw new NotFound({ field: 'username' });
      await this.record(tx, 'CHANGE', disabled.accountId, now);
      return { endedSessions: disabled.endedSessions };
    });
  }

  private record(tx: WriteTransaction, action: 'CREATE' | 'CHANGE', accountId: string, now: Date): Promise<void> {
    const operation = action === 'CREATE' ? 'user add' : 'user disable';
    const look: Look = {
      action,
      subject: 'Account',
      subjectId: accountId,
      operation,
      rule: null,
      ground: null,
      purpose: null,
      result: 'OK',
    };
    return recordInTransaction(tx, [look], { caller: this.caller, at: now.toISOString(), requestId: null });
  }
}

function checkAccount(account: NewAccount, username: string): void {
  if (!/^[a-z0-9][a-z0-9._-]{1,79}$/.test(username))
    throw new InvalidInput({ field: 'username', reason: 'LETTERS_DIGITS_DOTS_DASHES' });
  if (account.displayName.trim() === '' || account.displayName.length > 80)
    throw new InvalidInput({ field: 'name', reason: 'ONE_TO_80_CHARACTERS' });
  if (account.password.length < shortestPassword)
    throw new InvalidInput({ field: 'password', reason: 'TOO_SHORT', shortest: shortestPassword });
  if (account.password.length > longestPassword)
    throw new InvalidInput({ field: 'password', reason: 'TOO_LONG', longest: longestPassword });
  if (account.team === null && worksWithResidents.has(account.role))
    throw new InvalidInput({ field: 'team', reason: 'NEEDED_FOR_ROLE' });
}

async function joinAsWorker(
  tx: WriteTransaction,
  account: NewAccount,
  team: string,
  ids: { accountId: string; professionalId: string; today: string },
): Promise<void> {
  const teams = await tx.run(findTeams, { team });
  const [only] = teams;
  if (only === undefined || teams.length > 1) throw new NotFound({ field: 'team', found: teams.length });
  const [callName = account.displayName, ...rest] = account.displayName.trim().split(/\s+/);
  const familyName = rest.length === 0 ? null : rest.join(' ');
  const searchName = searchText(account.displayName);
  await tx.run(addWorker, {
    accountId: ids.accountId,
    professionalId: ids.professionalId,
    callName,
    familyName,
    searchName,
  });
  await tx.run(joinTeam, {
    professionalId: ids.professionalId,
    teamId: only.teamId,
    shell: account.shell,
    today: ids.today,
  });
  await keepNewcomerFromMarks(tx, ids.professionalId);
}
