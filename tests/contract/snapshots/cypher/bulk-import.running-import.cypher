// bulk-import/running-import
// parameters: none
MATCH (lock:ImportLock {name: 'bulk'})
WHERE lock.importId IS NOT NULL AND lock.until > datetime()
RETURN lock.importId AS importId, lock.source AS source, toString(lock.since) AS since, lock.holder AS holder
