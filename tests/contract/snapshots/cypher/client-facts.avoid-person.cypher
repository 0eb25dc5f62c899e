// client-facts/avoid-person
// parameters: avoidanceId, caseId, ownShells, partyId, professionalId, recordedBy, today
    MATCH (file:Case {id: $caseId})
    WITH file LIMIT 1
        CALL (file) {
      MATCH (person:Person {id: $partyId})
      WHERE (person:Professional OR (person:Resident AND EXISTS {
      MATCH (person)-[lives:LIVES_IN]->(area:Area)
      WHERE lives.validFrom <= date($today) AND (lives.validTo IS NULL OR lives.validTo > date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[own:MEMBER_OF]->(:Team)-[:COVERS]->(area)
  WHERE own.shell IN $ownShells AND own.validFrom <= date($today) AND (own.validTo IS NULL OR own.validTo > date($today))
}
    })) AND NOT EXISTS { (file)-[:CONCERNS]->(person) }
      RETURN person AS party
    }
    WITH file, party, head(COLLECT { MATCH (file)-[old:AVOIDS]->(party) RETURN old.id LIMIT 1 }) AS standing
    CALL (file, party, standing) {
      WITH file, party, standing WHERE standing IS NULL
      CREATE (file)-[:AVOIDS {
        id: $avoidanceId, since: date($today), recordedBy: $recordedBy
      }]->(party)
    }
    RETURN coalesce(standing, $avoidanceId) AS id, standing IS NULL AS fresh
