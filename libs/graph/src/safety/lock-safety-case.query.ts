import { z } from 'zod';
import { knowsSafety } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { legalGrounds } from '@netwerk/domain';
import type { LockCaseParameters } from '../case-work/lock-case.query.ts';
import { question } from '../connection/question.ts';
import { marksOfFileCypher } from './safety.fragments.ts';

const file = cypher`file`;

/**
 * Locks a case for who must know of safety in it; nobody else gets a row, as for a case that does not exist. On its last day
 * it gives a row as well, so that its own workers hear why nothing can be written in it.
 */
export const lockCaseForSafety = question<LockCaseParameters>()({
  name: 'safety/lock-case',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    WHERE ${knowsSafety.cypher(file)}
    WITH file LIMIT 1
    SET file._lock = true
    REMOVE file._lock
    WITH file
    WHERE ${knowsSafety.cypher(file)}
    MATCH (file)-[:CONCERNS]->(client:Resident)
    RETURN file.id AS caseId, client.id AS clientId, file.closedOn IS NOT NULL AS closed, file.legalGround AS legalGround,
      file.purpose AS purpose, COUNT { ${marksOfFileCypher(file)} } AS marks`,
  row: z.strictObject({
    caseId: z.string(),
    clientId: z.string(),
    closed: z.boolean(),
    legalGround: z.enum(legalGrounds),
    purpose: z.string(),
    marks: z.number().int(),
  }),
});

/** Locks one mark about the client of a case that was locked. No row: there is no such mark for this case. */
export const lockSafetyMark = question<{ caseId: string; markId: string; today: string }>()({
  name: 'safety/lock-mark',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    ${marksOfFileCypher(file)} AND mark.id = ${param('markId')}
    WITH mark LIMIT 1
    SET mark._lock = true
    REMOVE mark._lock
    RETURN mark.version AS version, toString(mark.since) AS since, toString(mark.until) AS until`,
  row: z.strictObject({ version: z.number().int(), since: z.string(), until: z.string().nullable() }),
});
