// session/disable-account
// parameters: now, username
MATCH (account:Account {username: $username})
SET account.disabledAt = coalesce(account.disabledAt, datetime($now))
WITH account
OPTIONAL MATCH (session:LoginSession)-[:LOGGED_IN_AS]->(account)
WHERE session.endedAt IS NULL
SET session.endedAt = datetime($now)
RETURN account.id AS accountId, account.role AS role, count(session) AS endedSessions
