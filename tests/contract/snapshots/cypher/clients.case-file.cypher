// clients/case-file
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
    CALL (file, client, hasRole, mapOpen) {
      OPTIONAL MATCH (client)-[lives:LIVES_IN]->(area:Area)
      WHERE NOT coalesce(client.hiddenAddress, false) AND lives.validFrom <= date($today)
        AND (lives.validTo IS NULL OR lives.validTo > date($today))
      WITH file, client, hasRole, area ORDER BY lives.validFrom DESC LIMIT 1
      OPTIONAL MATCH (file)<-[:OPENS]-(mine:CaseOpening)-[:OPENED_BY]->(:Professional {id: $professionalId})
      WITH file, client, hasRole, area, max(mine.until) AS openedUntil
      RETURN 'FILE' AS kind, client.callName AS c1,
        client.callName + coalesce(' ' + client.familyName, '') AS c2, area.code AS c3, area.name AS c4,
        coalesce(client.hiddenAddress, false) AS c5, hasRole AS c6, toString(openedUntil) AS c7,
        toString(file.openedOn) AS c8, toString(file.closedOn) AS c9, file.referrer AS c10, file.asked AS c11,
        file.question AS c12, file.agreedInstead AS c13, file.goal AS c14, file.legalGround AS c15, file.purpose AS c16,
        toString(file.lookAgainOn) AS c17, toString(file.discussedOn) AS c18, head(COLLECT {
        MATCH (import:Import {id: file.importId}) WHERE import.source IS NOT NULL
        RETURN [import.source, import.ground, toString(date(import.at))]
      }) AS c19
      UNION ALL
      MATCH (file)<-[works:WORKS_ON]-(worker:Professional)
      WITH works, worker ORDER BY works.validFrom DESC, worker.id LIMIT 100
      RETURN 'ROLE' AS kind, worker.id AS c1, works.role AS c2,
        worker.callName + coalesce(' ' + worker.familyName, '') AS c3, toString(works.validFrom) AS c4,
        toString(works.validTo) AS c5, null AS c6, null AS c7, null AS c8, null AS c9, null AS c10, null AS c11,
        null AS c12, null AS c13, null AS c14, null AS c15, null AS c16, null AS c17, null AS c18, null AS c19
      UNION ALL
      MATCH (file)<-[:OPENS]-(opening:CaseOpening)-[:OPENED_BY]->(by:Professional)
      WHERE hasRole
      WITH opening, by ORDER BY opening.at DESC, opening.id LIMIT 20
      RETURN 'OPENING' AS kind, by.callName + coalesce(' ' + by.familyName, '') AS c1, toString(opening.at) AS c2,
        opening.reason AS c3, opening.explanation AS c4, null AS c5, null AS c6, null AS c7, null AS c8, null AS c9,
        null AS c10, null AS c11, null AS c12, null AS c13, null AS c14, null AS c15, null AS c16, null AS c17, null AS c18, null AS c19
      UNION ALL
      MATCH (file)<-[:GIVEN_IN]-(agreement:Agreement)
      WHERE agreement.kind IN ['I1', 'I2']
      WITH agreement ORDER BY agreement.givenOn DESC, agreement.replacedOn IS NOT NULL, agreement.recordedAt DESC, agreement.id
      LIMIT 50
      RETURN 'AGREEMENT' AS kind, agreement.id AS c1, coalesce(agreement.version, 1) AS c2, agreement.kind AS c3,
        toString(agreement.givenOn) AS c4, toString(agreement.expiresOn) AS c5, toString(agreement.withdrawnOn) AS c6,
        toString(agreement.replacedOn) AS c7, agreement.words AS c8, null AS c9, null AS c10, null AS c11, null AS c12,
        null AS c13, null AS c14, null AS c15, null AS c16, null AS c17, null AS c18, null AS c19
      UNION ALL
      MATCH (file)-[:WAITS_IN]->(waiting:WaitingEntry)
      WITH waiting ORDER BY waiting.endedOn IS NOT NULL, waiting.endedOn DESC, waiting.since, waiting.id LIMIT 50
      RETURN 'WAITING' AS kind, waiting.id AS c1, coalesce(waiting.version, 1) AS c2, waiting.forWhat AS c3,
        toString(waiting.since) AS c4, waiting.bridgedBy AS c5, toString(waiting.expectedOn) AS c6,
        toString(waiting.endedOn) AS c7, waiting.endedBecause AS c8, null AS c9, null AS c10, null AS c11, null AS c12,
        null AS c13, null AS c14, null AS c15, null AS c16, null AS c17, null AS c18, null AS c19
      UNION ALL
      MATCH (client)-[tie:TIED_TO]->(member:NetworkMember)
      WHERE mapOpen AND tie.caseId = file.id AND member.informedOn IS NULL AND member.kind <> 'PET'
        AND (member.goneBecause IS NULL OR member.goneSince > date($today))
      WITH member, min(tie.validFrom) AS since,
        max(CASE WHEN tie.validFrom <= date($today) AND (tie.validTo IS NULL OR tie.validTo > date($today)) THEN 1 ELSE 0 END) AS onMap
      WHERE onMap = 1
      WITH CASE WHEN member.recordedAt IS NULL THEN since
        ELSE date(datetime({datetime: member.recordedAt, timezone: 'Europe/Amsterdam'})) END + duration({months: 1}) AS by
      RETURN 'TO_INFORM' AS kind, count(by) AS c1, count(CASE WHEN by < date($today) THEN 1 END) AS c2, toString(min(by)) AS c3,
        null AS c4, null AS c5, null AS c6, null AS c7, null AS c8, null AS c9, null AS c10, null AS c11, null AS c12,
        null AS c13, null AS c14, null AS c15, null AS c16, null AS c17, null AS c18, null AS c19
    }
    RETURN kind, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19
