// session/clear-expired
// parameters: before
CALL () {
  MATCH (session:LoginSession)
  WHERE session.expiresAt < datetime($before)
  WITH session LIMIT 100
  DETACH DELETE session
}
CALL () {
  MATCH (key:IdempotencyKey)
  WHERE key.at < datetime($before)
  WITH key LIMIT 100
  DELETE key
}
RETURN true AS cleared
