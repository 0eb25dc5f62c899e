// directory/create-initiative
// parameters: facts, id, professionalId, today
MATCH (by:Professional {id: $professionalId})
CREATE (initiative:Initiative {id: $id, state: 'OPEN', version: 1, checkedOn: date($today)})-[:CHECKED_BY]->(by)
SET initiative += $facts
RETURN initiative.version AS version
