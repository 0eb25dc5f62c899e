// opportunities/take-initiative-place
// parameters: initiativeId, today
MATCH (initiative:Initiative {id: $initiativeId})
SET initiative._lock = true
REMOVE initiative._lock
WITH initiative
WHERE (initiative.state = 'OPEN' OR (initiative.state = 'PAUSED' AND initiative.pausedUntil <= date($today)))
  AND (initiative.places IS NULL OR initiative.taken < initiative.places)
SET initiative.taken = initiative.taken + 1, initiative.version = initiative.version + 1
RETURN initiative.id AS id
