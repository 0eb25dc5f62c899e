// case-work/consultation
// parameters: caseId, professionalId, today
    MATCH (file:Case {id: $caseId})
    WHERE ((file.closedOn IS NULL OR file.closedOn >= date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[works:WORKS_ON]->(file)
  WHERE works.validFrom <= date($today) AND (works.validTo IS NULL OR works.validTo > date($today))
})
    WITH file LIMIT 1
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
    CALL (file, client, mapOpen) {
      RETURN 'FILE' AS kind, file.legalGround AS c1, file.purpose AS c2, toString(file.openedOn) AS c3, file.asked AS c4,
        file.question AS c5, file.agreedInstead AS c6, file.goal AS c7, mapOpen AS c8, null AS c9, null AS c10,
        null AS c11, null AS c12, null AS c13, null AS c14, null AS c15, null AS c16
      UNION ALL
      MATCH (file)<-[works:WORKS_ON]-(:Professional)
      WHERE works.validFrom <= date($today) AND (works.validTo IS NULL OR works.validTo > date($today))
      WITH DISTINCT works.role AS role
      RETURN 'ROLE' AS kind, role AS c1, null AS c2, null AS c3, null AS c4, null AS c5, null AS c6, null AS c7,
        null AS c8, null AS c9, null AS c10, null AS c11, null AS c12, null AS c13, null AS c14, null AS c15, null AS c16
      UNION ALL
      MATCH (file)-[:SCALED_BY]->(entry:ScalingEntry)
      WITH entry ORDER BY entry.on, entry.recordedAt, entry.id LIMIT 100
      RETURN 'SCALING' AS kind, entry.direction AS c1, entry.to AS c2, entry.why AS c3, null AS c4, null AS c5, null AS c6,
        null AS c7, null AS c8, null AS c9, null AS c10, null AS c11, null AS c12, null AS c13, null AS c14, null AS c15,
        null AS c16
      UNION ALL
      CALL (file, client) {
        RETURN 'CLIENT' AS sort, client.id AS id, client.callName AS callName, client.familyName AS familyName
        UNION
        MATCH (file)<-[:RECORDED_IN]-(told:NetworkMember)
        WITH told LIMIT 500
        RETURN 'MEMBER' AS sort, told.id AS id, told.callName AS callName, null AS familyName
        UNION
        MATCH (file)<-[:WORKS_ON]-(worker:Professional)
        RETURN 'WORKER' AS sort, worker.id AS id, worker.callName AS callName, worker.familyName AS familyName
        UNION
        MATCH (file)-[:HANDLED_BY]->(:Team)<-[:MEMBER_OF]-(worker:Professional)
        WITH worker LIMIT 500
        RETURN 'WORKER' AS sort, worker.id AS id, worker.callName AS callName, worker.familyName AS familyName
        UNION
        MATCH (client)-[:LIVES_IN]->(:Area)-[:PART_OF*0..2]->(area:Area)
        RETURN 'AREA' AS sort, area.code AS id, area.name AS callName, null AS familyName
        UNION
        MATCH (file)-[:HANDLED_BY]->(:Team)-[:COVERS]->(:Area)-[:PART_OF*0..2]->(area:Area)
        RETURN 'AREA' AS sort, area.code AS id, area.name AS callName, null AS familyName
        UNION
        MATCH (file)-[:HANDLED_BY]->(team:Team)
        RETURN 'TEAM' AS sort, team.id AS id, team.name AS callName, null AS familyName
      }
      RETURN 'NAMED' AS kind, sort AS c1, id AS c2, callName AS c3, familyName AS c4, null AS c5, null AS c6, null AS c7,
        null AS c8, null AS c9, null AS c10, null AS c11, null AS c12, null AS c13, null AS c14, null AS c15, null AS c16
      UNION ALL
      MATCH (client)-[tie:TIED_TO]->(member:NetworkMember)
      WHERE mapOpen AND tie.caseId = file.id AND tie.validFrom <= date($today) AND (tie.validTo IS NULL OR tie.validTo > date($today))
      WITH tie, member ORDER BY tie.ring, member.id LIMIT 500
      RETURN 'MEMBER' AS kind, member.id AS c1, member.callName AS c2, member.relation AS c3, member.kind AS c4,
        CASE WHEN member.goneSince IS NULL OR member.goneSince <= date($today) THEN member.goneBecause END AS c5,
        tie.ring AS c6, coalesce(tie.outside, false) AS c7, tie.sector AS c8, tie.receivesPractical AS c9,
        tie.givesPractical AS c10, tie.receivesCompany AS c11, tie.givesCompany AS c12, tie.receivesAdvice AS c13,
        tie.givesAdvice AS c14, tie.receivesEmotional AS c15, tie.givesEmotional AS c16
      UNION ALL
      MATCH (file)<-[:RECORDED_IN]-(one:NetworkMember)-[knows:TIED_TO]->(other:NetworkMember)
      WHERE mapOpen AND knows.caseId = file.id AND knows.validFrom <= date($today) AND (knows.validTo IS NULL OR knows.validTo > date($today))
      WITH one, other ORDER BY one.id, other.id LIMIT 1500
      RETURN 'KNOWS' AS kind, one.id AS c1, other.id AS c2, null AS c3, null AS c4, null AS c5, null AS c6, null AS c7,
        null AS c8, null AS c9, null AS c10, null AS c11, null AS c12, null AS c13, null AS c14, null AS c15, null AS c16
    }
    RETURN kind, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16
