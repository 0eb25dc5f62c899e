// directory/support-initiative
// parameters: id, professionalId, today, words
MATCH (initiative:Initiative {id: $id})
WITH initiative LIMIT 1
MATCH (me:Professional {id: $professionalId})
WITH initiative, me, NOT EXISTS { (me)-[:SUPPORTS]->(initiative) } AS isNew
MERGE (me)-[supports:SUPPORTS]->(initiative)
ON CREATE SET supports.since = date($today)
SET supports.words = $words
RETURN isNew
