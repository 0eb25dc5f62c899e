// bulk-import/release-lock
// parameters: holder
MATCH (lock:ImportLock {name: 'bulk', holder: $holder})
REMOVE lock.importId, lock.source, lock.holder, lock.since, lock.until
RETURN count(lock) AS released
