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
    CALL (file, client, hasRole) {
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
    RETURN kind, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18
