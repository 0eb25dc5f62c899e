// conversation/conversation
// parameters: caseId, now, on, professionalId, today
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
      WHERE mapOpen AND tie.caseId = file.id AND tie.validFrom <= date($on)
        AND (tie.validTo IS NULL OR tie.validTo > date($on))
      WITH member, tie ORDER BY tie.validFrom DESC, tie.id DESC
      WITH member, head(collect(tie)) AS tie LIMIT 501
      WITH member, tie, tie.nature IN ['ORDINARY', 'TENSION'] AS hasLine
      RETURN 'MEMBER' AS kind, member.id AS c1, member.callName AS c2, member.relation AS c3, member.kind AS c4,
        CASE WHEN member.goneSince IS NULL OR member.goneSince <= date($on) THEN member.goneBecause END AS c5,
        tie.ring AS c6, coalesce(tie.outside, false) AS c7, tie.sector AS c8, tie.lifeDomain AS c9, hasLine AS c10,
        CASE WHEN hasLine THEN tie.strength END AS c11, CASE WHEN hasLine THEN tie.frequency END AS c12,
        hasLine AND coalesce(tie.receivesPractical, 0) > 0 AS c13, hasLine AND coalesce(tie.givesPractical, 0) > 0 AS c14,
        hasLine AND coalesce(tie.receivesCompany, 0) > 0 AS c15, hasLine AND coalesce(tie.givesCompany, 0) > 0 AS c16,
        hasLine AND coalesce(tie.receivesAdvice, 0) > 0 AS c17, hasLine AND coalesce(tie.givesAdvice, 0) > 0 AS c18,
        hasLine AND coalesce(tie.receivesEmotional, 0) > 0 AS c19, hasLine AND coalesce(tie.givesEmotional, 0) > 0 AS c20
      UNION ALL
      MATCH (file)<-[:RECORDED_IN]-(one:NetworkMember)-[knows:TIED_TO]->(other:NetworkMember)
      WHERE mapOpen AND knows.caseId = file.id AND knows.nature IN ['ORDINARY', 'TENSION']
        AND knows.validFrom <= date($on) AND (knows.validTo IS NULL OR knows.validTo > date($on))
      WITH knows, one, other LIMIT 1501
      RETURN 'LINK' AS kind, knows.id AS c1, one.id AS c2, other.id AS c3, null AS c4, null AS c5, null AS c6,
        null AS c7, null AS c8, null AS c9, null AS c10, null AS c11, null AS c12, null AS c13, null AS c14,
        null AS c15, null AS c16, null AS c17, null AS c18, null AS c19, null AS c20
      UNION ALL
      MATCH (file)<-[:RECORDED_IN]-(member:NetworkMember)<-[tie:TIED_TO]-(client)
WHERE mapOpen AND tie.caseId = file.id
WITH member, tie, days, moments LIMIT 1501
RETURN 'PLACE' AS kind, member.id AS c1, member.kind AS c2, tie.ring AS c3, coalesce(tie.outside, false) AS c4,
  tie.sector AS c5, tie.lifeDomain AS c6, size([each IN days WHERE each < tie.validFrom]) AS c7,
  CASE WHEN tie.validTo IS NOT NULL THEN size([each IN days WHERE each < tie.validTo]) END AS c8,
  size([each IN moments WHERE each < tie.recordedAt]) AS c9, member.pinnedAngle AS c10, member.pinnedDepth AS c11,
  null AS c12, null AS c13, null AS c14, null AS c15, null AS c16, null AS c17, null AS c18, null AS c19, null AS c20
    }
    RETURN kind, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20
