// clients/colleague-clients
// parameters: caseId, professionalId, searchName, today
    MATCH (client:Person {searchName: $searchName})<-[:CONCERNS]-(file:Case)
    WHERE ((file.closedOn IS NULL OR file.closedOn >= date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[inner:MEMBER_OF {shell: 'INNER'}]->(:Team)<-[:HANDLED_BY]-(file)
  WHERE inner.validFrom <= date($today) AND (inner.validTo IS NULL OR inner.validTo > date($today))
}) AND ($caseId IS NULL OR file.id = $caseId)
    WITH client, file ORDER BY file.id LIMIT 20
    CALL (client) {
      OPTIONAL MATCH (client)-[lives:LIVES_IN]->(area:Area)
      WHERE NOT coalesce(client.hiddenAddress, false) AND lives.validFrom <= date($today)
        AND (lives.validTo IS NULL OR lives.validTo > date($today))
      RETURN area ORDER BY lives.validFrom DESC LIMIT 1
    }
    RETURN file.id AS caseId, client.callName + coalesce(' ' + client.familyName, '') AS fullName, area.code AS areaCode,
      area.name AS areaName, file.legalGround AS legalGround, file.purpose AS purpose
    ORDER BY caseId
