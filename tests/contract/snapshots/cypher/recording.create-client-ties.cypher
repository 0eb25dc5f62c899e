// recording/create-client-ties
// parameters: caseId, rows
MATCH (file:Case {id: $caseId})-[:CONCERNS]->(client:Resident)
UNWIND $rows AS row
MATCH (member:NetworkMember {id: row.memberId})-[:RECORDED_IN]->(file)
CREATE (client)-[tie:TIED_TO]->(member)
SET tie = row.values
RETURN count(tie) AS written
