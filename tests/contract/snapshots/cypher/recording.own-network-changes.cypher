// recording/own-network-changes
// parameters: caseId, tokenHash
MATCH (file:Case {id: $caseId})
CALL (file) { MATCH (login:LoginSession {tokenHash: $tokenHash}) RETURN login.id AS login }
MATCH (file)<-[:CHANGED_IN]-(change:NetworkChange)
WHERE change.login = login
WITH change ORDER BY change.sequence DESC LIMIT 500
WITH change ORDER BY change.sequence
RETURN change.id AS id, change.kind AS kind, change.undoes AS undoes, toString(change.at) AS at,
  COLLECT {
    MATCH (change)-[:CHANGED]->(part:RecordChange)
    UNWIND [part.memberId, part.otherMemberId] AS memberId
    WITH DISTINCT memberId WHERE memberId IS NOT NULL
    RETURN memberId ORDER BY memberId LIMIT 200
  } AS memberIds
