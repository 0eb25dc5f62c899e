// recording/log-network-change
// parameters: actor, caseId, changeId, kind, now, parts, tokenHash, undoes
MATCH (file:Case {id: $caseId})
CALL (file) { MATCH (login:LoginSession {tokenHash: $tokenHash}) RETURN login.id AS login }
SET file.networkChanges = coalesce(file.networkChanges, 0) + 1
CREATE (change:NetworkChange {
  id: $changeId, kind: $kind, sequence: file.networkChanges, at: datetime($now),
  actor: $actor, login: login, undoes: $undoes
})-[:CHANGED_IN]->(file)
WITH change
UNWIND $parts AS part
CREATE (change)-[:CHANGED]->(:RecordChange {
  id: part.id, recordId: part.recordId, memberId: part.memberId, otherMemberId: part.otherMemberId,
  before: part.before, after: part.after
})
RETURN count(*) AS written
