// client-facts/avoid-initiative
// parameters: avoidanceId, caseId, partyId, recordedBy, today
MATCH (file:Case {id: $caseId})
WITH file LIMIT 1
MATCH (party:Initiative {id: $partyId})
WITH file, party, head(COLLECT { MATCH (file)-[old:AVOIDS]->(party) RETURN old.id LIMIT 1 }) AS standing
CALL (file, party, standing) {
  WITH file, party, standing WHERE standing IS NULL
  CREATE (file)-[:AVOIDS {
    id: $avoidanceId, since: date($today), recordedBy: $recordedBy
  }]->(party)
}
RETURN coalesce(standing, $avoidanceId) AS id, standing IS NULL AS fresh
