import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';
import { isValidSession, type ValidSessionParameters } from '../session/valid-session.ts';
import { auditProperties, type StoredAuditRecord } from './audit-record.row.ts';

export interface CloseRequestParameters extends ValidSessionParameters {
  readonly lane: number;
  readonly expectedSequence: number;
  readonly expectedHash: string;
  readonly records: readonly StoredAuditRecord[];
}

/**
 * The one write of a request, before its answer leaves: proves the login, notes its use, and appends the records to their
 * chain if the chain still ends where the sender thinks. The head is locked before it is compared: two senders can
 * never both append after the same record. The lock is a property that is gone again when the statement ends.
 */
export const closeRequest = question<CloseRequestParameters>()({
  name: 'audit/close-request',
  statement: cypher`
    MERGE (lane:AuditLane {lane: toInteger(${param('lane')})})
      ON CREATE SET lane.sequence = 0, lane.hash = ''
    SET lane._lock = true
    REMOVE lane._lock
    WITH lane
    OPTIONAL MATCH (session:LoginSession {tokenHash: ${param('tokenHash')}})-[:LOGGED_IN_AS]->(account:Account)
    WHERE ${isValidSession}
    WITH lane, session, lane.sequence AS sequence, lane.hash AS hash
    WITH lane, session, sequence, hash,
      session IS NOT NULL AND sequence = ${param('expectedSequence')} AND hash = ${param('expectedHash')} AS writes
    FOREACH (_ IN CASE WHEN writes THEN [1] ELSE [] END |
      SET session.lastSeenAt = datetime(${param('now')})
      SET lane.sequence = toInteger(last(${param('records')}).sequence), lane.hash = last(${param('records')}).hash
      FOREACH (record IN ${param('records')} | CREATE (:AuditRecord {${auditProperties}})))
    RETURN session IS NOT NULL AS loggedIn, writes AS written, sequence, hash`,
  row: z.strictObject({ loggedIn: z.boolean(), written: z.boolean(), sequence: z.number().int(), hash: z.string() }),
});
