import { z } from 'zod';
import { holdsTodayCypher, worksOnOpenCase } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { caseRoles } from '@netwerk/domain';
import { networkAgreementCypher } from '../agreements/network-agreement.ts';
import { question } from '../connection/question.ts';

export interface CaseloadParameters {
  readonly professionalId: string;
  readonly today: string;
  readonly now: string;
  /** Lower case without accents; null for everybody. */
  readonly search: string | null;
}

const date = z.string().nullable();
const words = z.string().nullable();

/** One open case of the caller, with the facts from which follows whether it asks attention. */
export const caseloadRow = z.strictObject({
  caseId: z.string(),
  fullName: z.string(),
  sortName: z.string(),
  areaCode: words,
  areaName: words,
  addressHidden: z.boolean(),
  question: z.string(),
  legalGround: z.string(),
  purpose: z.string(),
  myRole: z.enum(caseRoles),
  discussedOn: date,
  networkSize: z.number().int(),
  hasNetwork: z.boolean(),
  confirmedOn: date,
  contactLeavesOn: date,
  contactName: words,
  agreementEndsOn: date,
  agreementKind: words,
  openedByColleagueOn: date,
  openedBy: words,
  waitingSince: date,
  waitingFor: words,
  waitingBridgedBy: words,
});

export type CaseloadRow = z.infer<typeof caseloadRow>;

const today = cypher`date(${param('today')})`;

/**
 * The caller's open cases, without those that were closed today, at most 1,000: a caseload is tens, and the order by
 * attention needs all of them. A contact person leaves where nobody follows: a handover that was planned is no attention.
 * Colleagues' openings count fourteen days back, on the neighbourhood's clock or on the real one: the demo's own clock
 * stands still. A map that the client no longer agrees to is not counted.
 */
export const caseload = question<CaseloadParameters>()({
  name: 'clients/caseload',
  statement: cypher`
    MATCH (:Professional {id: ${param('professionalId')}})-[mine:WORKS_ON]->(file:Case)
    WHERE ${holdsTodayCypher(cypher`mine`)} AND ${worksOnOpenCase.cypher(cypher`file`)} AND file.closedOn IS NULL
    WITH file, collect(mine.role) AS myRoles
    MATCH (file)-[:CONCERNS]->(client:Resident)
    WHERE ${param('search')} IS NULL OR client.searchName CONTAINS ${param('search')}
    WITH file, client, myRoles LIMIT 1000
    ${networkAgreementCypher(cypher`file`)}
    CALL (client) {
      OPTIONAL MATCH (client)-[lives:LIVES_IN]->(area:Area)
      WHERE NOT coalesce(client.hiddenAddress, false) AND ${holdsTodayCypher(cypher`lives`)}
      RETURN area ORDER BY lives.validFrom DESC LIMIT 1
    }
    CALL (file, client, mapOpen) {
      OPTIONAL MATCH (client)-[tie:TIED_TO]->(member:NetworkMember)
      WHERE tie.caseId = file.id
      WITH tie, member, tie.validFrom <= ${today} AND (tie.validTo IS NULL OR tie.validTo > ${today}) AND mapOpen AS holds
      RETURN count(tie) > 0 AS hasNetwork, max(CASE WHEN holds THEN tie.confirmedOn END) AS confirmedOn,
        count(DISTINCT CASE WHEN holds AND NOT coalesce(tie.outside, false) AND member.kind <> 'PET'
          AND (member.goneBecause IS NULL OR member.goneSince > ${today}) THEN member.id END) AS networkSize
    }
    CALL (file) {
      OPTIONAL MATCH (file)<-[contact:WORKS_ON {role: 'CONTACT'}]-(leaver:Professional)
      WHERE ${holdsTodayCypher(cypher`contact`)} AND contact.validTo <= ${today} + duration({weeks: 8})
        AND NOT EXISTS { MATCH (file)<-[next:WORKS_ON {role: 'CONTACT'}]-() WHERE next.validFrom = contact.validTo }
      RETURN contact.validTo AS contactLeavesOn, leaver.callName AS contactName
      ORDER BY contactLeavesOn LIMIT 1
    }
    CALL (file) {
      OPTIONAL MATCH (file)<-[:GIVEN_IN]-(agreement:Agreement)
      WHERE agreement.kind IN ['I1', 'I2'] AND agreement.replacedOn IS NULL
        AND (agreement.withdrawnOn IS NULL OR agreement.withdrawnOn > ${today})
      WITH agreement.kind AS agreementKind, max(agreement.expiresOn) AS endsOn
      WITH agreementKind, CASE WHEN endsOn >= ${today} AND endsOn <= ${today} + duration({days: 30}) THEN endsOn END AS endsOn
      RETURN agreementKind, endsOn AS agreementEndsOn ORDER BY agreementEndsOn, agreementKind LIMIT 1
    }
    CALL (file) {
      OPTIONAL MATCH (file)<-[:OPENS]-(opening:CaseOpening)-[:OPENED_BY]->(by:Professional)
      WHERE by.id <> ${param('professionalId')}
        AND ((date(opening.at) <= ${today} AND date(opening.at) > ${today} - duration({days: 14}))
          OR (opening.at <= datetime(${param('now')}) AND opening.at > datetime(${param('now')}) - duration({days: 14})))
      RETURN opening.at AS openedAt, by.callName + coalesce(' ' + by.familyName, '') AS openedBy
      ORDER BY openedAt DESC LIMIT 1
    }
    CALL (file) {
      OPTIONAL MATCH (file)-[:WAITS_IN]->(waiting:WaitingEntry)
      WHERE waiting.endedOn IS NULL
      RETURN waiting ORDER BY waiting.since, waiting.id LIMIT 1
    }
    RETURN file.id AS caseId, client.callName + coalesce(' ' + client.familyName, '') AS fullName,
      coalesce(client.searchName, toLower(client.callName)) AS sortName, area.code AS areaCode, area.name AS areaName,
      coalesce(client.hiddenAddress, false) AS addressHidden, file.question AS question,
      file.legalGround AS legalGround, file.purpose AS purpose,
      CASE WHEN 'CONTACT' IN myRoles THEN 'CONTACT' WHEN 'DUO' IN myRoles THEN 'DUO'
        WHEN 'REGISSEUR' IN myRoles THEN 'REGISSEUR' ELSE 'STAND_IN' END AS myRole,
      toString(file.discussedOn) AS discussedOn, networkSize, hasNetwork, toString(confirmedOn) AS confirmedOn,
      toString(contactLeavesOn) AS contactLeavesOn, contactName, toString(agreementEndsOn) AS agreementEndsOn,
      agreementKind, toString(date(openedAt)) AS openedByColleagueOn, openedBy, toString(waiting.since) AS waitingSince,
      waiting.forWhat AS waitingFor, waiting.bridgedBy AS waitingBridgedBy`,
  row: caseloadRow,
});
