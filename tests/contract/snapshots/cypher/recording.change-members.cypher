// recording/change-members
// parameters: caseId, rows
UNWIND $rows AS row
MATCH (member:NetworkMember {id: row.id})-[:RECORDED_IN]->(:Case {id: $caseId})
SET member = row.values
RETURN count(member) AS written
