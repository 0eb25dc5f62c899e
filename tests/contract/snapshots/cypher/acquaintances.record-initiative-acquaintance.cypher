// acquaintances/record-initiative-acquaintance
// parameters: professionalId, since, targetId, via
MATCH (me:Professional {id: $professionalId})
SET me._lock = true
REMOVE me._lock
WITH me
MATCH (target:Initiative {id: $targetId})
WITH me, target, head(COLLECT {
  MATCH (me)-[earlier:ACQUAINTED_WITH]->(target)
  WHERE earlier.until IS NULL OR earlier.until > date($since)
  RETURN toString(earlier.since) ORDER BY earlier.since
}) AS already
CALL (me, target, already) {
  WITH me, target, already WHERE already IS NULL
  CREATE (me)-[:ACQUAINTED_WITH {since: date($since), via: $via}]->(target)
}
RETURN already
