import { z } from 'zod';
import { innerColleague } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

export interface ColleagueClientsParameters {
  readonly professionalId: string;
  readonly today: string;
  /** Whole name in lower case without accents. */
  readonly searchName: string;
  readonly caseId: string | null;
}

/** Open clients of this name in the teams of which the caller is binnenschil; with `caseId` only that one. */
export const colleagueClients = question<ColleagueClientsParameters>()({
  name: 'clients/colleague-clients',
  statement: cypher`
    MATCH (client:Person {searchName: ${param('searchName')}})<-[:CONCERNS]-(file:Case)
    WHERE ${innerColleague.cypher(cypher`file`)} AND (${param('caseId')} IS NULL OR file.id = ${param('caseId')})
    WITH client, file ORDER BY file.id LIMIT 20
    CALL (client) {
      OPTIONAL MATCH (client)-[lives:LIVES_IN]->(area:Area)
      WHERE NOT coalesce(client.hiddenAddress, false) AND lives.validFrom <= date(${param('today')})
        AND (lives.validTo IS NULL OR lives.validTo > date(${param('today')}))
      RETURN area ORDER BY lives.validFrom DESC LIMIT 1
    }
    RETURN file.id AS caseId, client.callName + coalesce(' ' + client.familyName, '') AS fullName, area.code AS areaCode,
      area.name AS areaName, file.legalGround AS legalGround, file.purpose AS purpose
    ORDER BY caseId`,
  row: z.strictObject({
    caseId: z.string(),
    fullName: z.string(),
    areaCode: z.string().nullable(),
    areaName: z.string().nullable(),
    legalGround: z.string(),
    purpose: z.string(),
  }),
});
