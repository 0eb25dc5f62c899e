// safety/ask-again
// parameters: markId, personId
MATCH (mark:SafetyMark {id: $markId})-[stands:KEEPS_APART|RULES_OUT]->(person:Person)
WHERE person.id = $personId AND coalesce(stands.basis, 'LINKED') = 'LINKED'
WITH mark, person, stands, stands.side AS side
DELETE stands
CREATE (mark)-[:KEEPS_APART {side: side, basis: 'LOOK_ALIKE'}]->(person)
RETURN person.id AS id
