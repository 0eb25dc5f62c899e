// recording/last-change-of-record
// parameters: caseId, recordId
MATCH (:Case {id: $caseId})<-[:CHANGED_IN]-(change:NetworkChange)
WHERE EXISTS {
  MATCH (change)-[:CHANGED]->(part:RecordChange)
  WHERE part.recordId = $recordId OR part.memberId = $recordId
}
WITH change ORDER BY change.sequence DESC LIMIT 1
OPTIONAL MATCH (account:Account {id: change.actor})
RETURN change.kind AS kind, toString(change.at) AS at, account.displayName AS by
