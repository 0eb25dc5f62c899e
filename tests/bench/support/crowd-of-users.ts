import { randomUUID } from 'node:crypto';
import { cypher, param } from '@netwerk/cypher';
import { integer, question, type Graph } from '@netwerk/graph';
import { hashOfToken, newToken, SessionCookie } from '@netwerk/session';
import { z } from 'zod';
import { aTeam, beginning } from '../../support/builders.ts';
import { testCaller } from '../../support/caller.ts';
import { aTown, type Town } from '../../support/opportunity-builders.ts';

/** A worker who is logged in, and the one client whom they look at and write about. */
export interface User {
  readonly cookie: string;
  readonly caseId: string;
}

/** Everybody of one run, in a town of their own. */
export interface CrowdOfUsers {
  readonly town: Town;
  readonly teamId: string;
  readonly users: readonly User[];
}

/** So many stand on every map when the run begins. */
export const membersAtFirst = 20;

const addUsers = question<object>()({
  name: 'bench-add-users',
  statement: cypher`
    MATCH (team:Team {id: ${param('teamId')}})-[:COVERS]->(area:Area)
    UNWIND ${param('users')} AS user
    CREATE (worker:Person:Professional {id: user.caseId + '-w', callName: 'Werker', minor: false})
           -[:MEMBER_OF {shell: 'INNER', validFrom: date(${param('from')})}]->(team)
    CREATE (account:Account {
      id: user.caseId + '-a', username: user.caseId, displayName: 'Werker', role: 'SOCIAL_WORKER', demo: false, createdAt: datetime()
    })-[:IDENTIFIES]->(worker)
    CREATE (:LoginSession {
      id: user.caseId + '-s', tokenHash: user.tokenHash, createdAt: datetime(), lastSeenAt: datetime(),
      expiresAt: datetime() + duration({hours: 8})
    })-[:LOGGED_IN_AS]->(account)
    CREATE (client:Person:Resident {id: user.caseId + '-r', callName: 'Truus', searchName: 'truus', minor: false})
           -[:LIVES_IN {validFrom: date(${param('from')})}]->(area)
    CREATE (file:Case {
      id: user.caseId, openedOn: date(${param('from')}), asked: 'Hulp', question: 'Ik wil meer mensen zien', legalGround: 'WMO',
      purpose: 'Ondersteuning', version: 1
    })-[:CONCERNS]->(client)
    CREATE (file)-[:HANDLED_BY]->(team)
    CREATE (worker)-[:WORKS_ON {role: 'CONTACT', validFrom: date(${param('from')})}]->(file)
    FOREACH (kind IN ['I1', 'I2'] |
      CREATE (agreement:Agreement {
        id: user.caseId + kind, kind: kind, givenOn: date(${param('from')}), expiresOn: date('2036-01-01'), version: 1
      })-[:GIVEN_IN]->(file)
      CREATE (agreement)-[:BINDS]->(client))
    FOREACH (at IN range(1, ${param('members')}) |
      CREATE (member:NetworkMember {id: user.caseId + '-m' + at, callName: 'Naam', kind: 'INFORMAL', minor: false, version: 1})
             -[:RECORDED_IN]->(file)
      CREATE (client)-[:TIED_TO {
        id: user.caseId + '-t' + at, caseId: user.caseId, validFrom: date(${param('from')}), confirmedOn: date(${param('from')}),
        nature: 'ORDINARY', ring: 1 + at % 3, sector: 'FAMILY', source: 'TOLD', recordedAt: datetime(), recordedBy: 'system:bench',
        version: 1
      }]->(member))`,
  row: z.never(),
});

const removeUsers = question<object>()({
  name: 'bench-remove-users',
  statement: cypher`
    UNWIND ${param('caseIds')} AS caseId
    MATCH (file:Case {id: caseId})-[:CONCERNS]->(client:Resident)
    OPTIONAL MATCH (part)-[:RECORDED_IN|GIVEN_IN|MADE_IN]->(file)
    OPTIONAL MATCH (session:LoginSession)-[:LOGGED_IN_AS]->(account:Account {id: caseId + '-a'})-[:IDENTIFIES]->(worker)
    DETACH DELETE part, session, account, worker, client, file`,
  row: z.never(),
});

/** So many workers, each with a client of their own who agreed to a map and to looking for help. */
export async function aCrowdOfUsers(graph: Graph, count: number): Promise<CrowdOfUsers> {
  const town = await aTown(graph);
  const { id: teamId } = await aTeam(graph, town);
  const made = Array.from({ length: count }, () => ({ caseId: randomUUID(), token: newToken() }));
  const users = made.map(({ caseId, token }) => ({ caseId, tokenHash: hashOfToken(token) }));
  await graph.writeOnce(testCaller, addUsers, { teamId, users, from: beginning, members: integer(membersAtFirst) });
  const cookieName = new SessionCookie(false).name;
  return { town, teamId, users: made.map(({ caseId, token }) => ({ caseId, cookie: `${cookieName}=${token}` })) };
}

export async function removeCrowd(graph: Graph, { users }: CrowdOfUsers): Promise<void> {
  await graph.writeOnce(testCaller, removeUsers, { caseIds: users.map(({ caseId }) => caseId) }, { timeoutMs: 60_000 });
}
