// client-facts/change-interests
// parameters: add, caseId, remove, today
MATCH (file:Case {id: $caseId})-[:CONCERNS]->(client:Resident)
CALL (file, client) {
  MATCH (client)-[old:INTERESTED_IN]->(interest:Interest)
  WHERE old.caseId = file.id AND (interest.code IN $add OR interest.code IN $remove)
  DELETE old
}
CALL (file, client) {
  MATCH (interest:Interest) WHERE interest.code IN $add
  CREATE (client)-[:INTERESTED_IN {caseId: file.id, since: date($today)}]->(interest)
}
RETURN COLLECT {
  MATCH (client)-[likes:INTERESTED_IN]->(interest:Interest) WHERE likes.caseId = file.id
  RETURN interest.code ORDER BY interest.code
} AS interests
