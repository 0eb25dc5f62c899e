import { z } from 'zod';
import { holdsTodayCypher, worksOnOpenCase } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { networkAgreementCypher } from '../agreements/network-agreement.ts';
import { question } from '../connection/question.ts';

const date = z.string().nullable();

/** A contact person of one of the caller's cases who will not be there, and one colleague who could follow; or nobody. */
export const contactHandoverRow = z.strictObject({
  caseId: z.string(),
  legalGround: z.string(),
  purpose: z.string(),
  clientCallName: z.string(),
  clientFullName: z.string(),
  contactId: z.string(),
  contactName: z.string(),
  leavesOn: date,
  awayFrom: date,
  awayUntil: date,
  colleagueId: z.string().nullable(),
  colleagueName: z.string().nullable(),
  /** Whether the client knows this colleague: from the own map, from outside any file, or from working on this case. */
  knows: z.enum(['MAP', 'ACQUAINTED', 'ROLE']).nullable(),
  /** Whether the colleague leaves or is away as well. */
  colleagueLeavesOn: date,
  colleagueAwayFrom: date,
  colleagueAwayUntil: date,
});

export type ContactHandoverRow = z.infer<typeof contactHandoverRow>;

const today = cypher`date(${param('today')})`;
const border = cypher`${today} + duration({weeks: 8})`;

/**
 * Cases of the caller of which the contact person leaves within eight weeks or is away, while nobody follows yet and it was not
 * put off, with the colleagues of the binnenschil. What the map says of who knows whom counts while that map may be read.
 * Which of them makes a handover is the rule's to say.
 */
export const contactHandovers = question<{ professionalId: string; today: string }>()({
  name: 'steps/contact-handovers',
  statement: cypher`
    MATCH (:Professional {id: ${param('professionalId')}})-[mine:WORKS_ON]->(file:Case)
    WHERE ${holdsTodayCypher(cypher`mine`)} AND ${worksOnOpenCase.cypher(cypher`file`)} AND file.closedOn IS NULL
    WITH DISTINCT file
    MATCH (file)<-[contact:WORKS_ON {role: 'CONTACT'}]-(leaver:Professional)
    WHERE ${holdsTodayCypher(cypher`contact`)}
      AND (contact.validTo <= ${border} OR leaver.leavesOn <= ${border}
        OR (leaver.awayFrom <= ${border} AND (leaver.awayUntil IS NULL OR leaver.awayUntil > ${today})))
      AND NOT EXISTS { MATCH (file)<-[next:WORKS_ON {role: 'CONTACT'}]-() WHERE next.validFrom > ${today} }
      AND NOT EXISTS {
        MATCH (file)<-[:DECIDED_IN]-(later:OpportunityDecision {ruleId: 'K09', decision: 'LATER'}) WHERE later.until > ${today}
      }
    WITH file, leaver, CASE WHEN contact.validTo < coalesce(leaver.leavesOn, contact.validTo) OR leaver.leavesOn IS NULL
      THEN contact.validTo ELSE leaver.leavesOn END AS leavesOn
    ORDER BY file.id LIMIT 100
    MATCH (file)-[:CONCERNS]->(client:Resident)
    ${networkAgreementCypher(cypher`file`)}
    CALL (file, client, leaver, mapOpen) {
      OPTIONAL MATCH (file)-[:HANDLED_BY]->(:Team)<-[inside:MEMBER_OF {shell: 'INNER'}]-(colleague:Professional)
      WHERE ${holdsTodayCypher(cypher`inside`)} AND colleague <> leaver AND colleague.id <> client.id
      WITH DISTINCT file, client, mapOpen, colleague
      RETURN colleague, CASE
        WHEN mapOpen AND EXISTS {
          MATCH (colleague)<-[:STANDS_FOR]-(member:NetworkMember)-[:RECORDED_IN]->(file)
          MATCH (client)-[tie:TIED_TO]->(member) WHERE tie.caseId = file.id AND ${holdsTodayCypher(cypher`tie`)}
        } THEN 'MAP'
        WHEN EXISTS {
          MATCH (colleague)-[known:ACQUAINTED_WITH]->(client) WHERE known.until IS NULL OR known.until > ${today}
        } THEN 'ACQUAINTED'
        WHEN EXISTS { MATCH (colleague)-[works:WORKS_ON]->(file) WHERE ${holdsTodayCypher(cypher`works`)} } THEN 'ROLE'
      END AS knows
      ORDER BY knows IS NULL, colleague.callName, colleague.id LIMIT 50
    }
    RETURN file.id AS caseId, file.legalGround AS legalGround, file.purpose AS purpose, client.callName AS clientCallName,
      client.callName + coalesce(' ' + client.familyName, '') AS clientFullName, leaver.id AS contactId,
      leaver.callName AS contactName, toString(leavesOn) AS leavesOn, toString(leaver.awayFrom) AS awayFrom,
      toString(leaver.awayUntil) AS awayUntil, colleague.id AS colleagueId, colleague.callName AS colleagueName, knows,
      toString(colleague.leavesOn) AS colleagueLeavesOn, toString(colleague.awayFrom) AS colleagueAwayFrom,
      toString(colleague.awayUntil) AS colleagueAwayUntil
    ORDER BY caseId, knows IS NULL, colleagueName, colleagueId`,
  row: contactHandoverRow,
});
