// directory/change-initiative-facts
// parameters: facts, id
MATCH (initiative:Initiative {id: $id})
SET initiative += $facts, initiative.version = initiative.version + 1
RETURN initiative.version AS version
