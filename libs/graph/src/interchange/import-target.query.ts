import { cypher, param } from '@netwerk/cypher';
import type { IsoDate } from '@netwerk/domain';
import { z } from 'zod';
import { hasI1Cypher } from '../agreements/network-agreement.ts';
import { question } from '../connection/question.ts';

export interface ImportTargetParameters {
  readonly caseId: string;
  readonly format: 'EASYNWK';
  readonly contentHash: string;
  readonly today: IsoDate;
}

/**
 * Holds a case for the rest of the transaction, so that two imports cannot both find it empty, and says whether this
 * content was read into it before, what it holds already, and whether the client agreed to a map (I1). No row: there is no
 * such case.
 */
export const holdImportTarget = question<ImportTargetParameters>()({
  name: 'interchange/hold-import-target',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})-[:CONCERNS]->(:Resident)
    SET file._lock = true
    REMOVE file._lock
    WITH file
    OPTIONAL MATCH (earlier:Import {contentHash: ${param('contentHash')}, format: ${param('format')}})-[:IMPORTED_INTO]->(file)
    RETURN earlier.id AS importId, file.closedOn IS NOT NULL AS closed, COUNT { (file)<-[:RECORDED_IN]-(:NetworkMember) } AS members,
      ${hasI1Cypher(cypher`file`)} AS hasI1, file.legalGround AS legalGround, file.purpose AS purpose
    LIMIT 1`,
  row: z.strictObject({
    importId: z.string().nullable(),
    closed: z.boolean(),
    members: z.number().int(),
    hasI1: z.boolean(),
    legalGround: z.string(),
    purpose: z.string(),
  }),
});

export type ImportTarget = z.infer<typeof holdImportTarget.row>;
