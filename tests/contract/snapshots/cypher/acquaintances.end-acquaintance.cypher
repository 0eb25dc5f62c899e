// acquaintances/end-acquaintance
// parameters: on, professionalId, targetId
MATCH (me:Professional {id: $professionalId})
SET me._lock = true
REMOVE me._lock
WITH me
MATCH (me)-[known:ACQUAINTED_WITH]->(target:Resident|Initiative)
WHERE target.id = $targetId AND known.since <= date($on)
  AND (known.until IS NULL OR known.until > date($on))
SET known.until = date($on)
RETURN DISTINCT target.id AS targetId
