// waiting/end-waiting
// parameters: because, caseId, on, waitingId
MATCH (:Case {id: $caseId})-[:WAITS_IN]->(waiting:WaitingEntry {id: $waitingId})
SET waiting.endedOn = date($on), waiting.endedBecause = $because,
  waiting.version = coalesce(waiting.version, 1) + 1
RETURN waiting.id AS id, waiting.version AS version
