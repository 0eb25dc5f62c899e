import { z } from 'zod';
import { cypher } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

/** The heads of all chains. There are a handful for ever, so reading them all is no scan that grows. */
export const auditLanes = question<Record<string, never>>()({
  name: 'audit/audit-lanes',
  statement: cypher`
    MATCH (lane:AuditLane)
    WHERE lane.lane >= 0
    RETURN lane.lane AS lane, lane.sequence AS sequence, lane.hash AS hash
    ORDER BY lane
    LIMIT 1000`,
  row: z.strictObject({ lane: z.number().int(), sequence: z.number().int(), hash: z.string() }),
});
