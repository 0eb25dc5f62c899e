// session/find-session
// parameters: demoClock, idleSince, now, realToday, tokenHash
MATCH (session:LoginSession {tokenHash: $tokenHash})-[:LOGGED_IN_AS]->(account:Account)
WHERE session.endedAt IS NULL AND account.disabledAt IS NULL
  AND session.expiresAt > datetime($now) AND session.lastSeenAt > datetime($idleSince)
OPTIONAL MATCH (demo:Dataset {name: 'demo', state: 'COMPLETE'})
WITH session, account, demo, CASE WHEN $demoClock AND demo IS NOT NULL
  THEN demo.referenceDate ELSE date($realToday) END AS today
OPTIONAL MATCH (account)-[:IDENTIFIES]->(worker:Professional)
OPTIONAL MATCH (worker)-[member:MEMBER_OF]->(team:Team)
WHERE member.validFrom <= today AND (member.validTo IS NULL OR member.validTo > today)
RETURN session.id AS sessionId, toString(session.expiresAt) AS expiresAt, account.id AS accountId,
  account.displayName AS displayName, account.role AS role, worker.id AS professionalId,
  demo IS NOT NULL AS demo, toString(today) AS today,
  team.id AS teamId, team.name AS teamName, member.shell AS shell
ORDER BY teamName, teamId
LIMIT 50
