// session/take-idempotency-key
// parameters: key, now, requestHash
MERGE (key:IdempotencyKey {key: $key})
  ON CREATE SET key.requestHash = $requestHash, key.at = datetime($now)
SET key._lock = true
REMOVE key._lock
RETURN key.requestHash AS requestHash, key.result AS result
