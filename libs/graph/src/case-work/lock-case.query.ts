import { z } from 'zod';
import { holdsTodayCypher, knowsSafety } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { hasI1Cypher, networkAgreementCypher } from '../agreements/network-agreement.ts';
import { legalGrounds } from '@netwerk/domain';
import { question } from '../connection/question.ts';

export interface LockCaseParameters {
  readonly caseId: string;
  readonly professionalId: string;
  readonly today: string;
}

/** What a write has to know of the case that it changes. */
export const lockedCaseRow = z.strictObject({
  caseId: z.string(),
  /** Null: the case may be written in. Its last day is for reading only. */
  closedOn: z.string().nullable(),
  openedOn: z.string(),
  /** Counts the changes to the texts of the case. */
  version: z.number().int(),
  legalGround: z.enum(legalGrounds),
  purpose: z.string(),
  /** Whether the client agreed to a network map (I1), and this agreement holds today. */
  hasI1: z.boolean(),
  /** Whether anything of the map may be shown: an agreement that only expired keeps it open to read. */
  mapOpen: z.boolean(),
  /** Whether the caller must know of safety in it. */
  knowsSafety: z.boolean(),
});

export type LockedCase = z.infer<typeof lockedCaseRow>;

const hasRoleToday = cypher`EXISTS {
      MATCH (:Professional {id: ${param('professionalId')}})-[works:WORKS_ON]->(file)
      WHERE ${holdsTodayCypher(cypher`works`)}
    }`;

/**
 * Locks a case for the rest of the transaction, for who has a role in it today; nobody else gets a row. Whatever writes in
 * a case asks this first: all writes of one case then take turns, so that what they read stays true until they commit. The
 * role is looked up again under the lock, because it may have ended while this waited. A closed case gives a row too, so
 * that its own workers hear why nothing can be written in it.
 */
export const lockCaseForWriting = question<LockCaseParameters>()({
  name: 'case-work/lock-case',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    WHERE ${hasRoleToday}
    WITH file LIMIT 1
    SET file._lock = true
    REMOVE file._lock
    WITH file
    WHERE ${hasRoleToday}
    ${networkAgreementCypher(cypher`file`)}
    RETURN file.id AS caseId, toString(file.closedOn) AS closedOn, toString(file.openedOn) AS openedOn,
      file.version AS version, file.legalGround AS legalGround, file.purpose AS purpose,
      ${hasI1Cypher(cypher`file`)} AS hasI1, mapOpen,
      ${knowsSafety.cypher(cypher`file`)} AS knowsSafety`,
  row: lockedCaseRow,
});
