// waiting/record-waiting
// parameters: bridgedBy, caseId, expectedOn, forWhat, since, waitingId
MATCH (file:Case {id: $caseId})
CREATE (file)-[:WAITS_IN]->(waiting:WaitingEntry {
  id: $waitingId, forWhat: $forWhat, since: date($since),
  bridgedBy: $bridgedBy, expectedOn: date($expectedOn), version: 1
})
RETURN waiting.id AS id, waiting.version AS version
