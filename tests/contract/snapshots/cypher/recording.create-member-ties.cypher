// recording/create-member-ties
// parameters: caseId, rows
UNWIND $rows AS row
CALL (row) { MATCH (one:NetworkMember {id: row.fromId})-[:RECORDED_IN]->(:Case {id: $caseId}) RETURN one }
CALL (row) { MATCH (other:NetworkMember {id: row.toId})-[:RECORDED_IN]->(:Case {id: $caseId}) RETURN other }
CREATE (one)-[tie:TIED_TO]->(other)
SET tie = row.values
RETURN count(tie) AS written
