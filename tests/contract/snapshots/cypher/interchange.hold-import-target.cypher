// interchange/hold-import-target
// parameters: caseId, contentHash, format, today
MATCH (file:Case {id: $caseId})-[:CONCERNS]->(:Resident)
SET file._lock = true
REMOVE file._lock
WITH file
OPTIONAL MATCH (earlier:Import {contentHash: $contentHash, format: $format})-[:IMPORTED_INTO]->(file)
RETURN earlier.id AS importId, file.closedOn IS NOT NULL AS closed, COUNT { (file)<-[:RECORDED_IN]-(:NetworkMember) } AS members,
  EXISTS { MATCH (file)<-[:GIVEN_IN]-(agreed:Agreement {kind: 'I1'}) WHERE (agreed.replacedOn IS NULL AND agreed.givenOn <= date($today) AND agreed.expiresOn > date($today)
  AND (agreed.withdrawnOn IS NULL OR agreed.withdrawnOn > date($today))) } AS hasI1, file.legalGround AS legalGround, file.purpose AS purpose
LIMIT 1
