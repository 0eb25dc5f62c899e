import { z } from 'zod';
import { openedWithReason, worksOnOpenCase } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { caseRoles, openingReasons } from '@netwerk/domain';
import { positionalRow } from '../connection/positional-row.ts';
import { question } from '../connection/question.ts';

export interface CaseFileParameters {
  readonly caseId: string;
  readonly professionalId: string;
  readonly today: string;
  readonly now: string;
}

const words = z.string().nullable();
const date = z.string().nullable();

/** The rows of one case file. Names stand in the order of the statement's columns. */
export const caseFileRow = z.discriminatedUnion('kind', [
  positionalRow('FILE', {
    callName: z.string(),
    fullName: z.string(),
    areaCode: words,
    areaName: words,
    addressHidden: z.boolean(),
    hasRole: z.boolean(),
    openedUntil: date,
    openedOn: z.string(),
    closedOn: date,
    referrer: words,
    asked: z.string(),
    question: z.string(),
    agreedInstead: words,
    goal: words,
    legalGround: z.enum(['WMO', 'JEUGDWET', 'PARTICIPATIEWET', 'WGS', 'CONSENT']),
    purpose: z.string(),
    lookAgainOn: date,
    discussedOn: date,
  }),
  positionalRow('ROLE', {
    professionalId: z.string(),
    role: z.enum(caseRoles),
    name: z.string(),
    since: z.string(),
    until: date,
  }),
  positionalRow('OPENING', { by: z.string(), at: z.string(), reason: z.enum(openingReasons), explanation: words }),
  positionalRow('AGREEMENT', {
    agreement: z.enum(['I1', 'I2']),
    givenOn: z.string(),
    expiresOn: z.string(),
    withdrawnOn: date,
  }),
  positionalRow('WAITING', { forWhat: z.string(), since: z.string(), bridgedBy: words, expectedOn: date }),
]);

export type CaseFileRow = z.infer<typeof caseFileRow>;

const file = cypher`file`;

/** One case file, if the caller may see it; otherwise no row. A hidden address gives no area to anybody. */
export const caseFile = question<CaseFileParameters>()({
  name: 'clients/case-file',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    WITH file, ${worksOnOpenCase.cypher(file)} AS hasRole, ${openedWithReason.cypher(file)} AS opened
    WHERE hasRole OR opened
    MATCH (file)-[:CONCERNS]->(client:Resident)
    CALL (file, client, hasRole) {
      OPTIONAL MATCH (client)-[lives:LIVES_IN]->(area:Area)
      WHERE NOT coalesce(client.hiddenAddress, false) AND lives.validFrom <= date(${param('today')})
        AND (lives.validTo IS NULL OR lives.validTo > date(${param('today')}))
      WITH file, client, hasRole, area ORDER BY lives.validFrom DESC LIMIT 1
      OPTIONAL MATCH (file)<-[:OPENS]-(mine:CaseOpening)-[:OPENED_BY]->(:Professional {id: ${param('professionalId')}})
      WITH file, client, hasRole, area, max(mine.until) AS openedUntil
      RETURN 'FILE' AS kind, client.callName AS c1,
        client.callName + coalesce(' ' + client.familyName, '') AS c2, area.code AS c3, area.name AS c4,
        coalesce(client.hiddenAddress, false) AS c5, hasRole AS c6, toString(openedUntil) AS c7,
        toString(file.openedOn) AS c8, toString(file.closedOn) AS c9, file.referrer AS c10, file.asked AS c11,
        file.question AS c12, file.agreedInstead AS c13, file.goal AS c14, file.legalGround AS c15, file.purpose AS c16,
        toString(file.lookAgainOn) AS c17, toString(file.discussedOn) AS c18
      UNION ALL
      MATCH (file)<-[works:WORKS_ON]-(worker:Professional)
      WITH works, worker ORDER BY works.validFrom DESC, worker.id LIMIT 100
      RETURN 'ROLE' AS kind, worker.id AS c1, works.role AS c2,
        worker.callName + coalesce(' ' + worker.familyName, '') AS c3, toString(works.validFrom) AS c4,
        toString(works.validTo) AS c5, null AS c6, null AS c7, null AS c8, null AS c9, null AS c10, null AS c11,
        null AS c12, null AS c13, null AS c14, null AS c15, null AS c16, null AS c17, null AS c18
      UNION ALL
      MATCH (file)<-[:OPENS]-(opening:CaseOpening)-[:OPENED_BY]->(by:Professional)
      WHERE hasRole
      WITH opening, by ORDER BY opening.at DESC, opening.id LIMIT 20
      RETURN 'OPENING' AS kind, by.callName + coalesce(' ' + by.familyName, '') AS c1, toString(opening.at) AS c2,
        opening.reason AS c3, opening.explanation AS c4, null AS c5, null AS c6, null AS c7, null AS c8, null AS c9,
        null AS c10, null AS c11, null AS c12, null AS c13, null AS c14, null AS c15, null AS c16, null AS c17, null AS c18
      UNION ALL
      MATCH (file)<-[:GIVEN_IN]-(agreement:Agreement)
      WHERE agreement.kind IN ['I1', 'I2']
      WITH agreement ORDER BY agreement.givenOn DESC, agreement.id LIMIT 50
      RETURN 'AGREEMENT' AS kind, agreement.kind AS c1, toString(agreement.givenOn) AS c2,
        toString(agreement.expiresOn) AS c3, toString(agreement.withdrawnOn) AS c4, null AS c5, null AS c6, null AS c7,
        null AS c8, null AS c9, null AS c10, null AS c11, null AS c12, null AS c13, null AS c14, null AS c15, null AS c16,
        null AS c17, null AS c18
      UNION ALL
      MATCH (file)-[:WAITS_IN]->(waiting:WaitingEntry)
      WITH waiting ORDER BY waiting.since, waiting.id LIMIT 50
      RETURN 'WAITING' AS kind, waiting.forWhat AS c1, toString(waiting.since) AS c2, waiting.bridgedBy AS c3,
        toString(waiting.expectedOn) AS c4, null AS c5, null AS c6, null AS c7, null AS c8, null AS c9, null AS c10,
        null AS c11, null AS c12, null AS c13, null AS c14, null AS c15, null AS c16, null AS c17, null AS c18
    }
    RETURN kind, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18`,
  row: caseFileRow,
});
