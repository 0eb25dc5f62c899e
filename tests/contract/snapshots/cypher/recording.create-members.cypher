// recording/create-members
// parameters: caseId, rows
MATCH (file:Case {id: $caseId})
UNWIND $rows AS row
CREATE (member:NetworkMember {id: row.id})-[:RECORDED_IN]->(file)
SET member = row.values
RETURN count(member) AS written
