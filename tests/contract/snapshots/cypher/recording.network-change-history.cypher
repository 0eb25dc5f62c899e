// recording/network-change-history
// parameters: caseId, tokenHash
MATCH (login:LoginSession {tokenHash: $tokenHash})
MATCH (file:Case {id: $caseId})<-[:CHANGED_IN]-(change:NetworkChange)
WITH login, change ORDER BY change.sequence DESC LIMIT 50
OPTIONAL MATCH (account:Account {id: change.actor})
RETURN change.id AS changeId, change.kind AS kind, change.undoes AS undoes, toString(change.at) AS at,
  coalesce(account.displayName, '') AS by, change.login = login.id AS own, COLLECT {
    MATCH (change)-[:HOLDS]->(part:RecordChange)
    UNWIND [part.memberId, part.otherMemberId] AS memberId
    WITH DISTINCT memberId WHERE memberId IS NOT NULL
    RETURN memberId ORDER BY memberId LIMIT 200
  } AS memberIds
ORDER BY change.sequence DESC
