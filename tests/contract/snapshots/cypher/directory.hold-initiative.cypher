// directory/hold-initiative
// parameters: id, today
MATCH (initiative:Initiative {id: $id})
SET initiative._lock = true
WITH initiative
REMOVE initiative._lock
RETURN initiative.version AS version, COUNT {
  MATCH (initiative)<-[carries:ORGANISES]-(:Person)
  WHERE carries.until IS NULL OR carries.until > date($today)
} AS knownOrganisers
