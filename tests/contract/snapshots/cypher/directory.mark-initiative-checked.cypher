// directory/mark-initiative-checked
// parameters: id, professionalId, today
MATCH (initiative:Initiative {id: $id})
WITH initiative LIMIT 1
MATCH (by:Professional {id: $professionalId})
CALL (initiative) {
  OPTIONAL MATCH (initiative)-[old:CHECKED_BY]->(:Professional)
  DELETE old
}
SET initiative.checkedOn = date($today)
CREATE (initiative)-[:CHECKED_BY]->(by)
RETURN initiative.version AS version
