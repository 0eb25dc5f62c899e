// session/start-session
// parameters: accountId, expiresAt, now, sessionId, tokenHash
MATCH (account:Account {id: $accountId})
WHERE account.disabledAt IS NULL
CREATE (session:LoginSession {
  id: $sessionId, tokenHash: $tokenHash, createdAt: datetime($now),
  lastSeenAt: datetime($now), expiresAt: datetime($expiresAt)
})-[:LOGGED_IN_AS]->(account)
RETURN session.id AS sessionId
