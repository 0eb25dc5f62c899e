// case-work/case-work
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
    CALL (file, hasRole) {
      OPTIONAL MATCH (file)<-[:KEEPS_LIGHT_CONTACT]-(light:Professional)
      WITH file, hasRole, min(light.callName + coalesce(' ' + light.familyName, '')) AS lightName
      RETURN 'FILE' AS kind, file.version AS c1, file.referrer AS c2, file.asked AS c3, file.question AS c4,
        file.agreedInstead AS c5, file.goal AS c6, file.legalGround AS c7, file.purpose AS c8, hasRole AS c9,
        toString(file.openedOn) AS c10, toString(file.closedOn) AS c11, file.outcome AS c12, file.outcomeWords AS c13,
        coalesce(lightName, file.lightContactWords) AS c14, toString(file.lookAgainOn) AS c15
      UNION ALL
      MATCH (file)<-[:EDITION_OF]-(edition:CaseEdition)
      WITH edition ORDER BY edition.version DESC LIMIT 20
      OPTIONAL MATCH (account:Account {id: edition.replacedBy})
      RETURN 'EDITION' AS kind, edition.version AS c1, edition.referrer AS c2, edition.asked AS c3,
        edition.question AS c4, edition.agreedInstead AS c5, edition.goal AS c6, edition.legalGround AS c7,
        edition.purpose AS c8, toString(edition.replacedAt) AS c9, account.displayName AS c10, null AS c11, null AS c12,
        null AS c13, null AS c14, null AS c15
      UNION ALL
      MATCH (file)<-[works:WORKS_ON]-(worker:Professional)
      WITH works, worker ORDER BY works.validFrom DESC, works.role, worker.id LIMIT 100
      RETURN 'ROLE' AS kind, worker.id AS c1, worker.callName + coalesce(' ' + worker.familyName, '') AS c2,
        worker.accent AS c3, works.role AS c4, toString(works.validFrom) AS c5, toString(works.validTo) AS c6,
        works.handoverWords AS c7, null AS c8, null AS c9, null AS c10, null AS c11, null AS c12, null AS c13,
        null AS c14, null AS c15
      UNION ALL
      MATCH (file)-[:SCALED_BY]->(entry:ScalingEntry)
      WITH entry ORDER BY entry.on DESC, entry.recordedAt DESC, entry.id LIMIT 100
      RETURN 'SCALING' AS kind, entry.id AS c1, entry.direction AS c2, toString(entry.on) AS c3, entry.to AS c4,
        entry.why AS c5, null AS c6, null AS c7, null AS c8, null AS c9, null AS c10, null AS c11, null AS c12,
        null AS c13, null AS c14, null AS c15
    }
    RETURN kind, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15
