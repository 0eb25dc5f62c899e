// bulk-import/take-lock
// parameters: gone, holder, importId, seconds, source
MERGE (lock:ImportLock {name: 'bulk'})
SET lock._lock = true
REMOVE lock._lock
WITH lock, lock.importId IS NULL OR lock.until <= datetime() OR lock.holder = $holder
  OR coalesce(lock.holder = $gone, false) AS free
FOREACH (taken IN CASE WHEN free THEN [lock] ELSE [] END |
  SET taken.importId = $importId, taken.source = $source, taken.holder = $holder,
    taken.since = datetime(), taken.until = datetime() + duration({seconds: $seconds}))
RETURN lock.importId AS importId, lock.source AS source, toString(lock.since) AS since, lock.holder AS holder
