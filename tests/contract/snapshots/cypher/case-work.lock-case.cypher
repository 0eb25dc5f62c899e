// case-work/lock-case
// parameters: caseId, professionalId, today
    MATCH (file:Case {id: $caseId})
    WHERE EXISTS {
      MATCH (:Professional {id: $professionalId})-[works:WORKS_ON]->(file)
      WHERE works.validFrom <= date($today) AND (works.validTo IS NULL OR works.validTo > date($today))
    }
    WITH file LIMIT 1
    SET file._lock = true
    REMOVE file._lock
    WITH file
    WHERE EXISTS {
      MATCH (:Professional {id: $professionalId})-[works:WORKS_ON]->(file)
      WHERE works.validFrom <= date($today) AND (works.validTo IS NULL OR works.validTo > date($today))
    }
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
    RETURN file.id AS caseId, toString(file.closedOn) AS closedOn, toString(file.openedOn) AS openedOn,
      file.version AS version, file.legalGround AS legalGround, file.purpose AS purpose,
      EXISTS { MATCH (file)<-[:GIVEN_IN]-(agreed:Agreement {kind: 'I1'}) WHERE (agreed.replacedOn IS NULL AND agreed.givenOn <= date($today) AND agreed.expiresOn > date($today)
      AND (agreed.withdrawnOn IS NULL OR agreed.withdrawnOn > date($today))) } AS hasI1, mapOpen,
      ((file.closedOn IS NULL OR file.closedOn >= date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[knowing:WORKS_ON]->(file)
  WHERE knowing.role IN ['CONTACT', 'DUO', 'REGISSEUR'] AND knowing.validFrom <= date($today) AND (knowing.validTo IS NULL OR knowing.validTo > date($today))
}) AS knowsSafety
