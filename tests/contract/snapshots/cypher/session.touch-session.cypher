// session/touch-session
// parameters: idleSince, now, role, tokenHash
  MATCH (session:LoginSession {tokenHash: $tokenHash})-[:LOGGED_IN_AS]->(account:Account)
  WHERE (session.endedAt IS NULL AND account.disabledAt IS NULL AND account.role = $role
AND session.expiresAt > datetime($now) AND session.lastSeenAt > datetime($idleSince))
  SET session.lastSeenAt = datetime($now)
  RETURN session.id AS sessionId
