// safety/lock-case
// parameters: caseId, professionalId, today
    MATCH (file:Case {id: $caseId})
    WHERE ((file.closedOn IS NULL OR file.closedOn >= date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[knowing:WORKS_ON]->(file)
  WHERE knowing.role IN ['CONTACT', 'DUO', 'REGISSEUR'] AND knowing.validFrom <= date($today) AND (knowing.validTo IS NULL OR knowing.validTo > date($today))
})
    WITH file LIMIT 1
    SET file._lock = true
    REMOVE file._lock
    WITH file
    WHERE ((file.closedOn IS NULL OR file.closedOn >= date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[knowing:WORKS_ON]->(file)
  WHERE knowing.role IN ['CONTACT', 'DUO', 'REGISSEUR'] AND knowing.validFrom <= date($today) AND (knowing.validTo IS NULL OR knowing.validTo > date($today))
})
    MATCH (file)-[:CONCERNS]->(client:Resident)
    RETURN file.id AS caseId, client.id AS clientId, file.closedOn IS NOT NULL AS closed, file.legalGround AS legalGround,
      file.purpose AS purpose, COUNT { MATCH (file)-[:CONCERNS]->(about:Resident)
MATCH (about)<-[:CONCERNS]-(home:Case)<-[:SET_IN]-(mark:SafetyMark)
WHERE (home = file OR home.closedOn < date($today)) } AS marks
