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
RETURN file.id AS caseId, toString(file.closedOn) AS closedOn, toString(file.openedOn) AS openedOn,
  file.version AS version, file.legalGround AS legalGround, file.purpose AS purpose,
  EXISTS { MATCH (file)<-[:GIVEN_IN]-(agreed:Agreement {kind: 'I1'}) WHERE (agreed.replacedOn IS NULL AND agreed.givenOn <= date($today) AND agreed.expiresOn > date($today)
  AND (agreed.withdrawnOn IS NULL OR agreed.withdrawnOn > date($today))) } AS hasI1
