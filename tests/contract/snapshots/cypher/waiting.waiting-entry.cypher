// waiting/waiting-entry
// parameters: caseId, waitingId
MATCH (:Case {id: $caseId})-[:WAITS_IN]->(waiting:WaitingEntry {id: $waitingId})
RETURN waiting.id AS id, coalesce(waiting.version, 1) AS version, waiting.forWhat AS forWhat,
  toString(waiting.since) AS since, waiting.bridgedBy AS bridgedBy, toString(waiting.expectedOn) AS expectedOn,
  toString(waiting.endedOn) AS endedOn, waiting.endedBecause AS endedBecause
