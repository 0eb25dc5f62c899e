import { z } from 'zod';
import { holdsTodayCypher, staysInTouch } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { caseOutcomes, legalGrounds } from '@netwerk/domain';
import { question } from '../connection/question.ts';

const words = z.string().nullable();
const date = z.string().nullable();

export const closedClientRow = z.strictObject({
  caseId: z.string(),
  residentId: z.string(),
  fullName: z.string(),
  areaCode: words,
  areaName: words,
  addressHidden: z.boolean(),
  closedOn: z.string(),
  outcome: z.enum(caseOutcomes).nullable(),
  lightContact: words,
  lookAgainOn: date,
  legalGround: z.enum(legalGrounds),
  purpose: z.string(),
});

export type ClosedClientRow = z.infer<typeof closedClientRow>;

/**
 * Closed cases with whose resident the caller stays in touch: those with a day to look again, the earliest first, then
 * what was closed in the last half year, at most 200. Later nobody has to see them any more: the file is only kept.
 */
export const closedClients = question<{ professionalId: string; today: string }>()({
  name: 'case-work/closed-clients',
  statement: cypher`
    MATCH (:Professional {id: ${param('professionalId')}})-[:WORKS_ON|KEEPS_LIGHT_CONTACT]->(file:Case)
    WHERE ${staysInTouch.cypher(cypher`file`)}
      AND (file.lookAgainOn IS NOT NULL OR file.closedOn > date(${param('today')}) - duration({months: 6}))
    WITH DISTINCT file ORDER BY coalesce(file.lookAgainOn, date('9999-12-31')), file.closedOn DESC, file.id LIMIT 200
    MATCH (file)-[:CONCERNS]->(client:Resident)
    CALL (client) {
      OPTIONAL MATCH (client)-[lives:LIVES_IN]->(area:Area)
      WHERE NOT coalesce(client.hiddenAddress, false) AND ${holdsTodayCypher(cypher`lives`)}
      RETURN area ORDER BY lives.validFrom DESC LIMIT 1
    }
    CALL (file) {
      OPTIONAL MATCH (file)<-[:KEEPS_LIGHT_CONTACT]-(light:Professional)
      RETURN min(light.callName + coalesce(' ' + light.familyName, '')) AS lightName
    }
    RETURN file.id AS caseId, client.id AS residentId, client.callName + coalesce(' ' + client.familyName, '') AS fullName,
      area.code AS areaCode, area.name AS areaName, coalesce(client.hiddenAddress, false) AS addressHidden,
      toString(file.closedOn) AS closedOn, file.outcome AS outcome,
      coalesce(lightName, file.lightContactWords) AS lightContact, toString(file.lookAgainOn) AS lookAgainOn,
      file.legalGround AS legalGround, file.purpose AS purpose
    ORDER BY coalesce(lookAgainOn, '9999-12-31'), closedOn DESC, caseId`,
  row: closedClientRow,
});
