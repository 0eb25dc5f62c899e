// session/end-session
// parameters: now, tokenHash
MATCH (session:LoginSession {tokenHash: $tokenHash})-[:LOGGED_IN_AS]->(account:Account)
WHERE session.endedAt IS NULL
SET session.endedAt = datetime($now)
RETURN account.id AS accountId, account.role AS role
