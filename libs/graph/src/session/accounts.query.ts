import { z } from 'zod';
import { roles, type Role } from '@netwerk/domain';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

export interface AddAccountParameters {
  readonly accountId: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly passwordHash: string;
  readonly now: string;
}

/** A new account. No row: the login name is taken. */
export const addAccount = question<AddAccountParameters>()({
  name: 'session/add-account',
  statement: cypher`
    MERGE (account:Account {username: ${param('username')}})
      ON CREATE SET account.id = ${param('accountId')}, account.displayName = ${param('displayName')},
        account.role = ${param('role')}, account.passwordHash = ${param('passwordHash')}, account.demo = false,
        account.createdAt = datetime(${param('now')})
    WITH account
    WHERE account.id = ${param('accountId')}
    RETURN account.id AS accountId`,
  row: z.strictObject({ accountId: z.string() }),
});

export interface AddWorkerParameters {
  readonly accountId: string;
  readonly professionalId: string;
  readonly callName: string;
  readonly familyName: string | null;
  readonly searchName: string;
}

/** The worker behind a new account. */
export const addWorker = question<AddWorkerParameters>()({
  name: 'session/add-worker',
  statement: cypher`
    MATCH (account:Account {id: ${param('accountId')}})
    CREATE (account)-[:IDENTIFIES]->(worker:Person:Professional {
      id: ${param('professionalId')}, callName: ${param('callName')}, familyName: ${param('familyName')},
      searchName: ${param('searchName')}, minor: false
    })
    RETURN worker.id AS professionalId`,
  row: z.strictObject({ professionalId: z.string() }),
});

/** Teams with this id or name; a gemeente has a handful of teams. */
export const findTeams = question<{ team: string }>()({
  name: 'session/find-teams',
  statement: cypher`
    MATCH (team:Team)
    WHERE team.id = ${param('team')} OR toLower(team.name) = toLower(${param('team')})
    RETURN team.id AS teamId, team.name AS teamName
    ORDER BY teamId
    LIMIT 10`,
  row: z.strictObject({ teamId: z.string(), teamName: z.string() }),
});

export interface JoinTeamParameters {
  readonly professionalId: string;
  readonly teamId: string;
  readonly shell: string;
  readonly today: string;
}

/** Makes a worker binnenschil or buitenschil of a team from today on. No row: there is no such team. */
export const joinTeam = question<JoinTeamParameters>()({
  name: 'session/join-team',
  statement: cypher`
    MATCH (team:Team {id: ${param('teamId')}})
    WITH team LIMIT 1
    MATCH (worker:Professional {id: ${param('professionalId')}})
    CREATE (worker)-[:MEMBER_OF {shell: ${param('shell')}, validFrom: date(${param('today')})}]->(team)
    RETURN team.name AS teamName`,
  row: z.strictObject({ teamName: z.string() }),
});

/** All accounts, for the functioneel beheerder; a service has hundreds, 5,000 at most. */
export const listAccounts = question<Record<string, never>>()({
  name: 'session/list-accounts',
  statement: cypher`
    MATCH (account:Account)
    WHERE account.username >= ''
    OPTIONAL MATCH (account)-[:IDENTIFIES]->(:Professional)-[:MEMBER_OF]->(team:Team)
    WITH account, team ORDER BY team.name
    WITH account, collect(DISTINCT team.name) AS teams
    RETURN account.username AS username, account.displayName AS displayName, account.role AS role, teams,
      account.demo AS demo, toString(account.disabledAt) AS disabledAt
    ORDER BY username
    LIMIT 5000`,
  row: z.strictObject({
    username: z.string(),
    displayName: z.string(),
    role: z.enum(roles),
    teams: z.array(z.string()),
    demo: z.boolean(),
    disabledAt: z.string().nullable(),
  }),
});

/** Refuses every further login of an account and ends those that run. No row: there is no such account. */
export const disableAccount = question<{ username: string; now: string }>()({
  name: 'session/disable-account',
  statement: cypher`
    MATCH (account:Account {username: ${param('username')}})
    SET account.disabledAt = coalesce(account.disabledAt, datetime(${param('now')}))
    WITH account
    OPTIONAL MATCH (session:LoginSession)-[:LOGGED_IN_AS]->(account)
    WHERE session.endedAt IS NULL
    SET session.endedAt = datetime(${param('now')})
    RETURN account.id AS accountId, account.role AS role, count(session) AS endedSessions`,
  row: z.strictObject({ accountId: z.string(), role: z.enum(roles), endedSessions: z.number().int() }),
});
