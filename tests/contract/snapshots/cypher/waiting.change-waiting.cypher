// waiting/change-waiting
// parameters: bridgedBy, caseId, expectedOn, forWhat, since, waitingId
MATCH (:Case {id: $caseId})-[:WAITS_IN]->(waiting:WaitingEntry {id: $waitingId})
SET waiting.forWhat = $forWhat, waiting.since = date($since), waiting.bridgedBy = $bridgedBy,
  waiting.expectedOn = date($expectedOn), waiting.version = coalesce(waiting.version, 1) + 1
RETURN waiting.id AS id, waiting.version AS version
