import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

export interface TakeIdempotencyKeyParameters {
  readonly key: string;
  readonly requestHash: string;
  readonly now: string;
}

/**
 * Takes a key and holds it for the rest of the transaction: another sender of the same key waits here. `result` is the
 * answer of the command that was carried out with it, or null for who comes first.
 */
export const takeIdempotencyKey = question<TakeIdempotencyKeyParameters>()({
  name: 'session/take-idempotency-key',
  statement: cypher`
    MERGE (key:IdempotencyKey {key: ${param('key')}})
      ON CREATE SET key.requestHash = ${param('requestHash')}, key.at = datetime(${param('now')})
    SET key._lock = true
    REMOVE key._lock
    RETURN key.requestHash AS requestHash, key.result AS result`,
  row: z.strictObject({ requestHash: z.string(), result: z.string().nullable() }),
});

/** Keeps the answer with the key, in the transaction that carried the command out. */
export const keepIdempotentResult = question<{ key: string; result: string }>()({
  name: 'session/keep-idempotent-result',
  statement: cypher`
    MATCH (key:IdempotencyKey {key: ${param('key')}})
    SET key.result = ${param('result')}
    RETURN key.key AS key`,
  row: z.strictObject({ key: z.string() }),
});
