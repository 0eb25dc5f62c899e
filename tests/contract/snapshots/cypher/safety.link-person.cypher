// safety/link-person
// parameters: basis, markId, personId, side
MATCH (mark:SafetyMark {id: $markId})
WITH mark LIMIT 1
MATCH (person:Person {id: $personId})
CALL (mark, person) { MATCH (mark)-[out:RULES_OUT]->(person) DELETE out }
MERGE (mark)-[apart:KEEPS_APART]->(person)
SET apart.side = $side, apart.basis = $basis
RETURN person.id AS id
