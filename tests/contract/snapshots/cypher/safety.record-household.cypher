// safety/record-household
// parameters: markId, otherId, personId, together
MERGE (home:Household {id: $markId + ':' + $personId})
WITH home
CALL (home) { MATCH (person:Person {id: $personId}) RETURN person }
CALL (home) { MATCH (other:Person {id: $otherId}) RETURN other }
MERGE (person)-[:LIVES_WITH]->(home)
MERGE (other)-[lives:LIVES_WITH]->(home)
WITH home, other, lives
FOREACH (_ IN CASE WHEN $together THEN [] ELSE [1] END | DELETE lives)
RETURN other.id AS id
