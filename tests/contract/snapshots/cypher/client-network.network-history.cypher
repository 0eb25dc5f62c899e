// client-network/network-history
// parameters: caseId, now, professionalId, today
    MATCH (file:Case {id: $caseId})
    WITH file, ((file.closedOn IS NULL OR file.closedOn >= date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[works:WORKS_ON]->(file)
  WHERE works.validFrom <= date($today) AND (works.validTo IS NULL OR works.validTo > date($today))
}) AS hasRole,     (((file.closedOn IS NULL OR file.closedOn >= date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[inner:MEMBER_OF {shell: 'INNER'}]->(:Team)<-[:HANDLED_BY]-(file)
  WHERE inner.validFrom <= date($today) AND (inner.validTo IS NULL OR inner.validTo > date($today))
}) AND EXISTS {
      MATCH (file)<-[:OPENS]-(reason:CaseOpening)-[:OPENED_BY]->(:Professional {id: $professionalId})
      WHERE reason.until > datetime($now)
    }) AS opened
    WHERE hasRole OR opened
    MATCH (file)-[:CONCERNS]->(client:Resident)
    CALL (file) {
  OPTIONAL MATCH (file)<-[:GIVEN_IN]-(agreed:Agreement {kind: 'I1'})
  WHERE agreed.replacedOn IS NULL AND agreed.givenOn <= date($today)
  WITH agreed, CASE WHEN agreed IS NULL THEN 'MISSING' WHEN agreed.withdrawnOn <= date($today) THEN 'WITHDRAWN'
    WHEN agreed.expiresOn > date($today) THEN 'VALID' ELSE 'EXPIRED' END AS agreementState
  WITH agreementState, agreed.givenOn AS givenOn,
    CASE agreementState WHEN 'WITHDRAWN' THEN agreed.withdrawnOn ELSE agreed.expiresOn END AS until
  ORDER BY agreementState = 'VALID' DESC, givenOn DESC, agreementState = 'WITHDRAWN' DESC, until DESC LIMIT 1
  RETURN agreementState, toString(until) AS agreementUntil, agreementState IN ['VALID', 'EXPIRED'] AS mapOpen
}
    CALL (file, client, hasRole, agreementState, agreementUntil, mapOpen) {
      RETURN 'FILE' AS kind, client.callName AS c1, file.legalGround AS c2, file.purpose AS c3, hasRole AS c4, toString(file.arrangedAt) AS c5,
        agreementState AS c6, agreementUntil AS c7, ((file.closedOn IS NULL OR file.closedOn >= date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[knowing:WORKS_ON]->(file)
  WHERE knowing.role IN ['CONTACT', 'DUO', 'REGISSEUR'] AND knowing.validFrom <= date($today) AND (knowing.validTo IS NULL OR knowing.validTo > date($today))
}) AS c8, null AS c9, null AS c10, null AS c11, null AS c12, null AS c13, null AS c14,
        null AS c15, null AS c16, null AS c17, null AS c18, null AS c19, null AS c20, null AS c21, null AS c22, null AS c23,
        null AS c24, null AS c25, null AS c26, null AS c27, null AS c28
      UNION ALL
      MATCH (file)<-[:RECORDED_IN]-(member:NetworkMember)
      WHERE mapOpen
      WITH member LIMIT 501
      RETURN 'MEMBER' AS kind, member.id AS c1, member.callName AS c2, member.relation AS c3, member.kind AS c4,
        member.minor AS c5, member.goneBecause AS c6, toString(member.goneSince) AS c7, toString(member.informedOn) AS c8,
        coalesce(member.version, 1) AS c9, toString(member.recordedAt) AS c10, member.pinnedAngle AS c11,
        member.pinnedDepth AS c12, head(COLLECT {
        MATCH (import:Import {id: member.importId}) WHERE import.source IS NOT NULL
        RETURN [import.source, import.ground, toString(date(import.at))]
      }) AS c13, null AS c14, null AS c15, null AS c16, null AS c17,
        null AS c18, null AS c19, null AS c20, null AS c21, null AS c22, null AS c23, null AS c24, null AS c25, null AS c26,
        null AS c27, null AS c28
      UNION ALL
      MATCH (client)-[tie:TIED_TO]->(member:NetworkMember)
      WHERE tie.caseId = file.id AND mapOpen
      WITH tie, member LIMIT 1501
      RETURN 'CLIENT_TIE' AS kind, tie.id AS c1, member.id AS c2, toString(tie.validFrom) AS c3, toString(tie.validTo) AS c4,
        tie.ring AS c5, coalesce(tie.outside, false) AS c6, tie.sector AS c7, tie.lifeDomain AS c8, tie.strength AS c9,
        tie.frequency AS c10, tie.nature AS c11,
        coalesce(tie.unsafe, false) OR EXISTS {
          MATCH (member)<-[apart:KEEPS_APART]-(mark:SafetyMark)
          WHERE apart.side = 'FEARED' AND (mark.since <= date($today) AND (mark.until IS NULL OR mark.until > date($today))) AND (tie.validTo IS NULL OR tie.validTo > mark.since)
        } AS c12, tie.source AS c13,
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
      c24, c25, c26, c27, c28
