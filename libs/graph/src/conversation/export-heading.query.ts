import { z } from 'zod';
import { worksOnOpenCase } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

export interface ExportHeadingParameters {
  readonly caseId: string;
  readonly professionalId: string;
  readonly today: string;
}

const file = cypher`file`;
const moment = z.string().nullable();

/**
 * What stands above an export of this network: when it was last discussed, and when anything on the map was last written
 * down or somebody on it died or moved. For who has a role in the case; otherwise no row.
 */
export const exportHeading = question<ExportHeadingParameters>()({
  name: 'conversation/export-heading',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    WHERE ${worksOnOpenCase.cypher(file)}
    WITH file LIMIT 1
    MATCH (file)-[:CONCERNS]->(client:Resident)
    OPTIONAL MATCH (file)<-[:RECORDED_IN]-(member:NetworkMember)
    OPTIONAL MATCH (member)-[tie:TIED_TO]-()
    WHERE tie.caseId = file.id
    WITH file, client, max(tie.recordedAt) AS toldAt, max(member.recordedAt) AS memberAt, max(member.goneSince) AS goneSince
    RETURN client.callName AS clientName, file.question AS question, file.legalGround AS legalGround, file.purpose AS purpose,
      toString(file.discussedOn) AS discussedOn, toString(toldAt) AS toldAt, toString(memberAt) AS memberAt,
      toString(goneSince) AS goneSince`,
  row: z.strictObject({
    clientName: z.string(),
    question: z.string(),
    legalGround: z.string(),
    purpose: z.string(),
    discussedOn: moment,
    toldAt: moment,
    memberAt: moment,
    goneSince: moment,
  }),
});
