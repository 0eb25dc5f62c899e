// case-work/set-look-again
// parameters: caseId, on, professionalId
    MATCH (file:Case {id: $caseId})
    WHERE (file.closedOn IS NOT NULL AND (
  EXISTS {
    MATCH (:Professional {id: $professionalId})-[last:WORKS_ON {role: 'CONTACT'}]->(file)
    WHERE last.validFrom <= file.closedOn AND (last.validTo IS NULL OR last.validTo > file.closedOn)
  }
  OR EXISTS { MATCH (:Professional {id: $professionalId})-[:KEEPS_LIGHT_CONTACT]->(file) }
))
    SET file.lookAgainOn = date($on)
    RETURN file.id AS caseId, file.legalGround AS legalGround, file.purpose AS purpose
