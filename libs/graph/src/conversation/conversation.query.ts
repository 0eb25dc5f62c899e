import { openedWithReason, worksOnOpenCase } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { networkAgreementCypher } from '../agreements/network-agreement.ts';
import { question } from '../connection/question.ts';
import { conversationRow } from './conversation.rows.ts';
import { drawingPlaces } from './drawing-places.fragment.ts';

export interface ConversationParameters {
  readonly caseId: string;
  readonly professionalId: string;
  readonly today: string;
  readonly now: string;
  /** The day that is shown. */
  readonly on: string;
}

const file = cypher`file`;

/**
 * The people around a client on one day as the client may see them, if the caller may see that file; otherwise no row.
 * What is for the worker alone stays in the database: a tie with tension is a tie, one that was cut off or only named is no
 * tie, periods are ranks instead of dates, and places have no names. Without an agreement on
 * a network map nobody is shown. One more of each kind than a file may hold (500 members, 1,500 tie periods), so that too
 * many shows.
 */
export const conversation = question<ConversationParameters>()({
  name: 'conversation/conversation',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    WITH file, ${worksOnOpenCase.cypher(file)} AS hasRole, ${openedWithReason.cypher(file)} AS opened
    WHERE hasRole OR opened
    MATCH (file)-[:CONCERNS]->(client:Resident)
    ${networkAgreementCypher(file)}
    CALL (file, client) {
      OPTIONAL MATCH (client)-[tie:TIED_TO]->(:NetworkMember)
      WHERE tie.caseId = file.id
      WITH file, tie LIMIT 1501
      WITH file, collect(tie.validFrom) + collect(tie.validTo) AS days, collect(tie.recordedAt) AS moments
      RETURN days, moments + coalesce(file.arrangedAt, []) AS moments
    }
    CALL (file, client, hasRole, mapOpen, agreementState, days, moments) {
      RETURN 'FILE' AS kind, client.callName AS c1, file.question AS c2, file.legalGround AS c3, file.purpose AS c4,
        hasRole AS c5,
        CASE WHEN file.arrangedAt IS NOT NULL THEN size([each IN moments WHERE each < file.arrangedAt]) END AS c6,
        agreementState AS c7, null AS c8, null AS c9, null AS c10, null AS c11, null AS c12, null AS c13, null AS c14,
        null AS c15, null AS c16, null AS c17, null AS c18, null AS c19, null AS c20
      UNION ALL
      MATCH (file)<-[:RECORDED_IN]-(member:NetworkMember)<-[tie:TIED_TO]-(client)
      WHERE mapOpen AND tie.caseId = file.id AND tie.validFrom <= date(${param('on')})
        AND (tie.validTo IS NULL OR tie.validTo > date(${param('on')}))
      WITH member, tie ORDER BY tie.validFrom DESC, tie.id DESC
      WITH member, head(collect(tie)) AS tie LIMIT 501
      WITH member, tie, tie.nature IN ['ORDINARY', 'TENSION'] AS hasLine
      RETURN 'MEMBER' AS kind, member.id AS c1, member.callName AS c2, member.relation AS c3, member.kind AS c4,
        CASE WHEN member.goneSince IS NULL OR member.goneSince <= date(${param('on')}) THEN member.goneBecause END AS c5,
        tie.ring AS c6, coalesce(tie.outside, false) AS c7, tie.sector AS c8, tie.lifeDomain AS c9, hasLine AS c10,
        CASE WHEN hasLine THEN tie.strength END AS c11, CASE WHEN hasLine THEN tie.frequency END AS c12,
        hasLine AND coalesce(tie.receivesPractical, 0) > 0 AS c13, hasLine AND coalesce(tie.givesPractical, 0) > 0 AS c14,
        hasLine AND coalesce(tie.receivesCompany, 0) > 0 AS c15, hasLine AND coalesce(tie.givesCompany, 0) > 0 AS c16,
        hasLine AND coalesce(tie.receivesAdvice, 0) > 0 AS c17, hasLine AND coalesce(tie.givesAdvice, 0) > 0 AS c18,
        hasLine AND coalesce(tie.receivesEmotional, 0) > 0 AS c19, hasLine AND coalesce(tie.givesEmotional, 0) > 0 AS c20
      UNION ALL
      MATCH (file)<-[:RECORDED_IN]-(one:NetworkMember)-[knows:TIED_TO]->(other:NetworkMember)
      WHERE mapOpen AND knows.caseId = file.id AND knows.nature IN ['ORDINARY', 'TENSION']
        AND knows.validFrom <= date(${param('on')}) AND (knows.validTo IS NULL OR knows.validTo > date(${param('on')}))
      WITH knows, one, other LIMIT 1501
      RETURN 'LINK' AS kind, knows.id AS c1, one.id AS c2, other.id AS c3, null AS c4, null AS c5, null AS c6,
        null AS c7, null AS c8, null AS c9, null AS c10, null AS c11, null AS c12, null AS c13, null AS c14,
        null AS c15, null AS c16, null AS c17, null AS c18, null AS c19, null AS c20
      UNION ALL
      ${drawingPlaces}
    }
    RETURN kind, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20`,
  row: conversationRow,
});
