// interchange/hold-import-target
// parameters: caseId, contentHash, format
MATCH (file:Case {id: $caseId})-[:CONCERNS]->(:Resident)
SET file._lock = true
REMOVE file._lock
WITH file
OPTIONAL MATCH (earlier:Import {contentHash: $contentHash, format: $format})-[:IMPORTED_INTO]->(file)
RETURN earlier.id AS importId, file.closedOn IS NOT NULL AS closed, COUNT { (file)<-[:RECORDED_IN]-(:NetworkMember) } AS members,
  file.legalGround AS legalGround, file.purpose AS purpose
LIMIT 1
