// directory/hold-areas
// parameters: codes
MATCH (area:Area) WHERE area.code IN $codes
WITH area ORDER BY area.code
SET area._lock = true
WITH area
REMOVE area._lock
RETURN area.code AS code
