// bulk-import/keep-lock
// parameters: holder, seconds
MATCH (lock:ImportLock {name: 'bulk', holder: $holder})
SET lock.until = datetime() + duration({seconds: $seconds})
RETURN lock.importId AS importId
