// directory/set-initiative-state
// parameters: id, pausedUntil, state
MATCH (initiative:Initiative {id: $id})
SET initiative.state = $state, initiative.pausedUntil = date($pausedUntil),
  initiative.version = initiative.version + 1
RETURN initiative.version AS version
