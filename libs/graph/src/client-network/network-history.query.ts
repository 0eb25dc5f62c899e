import { knowsSafety, openedWithReason, worksOnOpenCase } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { networkAgreementCypher } from '../agreements/network-agreement.ts';
import { question } from '../connection/question.ts';
import { unsafeTieCypher } from '../safety/safety.fragments.ts';
import { networkHistoryRow } from './network-history.rows.ts';
import { originOf } from '../interchange/import-origin.fragment.ts';

export interface NetworkHistoryParameters {
  readonly caseId: string;
  readonly professionalId: string;
  readonly today: string;
  readonly now: string;
}

/** What one file may hold; the statement returns one more of each, so that too many can be told from just enough. */
export const mostMembers = 500;
export const mostTiePeriods = 1_500;

const file = cypher`file`;

/**
 * Everything ever told in one file about who is around the client, if the caller may see that file; otherwise no row. Each
 * kind is cut one above what a file may hold (500 members, 1,500 tie periods), so that too many shows. Without an agreement
 * on a network map (I1), or when the client took it back, nobody on the map leaves the graph.
 */
export const networkHistory = question<NetworkHistoryParameters>()({
  name: 'client-network/network-history',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    WITH file, ${worksOnOpenCase.cypher(file)} AS hasRole, ${openedWithReason.cypher(file)} AS opened
    WHERE hasRole OR opened
    MATCH (file)-[:CONCERNS]->(client:Resident)
    ${networkAgreementCypher(file)}
    CALL (file, client, hasRole, agreementState, agreementUntil, mapOpen) {
      RETURN 'FILE' AS kind, client.callName AS c1, file.legalGround AS c2, file.purpose AS c3, hasRole AS c4, toString(file.arrangedAt) AS c5,
        agreementState AS c6, agreementUntil AS c7, ${knowsSafety.cypher(file)} AS c8, null AS c9, null AS c10, null AS c11, null AS c12, null AS c13, null AS c14,
        null AS c15, null AS c16, null AS c17, null AS c18, null AS c19, null AS c20, null AS c21, null AS c22, null AS c23,
        null AS c24, null AS c25, null AS c26, null AS c27, null AS c28
      UNION ALL
      MATCH (file)<-[:RECORDED_IN]-(member:NetworkMember)
      WHERE mapOpen
      WITH member LIMIT 501
      RETURN 'MEMBER' AS kind, member.id AS c1, member.callName AS c2, member.relation AS c3, member.kind AS c4,
        member.minor AS c5, member.goneBecause AS c6, toString(member.goneSince) AS c7, toString(member.informedOn) AS c8,
        coalesce(member.version, 1) AS c9, toString(member.recordedAt) AS c10, member.pinnedAngle AS c11,
        member.pinnedDepth AS c12, ${originOf(cypher`member`)} AS c13, null AS c14, null AS c15, null AS c16, null AS c17,
        null AS c18, null AS c19, null AS c20, null AS c21, null AS c22, null AS c23, null AS c24, null AS c25, null AS c26,
        null AS c27, null AS c28
      UNION ALL
      MATCH (client)-[tie:TIED_TO]->(member:NetworkMember)
      WHERE tie.caseId = file.id AND mapOpen
      WITH tie, member LIMIT 1501
      RETURN 'CLIENT_TIE' AS kind, tie.id AS c1, member.id AS c2, toString(tie.validFrom) AS c3, toString(tie.validTo) AS c4,
        tie.ring AS c5, coalesce(tie.outside, false) AS c6, tie.sector AS c7, tie.lifeDomain AS c8, tie.strength AS c9,
        tie.frequency AS c10, tie.nature AS c11,
        coalesce(tie.unsafe, false) OR ${unsafeTieCypher(cypher`tie`, cypher`member`)} AS c12, tie.source AS c13,
        toString(tie.confirmedOn) AS c14, tie.endedBecause AS c15, tie.receivesPractical AS c16, tie.givesPractical AS c17,
        tie.practicalWords AS c18, tie.receivesCompany AS c19, tie.givesCompany AS c20, tie.companyWords AS c21,
        tie.receivesAdvice AS c22, tie.givesAdvice AS c23, tie.adviceWords AS c24, tie.receivesEmotional AS c25,
        tie.givesEmotional AS c26, tie.emotionalWords AS c27,
        toString(tie.recordedAt) AS c28
      UNION ALL
      MATCH (file)<-[:RECORDED_IN]-(one:NetworkMember)-[knows:TIED_TO]->(other:NetworkMember)
      WHERE knows.caseId = file.id AND mapOpen
      WITH knows, one, other LIMIT 1501
      RETURN 'MEMBER_TIE' AS kind, knows.id AS c1, one.id AS c2, other.id AS c3, toString(knows.validFrom) AS c4,
        toString(knows.validTo) AS c5, knows.nature AS c6, toString(knows.confirmedOn) AS c7, coalesce(knows.version, 1) AS c8, null AS c9,
        null AS c10, null AS c11, null AS c12, null AS c13, null AS c14, null AS c15, null AS c16, null AS c17, null AS c18,
        null AS c19, null AS c20, null AS c21, null AS c22, null AS c23, null AS c24, null AS c25, null AS c26, null AS c27,
        null AS c28
    }
    RETURN kind, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23,
      c24, c25, c26, c27, c28`,
  row: networkHistoryRow,
});
