import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

/** Locks one chain for the rest of the transaction and tells where it ends. */
export const lockLane = question<{ lane: number }>()({
  name: 'audit/lock-lane',
  statement: cypher`
    MERGE (lane:AuditLane {lane: toInteger(${param('lane')})})
      ON CREATE SET lane.sequence = 0, lane.hash = ''
    SET lane._lock = true
    REMOVE lane._lock
    RETURN lane.sequence AS sequence, lane.hash AS hash`,
  row: z.strictObject({ sequence: z.number().int(), hash: z.string() }),
});
