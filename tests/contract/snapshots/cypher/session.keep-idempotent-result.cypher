// session/keep-idempotent-result
// parameters: key, result
MATCH (key:IdempotencyKey {key: $key})
SET key.result = $result
RETURN key.key AS key
