// recording/record-changes-since
// parameters: caseId, knownAt
MATCH (:Case {id: $caseId})<-[:CHANGED_IN]-(change:NetworkChange)
WHERE change.at > datetime($knownAt)
WITH change ORDER BY change.sequence DESC
MATCH (change)-[:CHANGED]->(part:RecordChange)
RETURN part.recordId AS recordId, part.before AS before, part.after AS after
ORDER BY change.sequence DESC, recordId LIMIT 10001
