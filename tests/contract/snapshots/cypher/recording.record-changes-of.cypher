// recording/record-changes-of
// parameters: caseId, changeId
MATCH (change:NetworkChange {id: $changeId})-[:CHANGED_IN]->(:Case {id: $caseId})
MATCH (change)-[:CHANGED]->(part:RecordChange)
RETURN part.recordId AS recordId, part.before AS before, part.after AS after ORDER BY recordId
