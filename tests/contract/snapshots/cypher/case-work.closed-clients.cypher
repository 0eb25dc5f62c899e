// case-work/closed-clients
// parameters: professionalId, today
    MATCH (:Professional {id: $professionalId})-[:WORKS_ON|KEEPS_LIGHT_CONTACT]->(file:Case)
    WHERE (file.closedOn IS NOT NULL AND (
  EXISTS {
    MATCH (:Professional {id: $professionalId})-[last:WORKS_ON {role: 'CONTACT'}]->(file)
    WHERE last.validFrom <= file.closedOn AND (last.validTo IS NULL OR last.validTo > file.closedOn)
  }
  OR EXISTS { MATCH (:Professional {id: $professionalId})-[:KEEPS_LIGHT_CONTACT]->(file) }
))
      AND (file.lookAgainOn IS NOT NULL OR file.closedOn > date($today) - duration({months: 6}))
    WITH DISTINCT file ORDER BY coalesce(file.lookAgainOn, date('9999-12-31')), file.closedOn DESC, file.id LIMIT 200
    MATCH (file)-[:CONCERNS]->(client:Resident)
    CALL (client) {
      OPTIONAL MATCH (client)-[lives:LIVES_IN]->(area:Area)
      WHERE NOT coalesce(client.hiddenAddress, false) AND lives.validFrom <= date($today) AND (lives.validTo IS NULL OR lives.validTo > date($today))
      RETURN area ORDER BY lives.validFrom DESC LIMIT 1
    }
    CALL (file) {
      OPTIONAL MATCH (file)<-[:KEEPS_LIGHT_CONTACT]-(light:Professional)
      RETURN min(light.callName + coalesce(' ' + light.familyName, '')) AS lightName
    }
    RETURN file.id AS caseId, client.id AS residentId, client.callName + coalesce(' ' + client.familyName, '') AS fullName,
      area.code AS areaCode, area.name AS areaName, coalesce(client.hiddenAddress, false) AS addressHidden,
      toString(file.closedOn) AS closedOn, file.outcome AS outcome,
      coalesce(lightName, file.lightContactWords) AS lightContact, toString(file.lookAgainOn) AS lookAgainOn,
      file.legalGround AS legalGround, file.purpose AS purpose
    ORDER BY coalesce(lookAgainOn, '9999-12-31'), closedOn DESC, caseId
