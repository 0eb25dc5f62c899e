import { z } from 'zod';
import { worksOnOpenCase } from '@netwerk/access';
import { networkChangeKinds, type NetworkChangeKind } from '@netwerk/domain';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

const kind = z.enum(networkChangeKinds);

/** One record of a change as the log keeps it: what it said before and after, as JSON. */
export interface LoggedRecordChange {
  readonly id: string;
  readonly recordId: string;
  readonly memberId: string | null;
  readonly otherMemberId: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

export interface LogChangeParameters {
  readonly caseId: string;
  readonly changeId: string;
  readonly kind: NetworkChangeKind;
  readonly undoes: string | null;
  readonly now: string;
  readonly actor: string;
  readonly tokenHash: string;
  readonly parts: readonly LoggedRecordChange[];
}

/** Adds a change to the log of its map, in the order in which the changes of this case took place. */
export const logNetworkChange = question<LogChangeParameters>()({
  name: 'recording/log-network-change',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    CALL (file) { MATCH (login:LoginSession {tokenHash: ${param('tokenHash')}}) RETURN login.id AS login }
    SET file.networkChanges = coalesce(file.networkChanges, 0) + 1
    CREATE (change:NetworkChange {
      id: ${param('changeId')}, kind: ${param('kind')}, sequence: file.networkChanges, at: datetime(${param('now')}),
      actor: ${param('actor')}, login: login, undoes: ${param('undoes')}
    })-[:CHANGED_IN]->(file)
    WITH change
    UNWIND ${param('parts')} AS part
    CREATE (change)-[:CHANGED]->(:RecordChange {
      id: part.id, recordId: part.recordId, memberId: part.memberId, otherMemberId: part.otherMemberId,
      before: part.before, after: part.after
    })
    RETURN count(*) AS written`,
  row: z.strictObject({ written: z.number().int() }),
});

const memberIds = cypher`COLLECT {
        MATCH (change)-[:CHANGED]->(part:RecordChange)
        UNWIND [part.memberId, part.otherMemberId] AS memberId
        WITH DISTINCT memberId WHERE memberId IS NOT NULL
        RETURN memberId ORDER BY memberId LIMIT 200
      }`;

const changeMap = z.strictObject({
  id: z.string(),
  kind,
  undoes: z.string().nullable(),
  at: z.string(),
  memberIds: z.array(z.string()),
});

/** The changes of this login in one case, oldest first: of the last five hundred. */
export const ownNetworkChanges = question<{ caseId: string; tokenHash: string }>()({
  name: 'recording/own-network-changes',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    CALL (file) { MATCH (login:LoginSession {tokenHash: ${param('tokenHash')}}) RETURN login.id AS login }
    MATCH (file)<-[:CHANGED_IN]-(change:NetworkChange)
    WHERE change.login = login
    WITH change ORDER BY change.sequence DESC LIMIT 500
    WITH change ORDER BY change.sequence
    RETURN change.id AS id, change.kind AS kind, change.undoes AS undoes, toString(change.at) AS at,
      ${memberIds} AS memberIds`,
  row: changeMap,
});

/**
 * The last fifty changes of a map, newest first, with who made them, and those of this login, oldest first; for who has a
 * role in the case, otherwise no row.
 */
export const networkEditing = question<{
  caseId: string;
  tokenHash: string;
  professionalId: string;
  today: string;
}>()({
  name: 'recording/network-editing',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    WHERE ${worksOnOpenCase.cypher(cypher`file`)}
    CALL (file) { MATCH (login:LoginSession {tokenHash: ${param('tokenHash')}}) RETURN login.id AS login }
    RETURN file.legalGround AS legalGround, file.purpose AS purpose,
      COLLECT {
        MATCH (file)<-[:CHANGED_IN]-(change:NetworkChange)
        WITH change ORDER BY change.sequence DESC LIMIT 50
        OPTIONAL MATCH (account:Account {id: change.actor})
        RETURN change {
          .id, .kind, .undoes, at: toString(change.at), by: coalesce(account.displayName, ''), own: change.login = login,
          memberIds: ${memberIds}
        }
      } AS changes,
      COLLECT {
        MATCH (file)<-[:CHANGED_IN]-(change:NetworkChange)
        WHERE change.login = login
        WITH change ORDER BY change.sequence DESC LIMIT 500
        WITH change ORDER BY change.sequence
        RETURN change {.id, .kind, .undoes, at: toString(change.at), memberIds: ${memberIds}}
      } AS own`,
  row: z.strictObject({
    legalGround: z.string(),
    purpose: z.string(),
    changes: z.array(changeMap.extend({ by: z.string(), own: z.boolean() })),
    own: z.array(changeMap),
  }),
});

/** What one change did to each record. */
export const recordChangesOf = question<{ caseId: string; changeId: string }>()({
  name: 'recording/record-changes-of',
  statement: cypher`
    MATCH (change:NetworkChange {id: ${param('changeId')}})-[:CHANGED_IN]->(:Case {id: ${param('caseId')}})
    MATCH (change)-[:CHANGED]->(part:RecordChange)
    RETURN part.recordId AS recordId, part.before AS before, part.after AS after ORDER BY recordId`,
  row: z.strictObject({ recordId: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
});

/** So many parts of changes are taken off a map at most, to tell how it was written down earlier. */
export const mostPartsSince = 10_000;

/** What was done to the records of a map after a moment, newest first; one more than the most, so that too many shows. */
export const recordChangesSince = question<{ caseId: string; knownAt: string }>()({
  name: 'recording/record-changes-since',
  statement: cypher`
    MATCH (:Case {id: ${param('caseId')}})<-[:CHANGED_IN]-(change:NetworkChange)
    WHERE change.at > datetime(${param('knownAt')})
    WITH change ORDER BY change.sequence DESC
    MATCH (change)-[:CHANGED]->(part:RecordChange)
    RETURN part.recordId AS recordId, part.before AS before, part.after AS after
    ORDER BY change.sequence DESC, recordId LIMIT 10001`,
  row: z.strictObject({ recordId: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
});

/** Who changed a record last, and how. No row: nobody since the log is kept. */
export const lastChangeOfRecord = question<{ caseId: string; recordId: string }>()({
  name: 'recording/last-change-of-record',
  statement: cypher`
    MATCH (:Case {id: ${param('caseId')}})<-[:CHANGED_IN]-(change:NetworkChange)
    WHERE EXISTS {
      MATCH (change)-[:CHANGED]->(part:RecordChange)
      WHERE part.recordId = ${param('recordId')} OR part.memberId = ${param('recordId')}
    }
    WITH change ORDER BY change.sequence DESC LIMIT 1
    OPTIONAL MATCH (account:Account {id: change.actor})
    RETURN change.kind AS kind, toString(change.at) AS at, account.displayName AS by`,
  row: z.strictObject({ kind, at: z.string(), by: z.string().nullable() }),
});
